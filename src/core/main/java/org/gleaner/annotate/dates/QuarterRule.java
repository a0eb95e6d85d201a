package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.calendar.DateGrammar;
import org.gleaner.text.CharRuns;

/**
 * Quarters and halves of years: "Q1 2024", "2024 Q1", "the first quarter of this year", "H2 2019".
 */
final class QuarterRule implements DateRule {

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        return coded(context, at)
                .or(() -> yearFirst(context, at))
                .or(() -> spelled(context, at))
                .or(() -> named(context, at));
    }

    /** "Q1 2024", "1Q 2024", "H1 of 2020"; without a year only after "in" or "for". */
    private static Optional<DateMatch> coded(DateContext context, int at) {
        CharRuns runs = context.runs;
        int letter = runs.isDigits(at) ? at + 1 : at;
        int digit = runs.isDigits(at) ? at : at + 1;
        boolean half = runs.is(letter, "h");
        if (runs.joined(at) || !isCode(runs, letter, digit)) {
            return Optional.empty();
        }
        int number = runs.number(digit);
        if (runs.joined(at + 2) && isTwoDigits(runs, at + 2)) {
            return DateMatch.of(
                    at, at + 3, in(DateGrammar.fullYear(runs.number(at + 2)), number, half));
        }
        Optional<DateMatch> year = DeicticRule.yearAfter(context, at + 2);
        if (year.isPresent()) {
            return DateMatch.of(at, year.get().end(), of(year.get(), number, half));
        }
        if (runs.is(at + 2, "fy") && runs.isDigits(at + 3)) {
            return DateMatch.of(at, at + 4, fiscal(runs.exact(at + 3), number, half));
        }
        if (runs.isMark(at + 2, "'\u2019") && isTwoDigits(runs, at + 3)) {
            return DateMatch.of(
                    at, at + 4, in(DateGrammar.fullYear(runs.number(at + 3)), number, half));
        }
        boolean cue = runs.is(at - 1, "in") || runs.is(at - 1, "for");
        return cue && !half
                ? DateMatch.of(at, at + 2, alone(context, at, at + 2, number))
                : Optional.empty();
    }

    private static boolean isTwoDigits(CharRuns runs, int at) {
        return runs.isDigits(at) && runs.length(at) == 2;
    }

    private static Period fiscal(String year, int number, boolean half) {
        String part = "FY" + year + (half ? "-H" : "-Q") + number;
        return Period.open(part, half ? Unit.HALF : Unit.QUARTER);
    }

    /** A capital Q or H and the number of a quarter or half beside it, in either order. */
    private static boolean isCode(CharRuns runs, int letter, int digit) {
        boolean half = runs.is(letter, "h");
        return (half || runs.is(letter, "q"))
                && runs.isCapitalized(letter)
                && runs.joined(Math.max(letter, digit))
                && runs.isDigits(digit)
                && runs.length(digit) == 1
                && runs.number(digit) >= 1
                && runs.number(digit) <= (half ? 2 : 4);
    }

    private static Optional<DateMatch> yearFirst(DateContext context, int at) {
        CharRuns runs = context.runs;
        int letter = runs.isDash(at + 1) ? at + 2 : at + 1;
        boolean code =
                runs.isDigits(at)
                        && runs.length(at) == 4
                        && (runs.is(letter, "q") || runs.is(letter, "h"))
                        && runs.joined(letter + 1)
                        && runs.isDigits(letter + 1)
                        && runs.length(letter + 1) == 1;
        if (!code) {
            return Optional.empty();
        }
        boolean half = runs.is(letter, "h");
        int number = runs.number(letter + 1);
        int year = runs.number(at);
        boolean right = year >= 1900 && year < 2200 && number >= 1 && number <= (half ? 2 : 4);
        return right ? DateMatch.of(at, letter + 2, in(year, number, half)) : Optional.empty();
    }

    /** "the first quarter of 2020"; of a quarter alone the clause's tense says which year's. */
    private static Optional<DateMatch> spelled(DateContext context, int at) {
        CharRuns runs = context.runs;
        int start = runs.is(at, "the") ? at + 1 : at;
        int unit = afterOrdinal(runs, start);
        boolean half = runs.is(unit, "half");
        if (unit == 0 || !half && !runs.is(unit, "quarter")) {
            return Optional.empty();
        }
        int number = ordinal(runs, start) < 0 ? (half ? 2 : 4) : ordinal(runs, start);
        if (number > (half ? 2 : 4)) {
            return Optional.empty();
        }
        Optional<DateMatch> year = DeicticRule.yearAfter(context, unit + 1);
        if (year.isPresent()) {
            return DateMatch.of(at, year.get().end(), of(year.get(), number, half));
        }
        boolean alone =
                !half
                        && ordinal(runs, start) > 0
                        && !runs.is(unit + 1, "of")
                        && (start > at || runs.is(at - 1, "in"));
        return alone
                ? DateMatch.of(at, unit + 1, alone(context, at, unit + 1, number))
                : Optional.empty();
    }

    /** "the September quarter of 2013" is the one that ends with that month. */
    private static Optional<DateMatch> named(DateContext context, int at) {
        CharRuns runs = context.runs;
        int word = runs.is(at, "the") ? at + 1 : at;
        int month = runs.isCapitalized(word) ? CalendarNames.fullMonth(runs.lower(word)) : 0;
        if (month == 0 || month % 3 != 0 || !runs.is(word + 1, "quarter")) {
            return Optional.empty();
        }
        return DeicticRule.yearAfter(context, word + 2)
                .map(
                        year ->
                                new DateMatch(
                                        at,
                                        year.end(),
                                        of(year, month / 3, false),
                                        Optional.empty()))
                .or(() -> DateMatch.of(at, word + 2, alone(context, at, word + 2, month / 3)));
    }

    /** The ordinal at a word: -1 for "last" and "final", 0 when none does. */
    static int ordinal(CharRuns runs, int at) {
        if (runs.isDigits(at)) {
            return runs.length(at) <= 2
                            && runs.joined(at + 1)
                            && runs.isLetters(at + 1)
                            && runs.length(at + 1) == 2
                    ? runs.number(at)
                    : 0;
        }
        return TimeWords.ORDINALS.getOrDefault(runs.lower(at), 0);
    }

    /** One past the ordinal at a word; 0 when there is none. */
    static int afterOrdinal(CharRuns runs, int at) {
        int number = ordinal(runs, at);
        return number == 0 ? 0 : runs.isDigits(at) ? at + 2 : at + 1;
    }

    private static Period alone(DateContext context, int first, int end, int quarter) {
        return context.yearly(
                first,
                end,
                year -> Optional.of(Period.quarter(year, quarter)),
                Period.open("XXXX-Q" + quarter, Unit.QUARTER));
    }

    private static Period of(DateMatch year, int number, boolean half) {
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
