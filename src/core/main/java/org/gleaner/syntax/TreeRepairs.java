package org.gleaner.syntax;

import org.gleaner.model.Parse;

/**
 * Mends what the parser gets wrong by rule: who is addressed is no subject ("Madam Chair, Kenya
 * will pay"), and what stands between commas behind a modal verb is not the deed ("shall, not later
 * than 1 May, pay").
 */
final class TreeRepairs {

    private static final String COMMA = ",";

    /** How long the words between two commas may be. */
    private static final int ASIDE = 14;

    private TreeRepairs() {}

    /** The tree itself where nothing is to be mended. */
    static Parse.Tree of(Parse.Tree tree) {
        return coordinated(aside(Addresses.aside(tree)));
    }

    /** "will, subject to approval, [lend] Kenya $5m": the verb is the one behind the aside. */
    private static Parse.Tree aside(Parse.Tree tree) {
        for (int modal = 0; modal + 3 < tree.size(); modal++) {
            if (!tree.tag()[modal].equals("MD") || !isComma(tree, modal + 1)) {
                continue;
            }
            int close = comma(tree, modal + 2);
            int verb = close < 0 ? -1 : verb(tree, close + 1);
            int wrong = tree.head()[modal];
            if (verb > 0 && wrong > modal && wrong < close) {
                return governed(TreeEdit.of(tree), modal, wrong, close, verb);
            }
        }
        return tree;
    }

    private static Parse.Tree governed(TreeEdit edit, int modal, int wrong, int close, int verb) {
        edit.replace(wrong, verb, "VB");
        for (int token = 0; token < edit.size(); token++) {
            boolean within = token > modal + 1 && token < close;
            boolean stray = edit.head(token) > modal && edit.head(token) <= close;
            if (token != verb && !within && stray) {
                edit.attach(token, verb, edit.relation(token));
            }
        }
        edit.attach(wrong, verb, edit.tag(wrong).startsWith("V") ? "advcl" : "obl");
        return edit.tree();
    }

    /** "pay Kenya $5m by 2026 and, by 2030, [build] a port": what follows is a second deed. */
    private static Parse.Tree coordinated(Parse.Tree tree) {
        for (int and = 2; and + 3 < tree.size(); and++) {
            if (!tree.tag()[and].equals("CC") || !isComma(tree, and + 1)) {
                continue;
            }
            int close = comma(tree, and + 2);
            int verb = close < 0 ? -1 : close + 1;
            int first = verb < 0 ? -1 : governor(tree, and);
            boolean astray =
                    first >= 0
                            && verb < tree.size()
                            && tree.tag()[verb].equals("VB")
                            && !tree.relation()[verb].equals("conj")
                            && tree.head()[verb] != -1;
            if (astray) {
                TreeEdit edit = TreeEdit.of(tree);
                for (int token = and; token < verb; token++) {
                    int head = edit.head(token);
                    if (head < and || head > verb) {
                        edit.attach(token, verb, token == and ? "cc" : beside(edit, token));
                    }
                }
                edit.attach(verb, first, "conj");
                return edit.tree();
            }
        }
        return tree;
    }

    private static String beside(TreeEdit edit, int token) {
        return edit.tag(token).equals(COMMA) ? "punct" : "obl";
    }

    /** The nearest verb in the plain form before the token. */
    private static int governor(Parse.Tree tree, int before) {
        int at = before - 1;
        while (at >= 0 && !tree.tag()[at].equals("VB")) {
            at--;
        }
        return at;
    }

    private static int verb(Parse.Tree tree, int token) {
        int at = token;
        while (at < tree.size() && tree.tag()[at].equals("RB")) {
            at++;
        }
        return at < tree.size() && (tree.tag()[at].equals("VB") || tree.tag()[at].equals("VBP"))
                ? at
                : -1;
    }

    private static int comma(Parse.Tree tree, int from) {
        for (int token = from; token < Math.min(tree.size() - 1, from + ASIDE); token++) {
            if (isComma(tree, token)) {
                return token;
            }
        }
        return -1;
    }

    static boolean isComma(Parse.Tree tree, int token) {
        return token < tree.size() && tree.tag()[token].equals(COMMA);
    }
}
