package org.gleaner.syntax;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Parse;

/**
 * Mends what the parser gets wrong about sums: a sum does nothing itself, so that in "will receive
 * $2 million to widen the road" it is what is received and not who widens, and in "awarded two
 * contracts valued at $2 billion" the contracts are what was awarded.
 */
final class SumRepairs {

    private static final Set<String> WORTH = Set.of("value", "total", "estimate", "cost", "price");
    private static final Set<String> GIVING = DataFile.words("lexicon/giving-verbs.txt");
    private static final Set<String> LEAVING = DataFile.words("lexicon/leaving-verbs.txt");
    private static final Set<String> GIVEN_TO = Set.of("to", "for");
    private static final Set<String> SUM_TAGS = Set.of("$", "CD", "NN", "NNS", "NNP", "NNPS");

    /** Words before "her will" that make it a paper. */
    private static final Set<String> PAPER = Set.of("in", "under", "by", "through");

    /** How far a verb, its preposition and the sum may be from each other. */
    private static final int ASIDE = 12;

    private static final int NONE = Parse.Tree.ROOT;

    private SumRepairs() {}

    /** The tree itself where nothing is to be mended. */
    static Parse.Tree of(Parse.Tree tree) {
        Parse.Tree mended = worth(tree);
        mended = mended == tree ? done(tree) : mended;
        return bequeathed(gapped(dated(Figures.of(mended))));
    }

    /** "left her house to Oxfam and [£200] to Ann": a second thing left, and no second Oxfam. */
    private static Parse.Tree gapped(Parse.Tree tree) {
        for (int and = 3; and + 2 < tree.size(); and++) {
            int sum = and + 1;
            if (!tree.lemma()[and].equals("and")
                    || !tree.tag()[sum].equals("CD") && !tree.tag()[sum].equals("$")) {
                continue;
            }
            int to = behind(tree, sum);
            int first = to < 0 ? -1 : preposition(tree, and, tree.lemma()[to]);
            int verb = first < 0 ? -1 : verb(tree, first);
            if (verb >= 0) {
                return second(TreeEdit.of(tree), and, head(tree, sum, to), to, verb);
            }
        }
        return tree;
    }

    /** The preposition right behind the words of the sum; -1 for another word. */
    private static int behind(Parse.Tree tree, int sum) {
        int at = sum;
        while (at < tree.size() && SUM_TAGS.contains(tree.tag()[at])) {
            at++;
        }
        return at < tree.size() && at > sum + 1 && GIVEN_TO.contains(tree.lemma()[at]) ? at : -1;
    }

    /** The word of the sum that the others hang on: its coin, or its sign. */
    private static int head(Parse.Tree tree, int sum, int to) {
        return tree.tag()[to - 1].startsWith("NN") ? to - 1 : sum;
    }

    /** The same preposition before "and", with no other verb between. */
    private static int preposition(Parse.Tree tree, int and, String to) {
        for (int at = and - 2; at > 0 && and - at < ASIDE; at--) {
            if (tree.tag()[at].startsWith("VB") || tree.tag()[at].equals("MD")) {
                return -1;
            }
            if (tree.lemma()[at].equals(to)) {
                return at;
            }
        }
        return -1;
    }

    /** The verb of giving before the preposition, with something given between. */
    private static int verb(Parse.Tree tree, int to) {
        for (int at = to - 1; at >= 0 && to - at < ASIDE; at--) {
            if (tree.tag()[at].startsWith("VB")) {
                String verb = tree.lemma()[at];
                boolean gives = GIVING.contains(verb) || LEAVING.contains(verb);
                return gives && to - at > 1 ? at : -1;
            }
        }
        return -1;
    }

    private static Parse.Tree second(TreeEdit edit, int and, int sum, int to, int verb) {
        edit.attach(and, sum, "cc");
        edit.attach(sum, object(edit, verb), "conj");
        for (int token = and + 1; token < to; token++) {
            if (token != sum && (edit.head(token) <= and || edit.head(token) >= to)) {
                edit.attach(token, sum, "nummod");
            }
        }
        int receiver = edit.head(to);
        if (receiver > to) {
            edit.attach(receiver, sum, "nmod");
        }
        return edit.tree();
    }

    /** What the verb gives first; the verb where the parser has seen nothing. */
    private static int object(TreeEdit edit, int verb) {
        for (int token = verb + 1; token < edit.size(); token++) {
            if (edit.head(token) == verb && edit.relation(token).equals("obj")) {
                return token;
            }
        }
        return verb;
    }

    /** "In her [will] Ann left": a paper, and no word for what is to come. */
    private static Parse.Tree bequeathed(Parse.Tree tree) {
        for (int will = 2; will + 1 < tree.size(); will++) {
            boolean paper =
                    tree.tag()[will].equals("MD")
                            && tree.lemma()[will].equals("will")
                            && tree.tag()[will - 1].startsWith("PRP")
                            && PAPER.contains(tree.lemma()[will - 2]);
            if (paper) {
                TreeEdit edit = TreeEdit.of(tree);
                edit.replace(will, will, "NN");
                edit.attach(will, edit.head(will), "obl");
                edit.attach(will - 1, will, "nmod:poss");
                edit.attach(will - 2, will, "case");
                return edit.tree();
            }
        }
        return tree;
    }

    /** "In 2025 [Poland] paid": who pays in that year, which is no name. */
    private static Parse.Tree dated(Parse.Tree tree) {
        for (int verb = 3; verb < tree.size(); verb++) {
            int name = verb - 1;
            int year = verb - 2;
            boolean hidden =
                    tree.tag()[verb].equals("VBD")
                            && tree.tag()[name].startsWith("NNP")
                            && tree.head()[name] == verb
                            && tree.relation()[name].equals("obl")
                            && tree.tag()[year].equals("CD")
                            && tree.head()[year] == name
                            && tree.head()[year - 1] == name
                            && tree.relation()[year - 1].equals("case");
            if (hidden) {
                TreeEdit edit = TreeEdit.of(tree);
                edit.attach(name, verb, "nsubj");
                edit.attach(year, verb, "obl");
                edit.attach(year - 1, year, "case");
                return edit.tree();
            }
        }
        return tree;
    }

    /** "two contracts valued at $2 billion": what is worth that is the contracts. */
    private static Parse.Tree worth(Parse.Tree tree) {
        for (int verb = 2; verb + 2 < tree.size(); verb++) {
            int noun = verb - 1;
            boolean split =
                    tree.head()[noun] == verb
                            && WORTH.contains(tree.lemma()[verb])
                            && tree.tag()[verb].startsWith("VB")
                            && tree.tag()[noun].startsWith("NN")
                            && tree.relation()[noun].startsWith("nsubj")
                            && !tree.relation()[verb].startsWith("acl");
            int governor = tree.head()[verb];
            if (split
                    && governor >= 0
                    && governor < noun
                    && tree.tag()[governor].startsWith("VB")) {
                TreeEdit edit = TreeEdit.of(tree);
                edit.attach(noun, governor, "obj");
                edit.attach(verb, noun, "acl");
                return edit.tree();
            }
        }
        return tree;
    }

    private static Parse.Tree done(Parse.Tree tree) {
        for (int sum = 1; sum < tree.size(); sum++) {
            int verb = tree.head()[sum];
            if (!tree.tag()[sum].equals("$")
                    || !tree.relation()[sum].equals("nsubj")
                    || verb <= sum
                    || !tree.tag()[verb].startsWith("V")) {
                continue;
            }
            int governor = tree.head()[verb];
            if (isInfinitive(tree, sum, verb) && governor != NONE && governor < sum) {
                return received(TreeEdit.of(tree), sum, verb, governor);
            }
        }
        return tree;
    }

    /** Whether "to" and nothing else stands between the figure and the verb. */
    private static boolean isInfinitive(Parse.Tree tree, int sum, int verb) {
        int before = verb - 1;
        boolean to = tree.lemma()[before].equals("to");
        for (int token = sum + 1; token < before; token++) {
            to &= tree.tag()[token].equals("CD") || tree.tag()[token].startsWith("NN");
        }
        return to;
    }

    private static Parse.Tree received(TreeEdit edit, int sum, int verb, int governor) {
        boolean behindOf = edit.tag(sum - 1).equals("IN") && edit.head(sum - 1) == verb;
        if (behindOf) {
            edit.attach(sum - 1, sum, "case");
            edit.attach(sum, governor, "nmod");
        } else {
            edit.attach(sum, governor, edit.tag(governor).startsWith("V") ? "obj" : "nmod");
        }
        edit.attach(verb - 1, verb, "mark");
        edit.attach(verb, governor, edit.tag(governor).startsWith("V") ? "advcl" : "acl");
        return edit.tree();
    }
}
