package org.gleaner.syntax;

import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Parse;

/**
 * Forms of address at or near the head of a sentence: "Madam Chair, ...", "And so, Mr. Speaker,
 * ...".
 */
final class Addresses {

    private static final Set<String> OPENERS = FunctionWords.of("address-openers");
    private static final Set<String> ADDRESSED = FunctionWords.of("addressed");
    private static final Set<String> ALONE = FunctionWords.of("addressed-alone");

    /** The label of who is addressed. */
    static final String VOCATIVE = "vocative";

    private static final int LONGEST_LINE = 14;
    private static final int LONGEST = 7;

    /** How far from the head of the sentence: "And so, Mr. Speaker, we will". */
    private static final int FARTHEST = 8;

    private Addresses() {}

    /** The tree with the subject behind the form of address where the parser took that for it. */
    static Parse.Tree aside(Parse.Tree tree) {
        int dash = dateLine(tree);
        if (dash > 0) {
            return aside(tree, 0, dash);
        }
        for (int first = 0; first < Math.min(FARTHEST, tree.size() - 2); first++) {
            if (first == 0 || TreeRepairs.isComma(tree, first - 1)) {
                int comma = comma(tree, first);
                if (comma > 0) {
                    return aside(tree, first, comma);
                }
            }
        }
        return tree;
    }

    /** The dash behind a date line, "CORK, 12 March – Acme said"; -1 where there is none. */
    private static int dateLine(Parse.Tree tree) {
        boolean place = false;
        boolean day = false;
        for (int token = 1; token < Math.min(LONGEST_LINE, tree.size() - 1); token++) {
            place |= TreeRepairs.isComma(tree, token);
            day |= tree.tag()[token].equals("CD") || tree.tag()[token].equals("-LRB-");
            boolean dash = TreeRepairs.isDash(tree, token);
            if (dash || tree.tag()[token].startsWith("VB")) {
                return dash && place && day ? token : -1;
            }
        }
        return -1;
    }

    private static Parse.Tree aside(Parse.Tree tree, int first, int comma) {
        int addressed = outer(tree, first, comma);
        int verb = tree.head()[addressed];
        if (verb <= comma) {
            return tree;
        }
        int subject = subject(tree, first, comma, verb);
        boolean taken = tree.relation()[addressed].startsWith("nsubj");
        if (taken && subject < 0) {
            return tree;
        }
        TreeEdit edit = TreeEdit.of(tree);
        for (int token = comma + 1; token < tree.size(); token++) {
            if (edit.head(token) >= first && edit.head(token) <= comma) {
                edit.attach(token, token < verb && subject >= 0 ? subject : verb, "dep");
            }
        }
        if (taken) {
            edit.attach(subject, verb, tree.relation()[addressed]);
        }
        edit.attach(addressed, verb, VOCATIVE);
        return edit.tree();
    }

    /** The comma behind a form of address that begins at the token, else -1. */
    private static int comma(Parse.Tree tree, int first) {
        int comma = first + 1;
        while (comma < Math.min(first + LONGEST, tree.size())
                && !TreeRepairs.isComma(tree, comma)) {
            comma++;
        }
        if (!TreeRepairs.isComma(tree, comma)) {
            return -1;
        }
        String last = tree.lemma()[comma - 1];
        boolean alone = first == 0 && comma == 1 && ALONE.contains(last);
        boolean opened =
                comma > first + 1
                        && OPENERS.contains(tree.lemma()[first])
                        && ADDRESSED.contains(last);
        boolean again =
                comma + 2 < tree.size()
                        && TreeRepairs.isComma(tree, comma + 2)
                        && ALONE.contains(tree.lemma()[comma + 1]);
        return alone || opened ? again ? comma + 2 : comma : -1;
    }

    private static int outer(Parse.Tree tree, int first, int comma) {
        for (int token = first; token < comma; token++) {
            if (tree.head()[token] >= comma) {
                return token;
            }
        }
        return first;
    }

    /** The noun or pronoun before the verb that hangs on the address or on the verb itself. */
    private static int subject(Parse.Tree tree, int first, int comma, int verb) {
        for (int token = comma + 1; token < verb; token++) {
            int head = tree.head()[token];
            boolean nominal =
                    tree.tag()[token].startsWith("NN") || tree.tag()[token].startsWith("PRP");
            boolean own = head == verb && tree.relation()[token].startsWith("nsubj");
            if (nominal && (own || head >= first && head <= comma)) {
                return token;
            }
        }
        return -1;
    }
}
