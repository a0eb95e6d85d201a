package org.gleaner.syntax;

import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Parse;

/** Forms of address at the head of a sentence: "Madam Chair, ...", "Ladies and gentlemen, ...". */
final class Addresses {

    private static final Set<String> OPENERS = FunctionWords.of("address-openers");
    private static final Set<String> ADDRESSED = FunctionWords.of("addressed");
    private static final Set<String> ALONE = FunctionWords.of("addressed-alone");

    /** The label of who is addressed. */
    static final String VOCATIVE = "vocative";

    private static final int LONGEST = 7;

    private Addresses() {}

    /** The tree with the subject behind the form of address where the parser took that for it. */
    static Parse.Tree aside(Parse.Tree tree) {
        int comma = comma(tree);
        if (comma < 0) {
            return tree;
        }
        int addressed = outer(tree, comma);
        int verb = tree.head()[addressed];
        if (verb <= comma) {
            return tree;
        }
        TreeEdit edit = TreeEdit.of(tree);
        int subject = subject(tree, comma, verb);
        boolean taken = tree.relation()[addressed].startsWith("nsubj");
        if (taken && subject < 0) {
            return tree;
        }
        for (int token = comma + 1; token < tree.size(); token++) {
            if (edit.head(token) >= 0 && edit.head(token) <= comma) {
                edit.attach(token, token < verb && subject >= 0 ? subject : verb, "dep");
            }
        }
        if (taken) {
            edit.attach(subject, verb, tree.relation()[addressed]);
        }
        edit.attach(addressed, verb, VOCATIVE);
        return edit.tree();
    }

    /** The comma behind a form of address that opens the sentence, else -1. */
    private static int comma(Parse.Tree tree) {
        int comma = 1;
        while (comma < Math.min(LONGEST, tree.size()) && !TreeRepairs.isComma(tree, comma)) {
            comma++;
        }
        if (!TreeRepairs.isComma(tree, comma)) {
            return -1;
        }
        String last = tree.lemma()[comma - 1];
        boolean again =
                comma + 2 < tree.size()
                        && TreeRepairs.isComma(tree, comma + 2)
                        && ALONE.contains(tree.lemma()[comma + 1]);
        boolean alone = comma == 1 && ALONE.contains(last);
        boolean opened = comma > 1 && OPENERS.contains(tree.lemma()[0]) && ADDRESSED.contains(last);
        return alone || opened ? again ? comma + 2 : comma : -1;
    }

    private static int outer(Parse.Tree tree, int comma) {
        for (int token = 0; token < comma; token++) {
            int head = tree.head()[token];
            if (head >= comma) {
                return token;
            }
        }
        return 0;
    }

    /** The noun or pronoun before the verb that hangs on the address or on the verb itself. */
    private static int subject(Parse.Tree tree, int comma, int verb) {
        for (int token = comma + 1; token < verb; token++) {
            int head = tree.head()[token];
            boolean nominal =
                    tree.tag()[token].startsWith("NN") || tree.tag()[token].startsWith("PRP");
            boolean own = head == verb && tree.relation()[token].startsWith("nsubj");
            if (nominal && (own || head <= comma)) {
                return token;
            }
        }
        return -1;
    }
}
