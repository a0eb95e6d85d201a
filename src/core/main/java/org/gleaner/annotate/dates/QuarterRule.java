package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.calendar.Words;

/**
 * Quarters and halves of years: "Q1 2024", "2024 Q1", "the first quarter of this year", "H2 2019".
 */
final class QuarterRule implements Rule {

    @Override
    public Optional<Found> at(Reading reading, int at) {
        return coded(reading, at)
                .or(() -> yearFirst(reading, at))
                .or(() -> spelled(reading, at))
                .or(() -> named(reading, at));
    }

    /** "Q1 2024", "1Q 2024", "H1 of 2020"; without a year only after "in" or "for". */
    private static Optional<Found> coded(Reading reading, int at) {
        Words words = reading.words;
        int letter = words.isNumber(at) ? at + 1 : at;
        int digit = words.isNumber(at) ? at : at + 1;
        boolean half = words.is(letter, "h");
        boolean code =
                (half || words.is(letter, "q"))
                        && words.glued(at + 1)
                        && words.capital(letter)
                        && words.isNumber(digit)
                        && words.digits(digit) == 1
                        && words.number(digit) >= 1
                        && words.number(digit) <= (half ? 2 : 4)
                        && !words.glued(at);
        if (!code) {
            return Optional.empty();
        }
        int number = words.number(digit);
        Optional<Found> year = DeicticRule.yearAfter(reading, at + 2);
        if (year.isPresent()) {
            return Found.of(at, year.get().end(), of(year.get(), number, half));
        }
        if (words.isMark(at + 2, "'\u2019")
                && words.isNumber(at + 3)
                && words.digits(at + 3) == 2) {
            return Found.of(at, at + 4, in(YearRule.fullYear(words.number(at + 3)), number, half));
        }
        boolean cue = words.is(at - 1, "in") || words.is(at - 1, "for");
        return cue && !half
                ? Found.of(at, at + 2, alone(reading, at, at + 2, number))
                : Optional.empty();
    }

    private static Optional<Found> yearFirst(Reading reading, int at) {
        Words words = reading.words;
        int letter = words.isDash(at + 1) ? at + 2 : at + 1;
        boolean code =
                words.isNumber(at)
                        && words.digits(at) == 4
                        && (words.is(letter, "q") || words.is(letter, "h"))
                        && words.glued(letter + 1)
                        && words.isNumber(letter + 1)
                        && words.digits(letter + 1) == 1;
        if (!code) {
            return Optional.empty();
        }
        boolean half = words.is(letter, "h");
        int number = words.number(letter + 1);
        int year = words.number(at);
        boolean right = year >= 1900 && year < 2200 && number >= 1 && number <= (half ? 2 : 4);
        return right ? Found.of(at, letter + 2, in(year, number, half)) : Optional.empty();
    }

    /** "the first quarter of 2020"; of a quarter alone the clause's tense says which year's. */
    private static Optional<Found> spelled(Reading reading, int at) {
        Words words = reading.words;
        int start = words.is(at, "the") ? at + 1 : at;
        int unit = afterOrdinal(words, start);
        boolean half = words.is(unit, "half");
        if (unit == 0 || !half && !words.is(unit, "quarter")) {
            return Optional.empty();
        }
        int number = ordinal(words, start) < 0 ? (half ? 2 : 4) : ordinal(words, start);
        if (number > (half ? 2 : 4)) {
            return Optional.empty();
        }
        Optional<Found> year = DeicticRule.yearAfter(reading, unit + 1);
        if (year.isPresent()) {
            return Found.of(at, year.get().end(), of(year.get(), number, half));
        }
        boolean alone =
                !half
                        && ordinal(words, start) > 0
                        && !words.is(unit + 1, "of")
                        && (start > at || words.is(at - 1, "in"));
        return alone
                ? Found.of(at, unit + 1, alone(reading, at, unit + 1, number))
                : Optional.empty();
    }

    /** "the September quarter of 2013" is the one that ends with that month. */
    private static Optional<Found> named(Reading reading, int at) {
        Words words = reading.words;
        int word = words.is(at, "the") ? at + 1 : at;
        int month = words.capital(word) ? CalendarNames.fullMonth(words.lower(word)) : 0;
        if (month == 0 || month % 3 != 0 || !words.is(word + 1, "quarter")) {
            return Optional.empty();
        }
        return DeicticRule.yearAfter(reading, word + 2)
                .map(
                        year ->
                                new Found(
                                        at,
                                        year.end(),
                                        of(year, month / 3, false),
                                        Optional.empty()))
                .or(() -> Found.of(at, word + 2, alone(reading, at, word + 2, month / 3)));
    }

    /** The ordinal that stands at a word: -1 for "last" and "final", 0 when none does. */
    static int ordinal(Words words, int at) {
        if (words.isNumber(at)) {
            return words.digits(at) <= 2
                            && words.glued(at + 1)
                            && words.isLetters(at + 1)
                            && words.digits(at + 1) == 2
                    ? words.number(at)
                    : 0;
        }
        return TimeWords.ORDINALS.getOrDefault(words.lower(at), 0);
    }

    /** One past the ordinal at a word; 0 when there is none. */
    static int afterOrdinal(Words words, int at) {
        int number = ordinal(words, at);
        return number == 0 ? 0 : words.isNumber(at) ? at + 2 : at + 1;
    }

    private static Period alone(Reading reading, int first, int end, int quarter) {
        return reading.yearly(
                first,
                end,
                year -> Optional.of(Period.quarter(year, quarter)),
                Period.open("XXXX-Q" + quarter, Unit.QUARTER));
    }

    private static Period of(Found year, int number, boolean half) {
        return year.period()
                .from()
                .map(from -> in(from.getYear(), number, half))
                .orElseGet(
                        () ->
                                Period.open(
                                        (half ? "XXXX-H" : "XXXX-Q") + number,
                                        half ? Unit.HALF : Unit.QUARTER));
    }

    private static Period in(int year, int number, boolean half) {
        return half ? Period.half(year, number) : Period.quarter(year, number);
    }
}
