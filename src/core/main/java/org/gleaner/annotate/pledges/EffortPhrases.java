package org.gleaner.annotate.pledges;

import java.util.Set;
import org.gleaner.model.Pledge.Strength;

/**
 * Tells a promised effort ("will try to", "will make every effort to", "will do our best") from a
 * promised action.
 */
final class EffortPhrases {

    private static final Set<String> NOUNS = Words.of("effort-nouns");
    private static final Set<String> CARRIERS = Words.of("effort-verbs");
    private static final int NEAR = 5;

    private EffortPhrases() {}

    /** How much a clause with "will" binds; a denied effort is no effort. */
    static Strength strength(SentenceView sentence, Clause clause) {
        return !clause.negated() && in(sentence, clause) ? Strength.INTENTION : Strength.FIRM;
    }

    private static boolean in(SentenceView sentence, Clause clause) {
        String verb = sentence.lemma(clause.predicate());
        if (Lexicon.EFFORTS.contains(verb)) {
            return true;
        }
        int verbAt = clause.predicate();
        return CARRIERS.contains(verb)
                && sentence.holds(NOUNS, verbAt + 1, Math.min(verbAt + NEAR, clause.to()));
    }
}
