package org.gleaner.annotate.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * Days counted within a month: "the second Tuesday of June 2024", "the 15th of next month", "the
 * 31st day of March 2027", "the last Friday of each month".
 */
final class NthDayRule implements DateRule {

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        int word = runs.is(at, "the") ? at + 1 : at;
        int tens = tens(runs, word);
        int ones = tens > 0 ? ones(runs, word) : word;
        int number = tens + QuarterRule.ordinal(runs, ones);
        int next = QuarterRule.afterOrdinal(runs, ones);
        if (number == 0 || number > 31) {
            return Optional.empty();
        }
        int weekday = runs.isCapitalized(next) ? CalendarNames.fullWeekday(runs.lower(next)) : 0;
        boolean counted = weekday > 0 || runs.is(next, "day");
        int of = counted ? next + 1 : next;
        if (!runs.is(of, "of") && !(weekday > 0 && runs.is(of, "in"))) {
            return Optional.empty();
        }
        return weekday > 0
                ? repeated(runs, at, of + 1, weekday)
                        .or(() -> of(context, at, of + 1, number, weekday))
                : of(context, at, of + 1, number, 0);
    }

    /** 20 of "twenty-first", 30 of "thirty-first"; else 0. */
    private static int tens(CharRuns runs, int at) {
        int ones = ones(runs, at);
        boolean digit = runs.isLetters(ones) && QuarterRule.ordinal(runs, ones) % 10 > 0;
        return !digit ? 0 : runs.is(at, "twenty") ? 20 : runs.is(at, "thirty") ? 30 : 0;
    }

    private static int ones(CharRuns runs, int at) {
        return runs.isDash(at + 1) ? at + 2 : at + 1;
    }

    /** "the last Friday of each month": no one day. */
    private static Optional<DateMatch> repeated(CharRuns runs, int first, int at, int weekday) {
        boolean each = runs.is(at, "each") || runs.is(at, "every") || runs.is(at, "the");
        return each && runs.is(at + 1, "month")
                ? DateMatch.of(
                        first, at + 2, Period.open(Kind.SET, "XXXX-WXX-" + weekday, Unit.DAY))
                : Optional.empty();
    }

    /** The day of the month that is named at {@code at}. */
    private static Optional<DateMatch> of(
            DateContext context, int first, int at, int number, int weekday) {
        return MonthRule.read(context, at, false)
                .or(() -> new DeicticRule().at(context, at))
                .filter(month -> month.is(Kind.DATE) && month.grain() == Unit.MONTH)
                .flatMap(
                        month ->
                                month.period()
                                        .from()
                                        .flatMap(start -> day(start, number, weekday))
                                        .flatMap(
                                                day ->
                                                        DateMatch.of(
                                                                first,
                                                                month.end(),
                                                                Period.day(day))));
    }

    private static Optional<LocalDate> day(LocalDate start, int number, int weekday) {
        if (weekday == 0) {
            int day = number < 0 ? start.lengthOfMonth() : number;
            return day <= start.lengthOfMonth()
                    ? Optional.of(start.withDayOfMonth(day))
                    : Optional.empty();
        }
        LocalDate day =
                start.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday)));
        return day.getMonth() == start.getMonth() ? Optional.of(day) : Optional.empty();
    }
}
