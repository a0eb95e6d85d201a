package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that put what stands in the present tense ahead: a day to come, or until when and within
 * what it holds: "until Easter", "with effect from Monday", "within five working days".
 */
final class Ahead {

    private static final Map<String, List<String>> LIMITS = Words.phrases("present-limits");
    private static final Set<String> WITHIN = Set.of("within", "inside");
    private static final Set<String> UNITS =
            Set.of(
                    "second",
                    "seconds",
                    "minute",
                    "minutes",
                    "hour",
                    "hours",
                    "day",
                    "days",
                    "week",
                    "weeks",
                    "month",
                    "months",
                    "fortnight");
    private static final int NEAR = 5;

    private Ahead() {}

    static boolean in(SentenceView sentence, int from, int to) {
        return DayAhead.in(sentence, from, to) || isLimited(sentence, from, to);
    }

    private static boolean isLimited(SentenceView sentence, int from, int to) {
        for (int token = from; token <= to; token++) {
            if (sentence.readsAny(token, LIMITS)) {
                return true;
            }
        }
        return isWithin(sentence, from, to);
    }

    /** "within five working days". */
    static boolean isWithin(SentenceView sentence, int from, int to) {
        for (int token = from; token <= to; token++) {
            if (WITHIN.contains(sentence.word(token))
                    && sentence.holds(UNITS, token + 1, Math.min(to, token + NEAR))) {
                return true;
            }
        }
        return false;
    }
}
