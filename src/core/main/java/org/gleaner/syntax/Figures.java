package org.gleaner.syntax;

import java.util.Set;
import org.gleaner.model.Parse;

/**
 * Mends where the parser hangs a sum that begins with a sign: right behind its verb it is what is
 * given, and no part of the clause that follows ("will receive a further [$2 million] if Everton
 * win"); behind "of" it is what its noun amounts to, and not what is done ("a fine of [$2 million]
 * was imposed").
 */
final class Figures {

    private static final String SIGN = "$";

    /** Tags of words between a verb and its sum: "a further", "about". */
    private static final Set<String> FILLERS = Set.of("DT", "JJ", "JJR", "RB", "RBR");

    /** Words that open the clause behind the sum. */
    private static final Set<String> OPENERS = Set.of("mark", "advmod");

    private static final int LONGEST = 3;

    private Figures() {}

    /** The tree itself where nothing is to be mended. */
    static Parse.Tree of(Parse.Tree tree) {
        Parse.Tree mended = tree;
        for (int sum = 1; sum < tree.size(); sum++) {
            if (tree.tag()[sum].equals(SIGN)) {
                Parse.Tree passive = passive(mended, sum);
                Parse.Tree active = passive == mended ? active(mended, sum) : passive;
                mended = active == mended ? object(mended, sum) : active;
            }
        }
        return mended;
    }

    /** "A fine [of $5,000] was imposed": the fine was. */
    private static Parse.Tree passive(Parse.Tree tree, int sum) {
        int verb = tree.head()[sum];
        int noun = sum - 2;
        boolean astray =
                noun >= 0
                        && verb > sum
                        && tree.relation()[sum].startsWith("nsubj")
                        && tree.tag()[verb].equals("VBN")
                        && tree.lemma()[sum - 1].equals("of")
                        && tree.head()[sum - 1] == verb
                        && tree.tag()[noun].startsWith("NN")
                        && tree.head()[verb] == noun;
        if (!astray) {
            return tree;
        }
        TreeEdit edit = TreeEdit.of(tree);
        edit.attach(verb, edit.head(noun), edit.relation(noun));
        edit.attach(noun, verb, "nsubj:pass");
        edit.attach(sum, noun, "nmod");
        edit.attach(sum - 1, sum, "case");
        for (int token = verb + 1; token < edit.size(); token++) {
            if (edit.head(token) == noun) {
                edit.attach(token, verb, edit.relation(token));
            }
        }
        return edit.tree();
    }

    /** "The budget [earmarks] $5 million", where the parser takes the verb for a noun. */
    private static Parse.Tree active(Parse.Tree tree, int sum) {
        int verb = sum - 1;
        int subject = sum - 2;
        boolean astray =
                subject >= 0
                        && tree.tag()[verb].equals("NNS")
                        && tree.head()[verb] == Parse.Tree.ROOT
                        && tree.head()[sum] == verb
                        && tree.head()[subject] == verb
                        && tree.relation()[subject].equals("compound");
        if (!astray) {
            return tree;
        }
        TreeEdit edit = TreeEdit.of(tree);
        edit.replace(verb, verb, "VBZ");
        edit.attach(subject, verb, "nsubj");
        edit.attach(sum, verb, "obj");
        for (int token = 0; token < subject; token++) {
            if (edit.head(token) == verb) {
                edit.attach(token, subject, edit.relation(token));
            }
        }
        return edit.tree();
    }

    /** "will receive a further [£2 million] if Norwich are promoted". */
    private static Parse.Tree object(Parse.Tree tree, int sum) {
        int verb = isLimit(tree, sum - 2) ? sum - 3 : sum - 1;
        while (verb > 0 && sum - verb <= LONGEST && isFiller(tree, verb)) {
            verb--;
        }
        int wrong = tree.head()[sum];
        if (verb >= 0
                && wrong == verb
                && isLimit(tree, sum - 2)
                && tree.tag()[verb].startsWith("VB")) {
            return limited(TreeEdit.of(tree), sum, verb);
        }
        boolean astray =
                verb >= 0
                        && tree.tag()[verb].startsWith("VB")
                        && wrong > end(tree, sum)
                        && (tree.tag()[wrong].startsWith("VB")
                                || tree.lemma()[wrong].equals("rest"))
                        && !isBelow(tree, verb, wrong);
        if (!astray) {
            return tree;
        }
        TreeEdit edit = TreeEdit.of(tree);
        edit.attach(sum, verb, "obj");
        for (int token = verb + 1; token < sum; token++) {
            if (edit.relation(token).equals("compound:prt")) {
                continue;
            }
            edit.attach(token, sum, edit.tag(token).equals("DT") ? "det" : "amod");
        }
        for (int token = sum + 1; token <= end(tree, sum); token++) {
            if (edit.head(token) < sum || edit.head(token) > end(tree, sum)) {
                edit.attach(token, sum, "nummod");
            }
        }
        edit.attach(wrong, verb, opens(tree, wrong, sum) ? "advcl" : "conj");
        if (edit.relation(wrong).equals("conj")) {
            giveSubject(edit, wrong);
        }
        return edit.tree();
    }

    /** "[up to] £5 million". */
    private static boolean isLimit(Parse.Tree tree, int up) {
        return up > 0 && tree.lemma()[up].equals("up") && tree.lemma()[up + 1].equals("to");
    }

    /** Also the "in" of "putting in £5 million". */
    private static boolean isFiller(Parse.Tree tree, int token) {
        return FILLERS.contains(tree.tag()[token]) || tree.relation()[token].equals("compound:prt");
    }

    private static Parse.Tree limited(TreeEdit edit, int sum, int verb) {
        edit.attach(sum, verb, "obj");
        edit.attach(sum - 1, sum, "advmod");
        edit.attach(sum - 2, sum, "advmod");
        return edit.tree();
    }

    /** Whether a word such as "if" opens the clause of the verb. */
    private static boolean opens(Parse.Tree tree, int verb, int sum) {
        for (int token = sum + 1; token < verb; token++) {
            if (tree.head()[token] == verb && OPENERS.contains(tree.relation()[token])) {
                return true;
            }
        }
        return false;
    }

    /** "gave $5 to Kenya, and [Norway] has promised": who was taken for a second Kenya. */
    private static void giveSubject(TreeEdit edit, int verb) {
        int first = verb;
        for (int token = verb - 1; token >= 0 && edit.head(token) == verb; token--) {
            if (edit.relation(token).startsWith("nsubj")) {
                return;
            }
            first = edit.relation(token).startsWith("aux") ? token : first;
        }
        int noun = first - 1;
        if (noun > 0 && edit.tag(noun).startsWith("NN") && edit.relation(noun).equals("conj")) {
            edit.attach(noun, verb, "nsubj");
        }
    }

    /** The last word of the figure that begins at the sign. */
    private static int end(Parse.Tree tree, int sum) {
        int end = sum;
        while (end + 1 < tree.size() && tree.tag()[end + 1].equals("CD")) {
            end++;
        }
        return end;
    }

    private static boolean isBelow(Parse.Tree tree, int token, int above) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (at == above) {
                return true;
            }
            at = tree.head()[at];
        }
        return false;
    }
}
