package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import org.gleaner.syntax.Dependencies;

/** Who does what is done: "will be built by [the Army]", "was promised $5m by [Norway]". */
final class PassiveAgents {

    private PassiveAgents() {}

    /** The agent of the passive verb, also where the parser has hung it on the thing given. */
    static int of(Dependencies tree, int verb) {
        int own = tree.agent(verb);
        if (own != NONE) {
            return nominal(tree, own);
        }
        for (int child : tree.children(verb)) {
            int agent = child > verb ? tree.agent(child) : NONE;
            if (agent != NONE) {
                return nominal(tree, agent);
            }
        }
        return NONE;
    }

    /** "by 2030", "by train" name nobody; the tags tell the first, filters the second. */
    private static int nominal(Dependencies tree, int token) {
        return tree.isNoun(token) ? token : NONE;
    }
}
