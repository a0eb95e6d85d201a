package org.gleaner.syntax;

import java.util.Set;
import org.gleaner.model.Parse;

/**
 * Mends what the parser gets wrong by rule: who is addressed is no subject ("Madam Chair, Kenya
 * will pay"), and what stands between commas behind a modal verb is not the deed ("shall, not later
 * than 1 May, pay").
 */
final class TreeRepairs {

    private static final String COMMA = ",";
    private static final String SUBJECT = "subject";
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    /** What the tagger makes of a verb behind "will, ..., ". */
    private static final Set<String> DEEDS = Set.of("VB", "VBP", "NN", "JJ");

    /** Tags of words that open an object. */
    private static final Set<String> OPENERS = Set.of("DT", "CD", "PRP$");

    /** How long the words between two commas may be. */
    private static final int ASIDE = 14;

    private TreeRepairs() {}

    /** The tree itself where nothing is to be mended. */
    static Parse.Tree of(Parse.Tree tree) {
        return fronted(SumRepairs.of(coordinated(aside(Addresses.aside(tree)))));
    }

    /** "Pending approval, [Acme] agreed": of two subjects the one behind the comma does it. */
    private static Parse.Tree fronted(Parse.Tree tree) {
        int first = -1;
        for (int token = 0; token < tree.size(); token++) {
            boolean subject = tree.relation()[token].equals("nsubj") && tree.head()[token] > token;
            if (!subject) {
                continue;
            }
            if (first >= 0
                    && tree.head()[first] == tree.head()[token]
                    && comma(tree, first) < token) {
                TreeEdit edit = TreeEdit.of(tree);
                edit.attach(first, tree.head()[token], "obl");
                return edit.tree();
            }
            int behind = behindSubject(tree, token);
            if (behind > 0) {
                TreeEdit edit = TreeEdit.of(tree);
                edit.attach(behind, tree.head()[token], "nsubj");
                edit.attach(token, tree.head()[token], "obl");
                return edit.tree();
            }
            first = comma(tree, token) > 0 && !isName(tree, token) ? token : -1;
        }
        return tree;
    }

    /** "Subject to a clean audit, [the Diocese] will": no aside to the first word. */
    private static int behindSubject(Parse.Tree tree, int token) {
        if (token != 0
                || !SUBJECT.equals(tree.lemma()[0])
                || tree.size() < 2
                || !tree.lemma()[1].equals("to")) {
            return -1;
        }
        for (int at = 2; at < tree.size(); at++) {
            if (tree.head()[at] == token && tree.relation()[at].equals("appos")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isName(Parse.Tree tree, int token) {
        return tree.tag()[token].startsWith("NNP") || tree.tag()[token].startsWith("PRP");
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
            if (verb > 0 && wrong > modal && wrong != verb) {
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
            boolean before = wrong > verb && token < verb && edit.head(token) == wrong;
            if (token != verb && (!within && stray || before)) {
                edit.attach(token, verb, edit.relation(token));
            }
        }
        edit.attach(wrong, verb, wrong > verb ? "obj" : aside(edit, wrong));
        return edit.tree();
    }

    private static String aside(TreeEdit edit, int token) {
        return edit.tag(token).startsWith("V") ? "advcl" : "obl";
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
                            && isDeed(tree, verb)
                            && tree.head()[verb] != first
                            && tree.head()[verb] != -1;
            if (astray) {
                return second(TreeEdit.of(tree), and, first, verb);
            }
        }
        return tree;
    }

    private static Parse.Tree second(TreeEdit edit, int and, int first, int verb) {
        int object = edit.head(verb) > verb ? edit.head(verb) : -1;
        for (int token = and; token < verb; token++) {
            int head = edit.head(token);
            if (head < and || head > verb) {
                edit.attach(token, verb, token == and ? "cc" : beside(edit, token));
            }
        }
        edit.replace(verb, verb, "VB");
        edit.attach(verb, first, "conj");
        if (object > 0) {
            edit.attach(object, verb, "obj");
        }
        return edit.tree();
    }

    /** "build", also where the tagger takes "open" in "open a centre" for no verb. */
    private static boolean isDeed(Parse.Tree tree, int token) {
        if (token + 1 >= tree.size()) {
            return false;
        }
        String tag = tree.tag()[token];
        return tag.equals("VB")
                || (tag.equals("JJ") || tag.equals("NN") || tag.equals("VBP"))
                        && OPENERS.contains(tree.tag()[token + 1]);
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
        return at < tree.size() && DEEDS.contains(tree.tag()[at]) ? at : -1;
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

    static boolean isDash(Parse.Tree tree, int token) {
        return DASHES.contains(tree.lemma()[token]);
    }
}
