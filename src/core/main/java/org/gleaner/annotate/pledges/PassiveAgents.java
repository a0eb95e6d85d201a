package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/** Who does what is done: "will be built by [the Army]", "was promised $5m by [Norway]". */
final class PassiveAgents {

    private static final Set<String> TIMES = Words.of("season-ends");

    private PassiveAgents() {}

    /** The agent of the passive verb, also where the parser has hung it on the thing given. */
    static int of(Dependencies tree, int verb) {
        int own = tree.agent(verb) == NONE ? payer(tree, verb) : tree.agent(verb);
        if (own != NONE) {
            return nominal(tree, own);
        }
        int first = tree.coordinationHead(verb);
        if (first != verb && tree.agent(first) > verb) {
            return nominal(tree, tree.agent(first));
        }
        for (int child : tree.children(verb)) {
            int agent = child > verb ? tree.agent(child) : NONE;
            if (agent != NONE) {
                return nominal(tree, agent);
            }
        }
        return NONE;
    }

    /** "will be paid for by [the club]", where two prepositions meet. */
    private static int payer(Dependencies tree, int verb) {
        for (int child : tree.children(verb, "obl")) {
            boolean by =
                    tree.children(child, "case").stream()
                            .anyMatch(mark -> tree.lemma(mark).equals("by"));
            if (by && child > verb) {
                return child;
            }
        }
        return NONE;
    }

    /**
     * The last word of the agent's phrase: "the [Bank] of England" of "by the Bank of England in".
     */
    static int end(SentenceView sentence, int agent) {
        int end = agent;
        while (end < sentence.tree().rightmost(agent)
                && (!sentence.tag(end + 1).equals("ADP") || sentence.word(end + 1).equals("of"))) {
            end++;
        }
        return end;
    }

    /** Who gives what is the subject of the verb: "a loan of $5m [from Japan] was approved". */
    static int ofGift(SentenceView sentence, int subject, int verb) {
        Dependencies tree = sentence.tree();
        for (int token = subject; token < verb; token++) {
            String word = sentence.word(token);
            if (word.equals("by") || word.equals("from")) {
                int giver = tree.head(token);
                return giver > token && giver < verb ? nominal(tree, giver) : NONE;
            }
        }
        return NONE;
    }

    /**
     * "by 2030", "by the end of May", "by train" name nobody; the tags tell the first, filters the
     * last.
     */
    private static int nominal(Dependencies tree, int token) {
        return tree.isNoun(token) && !TIMES.contains(tree.lemma(token)) ? token : NONE;
    }
}
