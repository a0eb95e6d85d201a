package org.gleaner.syntax;

import org.gleaner.model.Parse;

/**
 * Leaves the town of a date line out of the sentence: in "CORK, Ireland, 12 March – Halvorsen
 * Marine said" the company speaks.
 */
final class DatelineRepair {

    /** How long a date line may be, in tokens. */
    private static final int LONGEST = 14;

    private DatelineRepair() {}

    /** The tree itself where nothing is to be mended. */
    static Parse.Tree of(Parse.Tree tree) {
        int dash = dash(tree);
        if (dash < 0) {
            return tree;
        }
        for (int town = 0; town < Math.min(3, dash); town++) {
            if (!tree.relation()[town].startsWith("nsubj") || tree.head()[town] <= dash) {
                continue;
            }
            for (int subject = dash + 1; subject < tree.head()[town]; subject++) {
                if (tree.head()[subject] == town && tree.relation()[subject].equals("appos")) {
                    TreeEdit edit = TreeEdit.of(tree);
                    edit.attach(subject, edit.head(town), edit.relation(town));
                    edit.attach(town, edit.head(town), "dep");
                    return edit.tree();
                }
            }
        }
        return tree;
    }

    /** The dash that ends what begins with a town and a comma; -1 without one. */
    private static int dash(Parse.Tree tree) {
        boolean comma = false;
        for (int token = 1; token < Math.min(LONGEST, tree.size()); token++) {
            comma |= token < 6 && TreeRepairs.isComma(tree, token);
            if (comma && TreeRepairs.isDash(tree, token)) {
                return token;
            }
        }
        return -1;
    }
}
