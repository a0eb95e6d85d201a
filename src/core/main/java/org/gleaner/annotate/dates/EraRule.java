package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.text.CharRuns;

/** Decades and centuries: "the 1990s", "the '90s", "the 19th century". */
final class EraRule implements DateRule {

    private static final String APOSTROPHES = "'\u2019\u2018";
    private static final int NINETEEN_HUNDRED = 1900;

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        int start = context.runs.is(at, "the") ? at + 1 : at;
        return decade(context.runs, at, start).or(() -> century(context.runs, at, start));
    }

    private static Optional<DateMatch> decade(CharRuns runs, int first, int at) {
        boolean mark = runs.isMark(at, APOSTROPHES);
        int number = mark ? at + 1 : at;
        if (mark && !runs.joined(number) || !runs.isDigits(number)) {
            return Optional.empty();
        }
        int end = pluralEnd(runs, number);
        int year = runs.number(number);
        if (end == number || year % 10 != 0) {
            return Optional.empty();
        }
        boolean full = !mark && runs.length(number) == 4 && year >= 1100 && year < 2200;
        boolean brief = runs.length(number) == 2 && year >= 20 && (mark || first < at);
        return full || brief
                ? DateMatch.of(first, end, Period.decade(brief ? NINETEEN_HUNDRED + year : year))
                : Optional.empty();
    }

    /** Past the "s" of "1990s" and "1990's"; {@code number} itself where there is none. */
    private static int pluralEnd(CharRuns runs, int number) {
        boolean apostrophe = runs.isMark(number + 1, "'\u2019") && runs.joined(number + 1);
        int plural = apostrophe ? number + 2 : number + 1;
        return runs.is(plural, "s") && runs.joined(plural) ? plural + 1 : number;
    }

    private static Optional<DateMatch> century(CharRuns runs, int first, int at) {
        int number = 0;
        int end = at + 1;
        if (runs.isDigits(at) && runs.joined(at + 1) && runs.isLetters(at + 1)) {
            number = runs.number(at);
            end = at + 2;
        } else if (runs.is(at, "twenty") && runs.is(at + 2, "first")) {
            number = 21;
            end = at + 3;
        } else {
            number = TimeWords.ORDINALS.getOrDefault(runs.lower(at), 0);
        }
        if (runs.isDash(end)) {
            end++;
        }
        boolean named = number >= 1 && number <= 22 && runs.is(end, "century");
        return named && (number > 10 || first < at)
                ? DateMatch.of(first, end + 1, Period.century(number))
                : Optional.empty();
    }
}
