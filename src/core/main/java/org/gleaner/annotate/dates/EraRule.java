package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.calendar.Words;

/** Decades and centuries: "the 1990s", "the '90s", "the 19th century". */
final class EraRule implements Rule {

    private static final int NINETEEN_HUNDRED = 1900;

    @Override
    public Optional<Found> at(Reading reading, int at) {
        int start = reading.words.is(at, "the") ? at + 1 : at;
        return decade(reading.words, at, start).or(() -> century(reading.words, at, start));
    }

    private static Optional<Found> decade(Words words, int first, int at) {
        boolean mark = words.isMark(at, "'\u2019\u2018");
        int number = mark ? at + 1 : at;
        if (mark && !words.glued(number) || !words.isNumber(number)) {
            return Optional.empty();
        }
        int end =
                words.isMark(number + 1, "'\u2019") && words.glued(number + 1)
                        ? number + 2
                        : number + 1;
        if (!words.is(end, "s") || !words.glued(end) || words.number(number) % 10 != 0) {
            return Optional.empty();
        }
        int digits = words.digits(number);
        int year = words.number(number);
        if (digits == 4 && !mark && year >= 1100 && year < 2200) {
            return Found.of(first, end + 1, Period.decade(year));
        }
        boolean brief = digits == 2 && year >= 20 && (mark || first < at);
        return brief
                ? Found.of(first, end + 1, Period.decade(NINETEEN_HUNDRED + year))
                : Optional.empty();
    }

    private static Optional<Found> century(Words words, int first, int at) {
        int number = 0;
        int end = at + 1;
        if (words.isNumber(at) && words.glued(at + 1) && words.isLetters(at + 1)) {
            number = words.number(at);
            end = at + 2;
        } else if (words.is(at, "twenty") && words.is(at + 2, "first")) {
            number = 21;
            end = at + 3;
        } else {
            number = TimeWords.ORDINALS.getOrDefault(words.lower(at), 0);
        }
        if (words.isDash(end)) {
            end++;
        }
        boolean named = number >= 1 && number <= 22 && words.is(end, "century");
        return named && (number > 10 || first < at)
                ? Found.of(first, end + 1, Period.century(number))
                : Optional.empty();
    }
}
