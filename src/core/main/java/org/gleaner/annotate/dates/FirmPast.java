package org.gleaner.annotate.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.text.CharRuns;

/**
 * Whether something happened on the day itself, so that it lies behind whatever day is nearer: "The
 * ferry sank on December 3", "On 20 December his sister died". Not where the day may be that of a
 * plan: "prepared for a summit on May 9", "announced a vote on May 9".
 */
final class FirmPast {

    /** What a word is among those of plans. */
    private enum Kind {
        VERB,
        EVENT,
        LOOSE,
        NONE
    }

    private static final Map<String, Kind> PLANNED =
            DataFile.map("dates/planned.tsv", kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)));

    private static final Set<String> BEFORE_DAYS = Set.of("on", "in", "this", "last");
    private static final String CLAUSE_ENDS = ",;:()—–\"“”";

    /** How far the verb may be from its day. */
    private static final int NEAR = 6;

    private FirmPast() {}

    /** Of the day that the runs {@code [first,end)} name. */
    static boolean is(CharRuns runs, int first, int end) {
        int last = BEFORE_DAYS.contains(runs.lower(first - 1)) ? first - 2 : first - 1;
        return last < 0 || runs.isMark(last, CLAUSE_ENDS)
                ? isBeforeVerb(runs, end)
                : isBehindVerb(runs, last);
    }

    private static boolean isBehindVerb(CharRuns runs, int last) {
        if (kind(runs, last) == Kind.EVENT) {
            return false;
        }
        for (int at = last; at > Math.max(-1, last - NEAR); at--) {
            Kind kind = kind(runs, at);
            Tense cue = Tense.cue(runs, at);
            if (cue == Tense.PAST && !isParticiple(runs, at)) {
                return at == last || kind != Kind.VERB;
            }
            if (cue != Tense.NONE || kind == Kind.LOOSE || runs.isMark(at, CLAUSE_ENDS)) {
                return false;
            }
        }
        return false;
    }

    /** "On 20 December, his sister [died]". */
    private static boolean isBeforeVerb(CharRuns runs, int end) {
        int from = runs.isMark(end, ",") ? end + 1 : end;
        for (int at = from; at < Math.min(runs.size(), from + NEAR); at++) {
            Tense cue = Tense.cue(runs, at);
            if (cue == Tense.PAST && !isParticiple(runs, at)) {
                return kind(runs, at) != Kind.VERB;
            }
            if (cue != Tense.NONE || runs.isMark(at, CLAUSE_ENDS)) {
                return false;
            }
        }
        return false;
    }

    /** "is closed on May 9", "the house sold on May 9" apart. */
    private static boolean isParticiple(CharRuns runs, int at) {
        return switch (runs.lower(at - 1)) {
            case "is", "are", "be", "being", "to", "not" -> true;
            default -> false;
        };
    }

    private static Kind kind(CharRuns runs, int at) {
        return PLANNED.getOrDefault(runs.lower(at), Kind.NONE);
    }
}
