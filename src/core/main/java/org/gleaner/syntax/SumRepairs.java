package org.gleaner.syntax;

import java.util.Set;
import org.gleaner.model.Parse;

/**
 * Mends what the parser gets wrong about sums: a sum does nothing itself, so that in "will receive
 * $2 million to widen the road" it is what is received and not who widens, and in "awarded two
 * contracts valued at $2 billion" the contracts are what was awarded.
 */
final class SumRepairs {

    private static final Set<String> WORTH = Set.of("value", "total", "estimate", "cost", "price");
    private static final int NONE = Parse.Tree.ROOT;

    private SumRepairs() {}

    /** The tree itself where nothing is to be mended. */
    static Parse.Tree of(Parse.Tree tree) {
        Parse.Tree mended = worth(tree);
        mended = mended == tree ? done(tree) : mended;
        return dated(Figures.of(mended));
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
