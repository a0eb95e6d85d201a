package org.gleaner.annotate.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.text.CharRuns;

/** Whether a clause looks back or ahead, which decides the Monday or the May that it means. */
enum Tense {
    PAST,
    FUTURE,
    NONE,
    PROMISE,
    BARGAIN;

    private static final int REACH = 30;

    /** How far "to" may be from its date: "Ghana to host cocoa summit in May". */
    private static final int HEADLINE = 12;

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "their", "his", "her", "our", "my", "this", "that");

    /** "is leaving on June 1", "I'm coming on June 1". */
    private static final Set<String> PRESENT = Set.of("am", "is", "are", "m", "re");

    /** "is set for June 1", "booked to sail on June 1". */
    private static final Set<String> ARRANGED =
            Set.of("set", "fixed", "booked", "slated", "billed");

    private static final Map<String, Tense> CUES = cues();

    private static Map<String, Tense> cues() {
        Map<String, Tense> cues = new HashMap<>();
        for (List<String> row : DataFile.rows("dates/tense.tsv", 2)) {
            cues.put(row.get(0), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(cues);
    }

    /**
     * The tense around the words from {@code first} up to {@code end}: the nearest cue before them
     * counts, else the nearest after.
     */
    static Tense around(CharRuns runs, int first, int end) {
        String before = runs.lower(first - 1);
        if (before.equals("since")) {
            return PAST;
        }
        boolean deadline =
                switch (before) {
                    case "by", "until", "till" -> true;
                    default -> false;
                };
        Tense nearest = NONE;
        int back = Math.min(first, REACH);
        int ahead = Math.min(runs.size(), end + REACH) - end;
        for (int step = 0; step < back + ahead; step++) {
            int at = step < back ? first - 1 - step : end + step - back;
            Tense cue = settled(cue(runs, at), runs, at, first, deadline);
            if (cue == FUTURE && (deadline || nearest == NONE)) {
                return FUTURE;
            }
            nearest = nearest == NONE ? cue : nearest;
            if (nearest != NONE && !deadline) {
                return nearest;
            }
        }
        boolean headline =
                nearest == NONE && isInfinitive(runs, Math.max(-1, first - HEADLINE), first);
        return nearest == NONE && (deadline || headline) ? FUTURE : nearest;
    }

    /**
     * What a word of promising shows of a date: what is promised lies ahead, the promise behind
     * ("promised in May to build", "promised to build it in May", "promised them a road by May").
     */
    private static Tense settled(Tense cue, CharRuns runs, int at, int first, boolean deadline) {
        if (cue != PROMISE && cue != BARGAIN) {
            return cue;
        }
        boolean ahead = at < first && (cue == PROMISE && deadline || isInfinitive(runs, at, first));
        return ahead ? FUTURE : cue == PROMISE ? PAST : NONE;
    }

    /** Whether "to" and a verb stand in between, or the promise of what "would" be. */
    private static boolean isInfinitive(CharRuns runs, int from, int to) {
        for (int at = from + 1; at < to - 1; at++) {
            if (runs.is(at, "to")
                    && runs.isLetters(at + 1)
                    && !runs.isCapitalized(at + 1)
                    && !ARTICLES.contains(runs.lower(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What one word shows; a participle after "be" looks ahead ("will be signed", "to be signed").
     */
    static Tense cue(CharRuns runs, int at) {
        if (!runs.isLetters(at)) {
            return NONE;
        }
        String word = runs.lower(at);
        if (word.equals("won") && runs.isMark(at + 1, "'\u2019") && runs.is(at + 2, "t")) {
            return FUTURE;
        }
        if (isProgressive(runs, at) || isArranged(runs, at)) {
            return FUTURE;
        }
        Tense cue = CUES.getOrDefault(word, word.length() > 4 && word.endsWith("ed") ? PAST : NONE);
        if (runs.isCapitalized(at) && at > 0) {
            return NONE;
        }
        boolean passive = runs.is(at - 1, "be") || runs.is(at - 2, "be");
        return cue == PAST && passive ? FUTURE : cue;
    }

    private static boolean isArranged(CharRuns runs, int at) {
        return ARRANGED.contains(runs.lower(at))
                && (runs.is(at + 1, "for") || runs.is(at + 1, "to"));
    }

    private static boolean isProgressive(CharRuns runs, int at) {
        return !runs.isCapitalized(at)
                && runs.lower(at).endsWith("ing")
                && PRESENT.contains(runs.lower(at - 1));
    }
}
