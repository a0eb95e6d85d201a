package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;

/**
 * Verbs of undertaking and of acting that mean something else with some objects: "committed the
 * burglary", "pledged his house as security"; "will turn 90", "will mark its centenary".
 */
final class OtherSenses {

    private static final Set<String> CRIMES = Words.of("crimes");
    private static final Set<String> SECURITIES = Words.of("securities");
    private static final Set<String> OBSERVING = Words.of("observing-verbs");
    private static final Set<String> OBSERVED = Words.of("observed-days");
    private static final Set<String> ELAPSING = Words.of("elapsing");
    private static final Set<String> FATED = Words.of("fated-infinitives");
    private static final Set<String> EXPECTED = Words.of("fated-adjectives");
    private static final Set<String> COMING = Words.of("fated-verbs");
    private static final Set<String> FORETOLD = Words.of("forecast-phrases");
    private static final String IT = "it";
    private static final int REACH = 8;
    private static final int NEAR = 5;

    private OtherSenses() {}

    static boolean rejects(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        if (candidate.kind() != RuleKind.UNDERTAKING_VERB || !sentence.hasTree()) {
            return false;
        }
        if (candidate.verb().equals("commit")) {
            int object = sentence.tree().object(predicate);
            return object != NONE && CRIMES.contains(sentence.word(object));
        }
        for (int token = predicate + 1;
                candidate.verb().equals("pledge")
                        && token < Math.min(sentence.size(), predicate + REACH);
                token++) {
            if (sentence.readsAny(token, SECURITIES)) {
                return true;
            }
        }
        return false;
    }

    /** "will turn 90", "will celebrate its anniversary": what comes by itself. */
    static boolean isEvent(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        if (isCourseOfTime(candidate, agent)
                || isFate(candidate)
                || isExpected(candidate)
                || !candidate.kind().isBinding() && sentence.readsAny(predicate, FORETOLD)) {
            return true;
        }
        String next = sentence.word(predicate + 1);
        if (candidate.verb().equals("turn")) {
            return !next.isEmpty()
                    && sentence.tag(predicate + 1).equals("NUM")
                    && !sentence.tag(predicate + 2).equals("NOUN");
        }
        int last = Math.min(candidate.clause().to(), predicate + REACH);
        return OBSERVING.contains(candidate.verb())
                && sentence.holds(OBSERVED, predicate + 1, last);
    }

    /** "is set to become the third", "is scheduled to be sentenced": what comes to one. */
    private static boolean isExpected(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (candidate.kind() != RuleKind.ATTITUDE || !sentence.hasTree()) {
            return false;
        }
        int word = sentence.tree().head(candidate.clause().predicate());
        return EXPECTED.contains(sentence.word(word))
                && (COMING.contains(candidate.verb()) || candidate.clause().passive());
    }

    /** "it will take years", "the repair would take a while": time that passes is nobody's act. */
    private static boolean isCourseOfTime(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        boolean thing =
                agent.kind() == Agent.Kind.EXPLETIVE
                        || agent.kind() == Agent.Kind.THING
                        || agent.head() != NONE && sentence.word(agent.head()).equals(IT);
        return thing
                && candidate.verb().equals("take")
                && sentence.holds(ELAPSING, predicate + 1, predicate + NEAR);
    }

    /** "is to blame", "it is not to privatize": an infinitive that binds nobody to act. */
    private static boolean isFate(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int subject = candidate.clause().subject();
        return candidate.kind() == RuleKind.BE_TO
                && (FATED.contains(candidate.verb())
                        || candidate.clause().negated()
                                && subject != NONE
                                && sentence.word(subject).equals(IT));
    }
}
