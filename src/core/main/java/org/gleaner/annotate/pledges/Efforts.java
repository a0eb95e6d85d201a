package org.gleaner.annotate.pledges;

import java.util.Set;

/**
 * Tells a promised effort ("will try to", "will make every effort to", "will do our best") from a
 * promised deed.
 */
final class Efforts {

    private static final Set<String> NOUNS = Words.of("effort-nouns");
    private static final Set<String> CARRIERS = Words.of("effort-verbs");
    private static final int NEAR = 5;

    private Efforts() {}

    static boolean in(Statement statement, Clause clause) {
        String verb = statement.lemma(clause.predicate());
        if (Lexicon.EFFORTS.contains(verb)) {
            return true;
        }
        if (!CARRIERS.contains(verb)) {
            return false;
        }
        for (int token = clause.predicate() + 1;
                token <= Math.min(clause.predicate() + NEAR, clause.to());
                token++) {
            if (NOUNS.contains(statement.word(token))) {
                return true;
            }
        }
        return false;
    }
}
