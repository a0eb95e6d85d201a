package org.gleaner.annotate.pledges;

import java.util.Set;

/** Words that put a deed in the present tense on a day to come: "in January", "before 2027". */
final class DayAhead {

    private static final Set<String> MONTHS = Words.of("months-and-seasons");
    private static final Set<String> DAYS = Words.of("days-to-come");
    private static final Set<String> MARKS =
            Set.of("in", "from", "before", "by", "on", "until", "till");
    private static final Set<String> SMALL =
            Set.of("next", "this", "the", "coming", "late", "early");
    private static final String FIRST_CENTURY_AHEAD = "20[2-9]\\d";

    private DayAhead() {}

    static boolean in(SentenceView sentence, int from, int to) {
        for (int token = from; token <= to; token++) {
            String word = sentence.word(token);
            boolean next = word.equals("next") && !sentence.word(token + 1).equals("to");
            if (word.equals("tomorrow") && !sentence.word(token - 1).equals("of")
                    || next
                    || sentence.reads(token, "for at least")
                    || MARKS.contains(word) && isDay(sentence, token + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(SentenceView sentence, int first) {
        int token = first;
        while (SMALL.contains(sentence.word(token))) {
            token++;
        }
        String word = sentence.word(token);
        return MONTHS.contains(word)
                || DAYS.contains(word)
                || word.matches(FIRST_CENTURY_AHEAD)
                || sentence.tag(token).equals("NUM") && MONTHS.contains(sentence.word(token + 1));
    }
}
