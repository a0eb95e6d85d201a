package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * Joins two findings that are one: ranges ("2014 to 2018", "30 May - 2 June 2020") and a day with
 * its time ("Monday at 10 am").
 */
final class Ranges {

    /** Years in brackets that lie farther apart are those of a life. */
    private static final int LONGEST_PERIOD = 15;

    /** Days that lie more years apart are. */
    private static final int LONGEST_STRETCH = 5;

    private Ranges() {}

    /** Whether {@code word} can link {@code from} to the end of a range. */
    static boolean link(CharRuns runs, DateMatch from) {
        int at = from.end();
        boolean date = from.is(Kind.DATE);
        if (!date && !from.is(Kind.TIME) || from.period().value().contains("/")) {
            return false;
        }
        if (runs.isDash(at)) {
            return true;
        }
        String before = runs.lower(from.first() - 1);
        return switch (runs.lower(at)) {
            case "to" ->
                    before.equals("from") || from.grain() == Unit.MONTH || from.grain() == Unit.DAY;
            case "through" -> true;
            case "until", "till" -> before.equals("from");
            case "and" -> before.equals("between");
            default -> false;
        };
    }

    /**
     * The range from one finding to the next; empty when they are of different kinds or in the
     * wrong order.
     */
    static Optional<DateMatch> join(DateContext context, DateMatch from, DateMatch to) {
        boolean kinds =
                from.period().kind() == to.period().kind()
                        && (from.grain() == to.grain()
                                || from.grain() == Unit.DAY && to.grain() == Unit.MONTH);
        if (!kinds || to.period().value().contains("/")) {
            return Optional.empty();
        }
        Period first = from.period();
        Period last = to.period();
        if (from.is(Kind.TIME)) {
            return Optional.of(
                    from.with(
                            to.end(),
                            Period.open(Kind.TIME, first.value() + "/" + last.value(), Unit.HOUR)));
        }
        if (from.yearless().isPresent() && last.from().isPresent()) {
            first = before(from, last.from().get(), first);
        } else if (to.yearless().isPresent() && first.from().isPresent()) {
            last = after(to, first.from().get(), last);
        }
        if (first.from().isPresent() != last.to().isPresent()) {
            return Optional.empty();
        }
        String value = first.value() + "/" + last.value();
        return first.from().isPresent()
                ? settled(context, from, to, first, last)
                : Optional.of(from.with(to.end(), Period.open(value, first.grain())));
    }

    /** A range whose days are known. */
    private static Optional<DateMatch> settled(
            DateContext context, DateMatch from, DateMatch to, Period first, Period last) {
        LocalDate begin = first.from().orElseThrow();
        LocalDate end = last.to().orElseThrow();
        if (weekday(context.runs, from) && weekday(context.runs, to)) {
            return Optional.of(from.with(to.end(), days(begin, end, context.today.orElseThrow())));
        }
        if (begin.isAfter(end) || lifetime(context.runs, from, end.getYear() - begin.getYear())) {
            return Optional.empty();
        }
        String value = first.value() + "/" + last.value();
        return Optional.of(from.with(to.end(), Period.date(value, begin, end, first.grain())));
    }

    /**
     * Whether two dates are rather those of birth and death: "(26 January 1854 - 14 November
     * 1918)".
     */
    static boolean lifetime(CharRuns runs, DateMatch from, int years) {
        boolean bracket = runs.isMark(from.first() - 1, "([");
        return runs.isDash(from.end())
                && (from.grain() == Unit.YEAR
                        ? bracket && years > LONGEST_PERIOD
                        : years > LONGEST_STRETCH);
    }

    private static boolean weekday(CharRuns runs, DateMatch found) {
        return found.end() == found.first() + 1
                && CalendarNames.fullWeekday(runs.lower(found.first())) > 0;
    }

    /** "Monday to Friday": within a week of each other, in the past when both are. */
    private static Period days(LocalDate from, LocalDate to, LocalDate today) {
        boolean order = !from.isAfter(to);
        LocalDate first = !order && !from.isAfter(today) ? from.minusDays(7) : from;
        LocalDate last = to;
        while (last.isBefore(first)) {
            last = last.plusDays(7);
        }
        return Period.date(first + "/" + last, first, last, Unit.DAY);
    }

    /** The last such day or month that is not after {@code limit}. */
    private static Period before(DateMatch yearless, LocalDate limit, Period otherwise) {
        return DateContext.backFrom(
                        year -> MonthRule.inYear(yearless.yearless().orElseThrow(), year),
                        limit,
                        limit.getYear())
                .orElse(otherwise);
    }

    private static Period after(DateMatch yearless, LocalDate limit, Period otherwise) {
        return DateContext.aheadFrom(
                        year -> MonthRule.inYear(yearless.yearless().orElseThrow(), year),
                        limit,
                        limit.getYear())
                .orElse(otherwise);
    }

    /**
     * A day and its time of day in either order: "September 14, 2020, 14:30", "10 am on Monday".
     */
    static Optional<DateMatch> dayAndTime(DateContext context, DateMatch one, DateMatch other) {
        boolean dayFirst =
                one.is(Kind.DATE)
                        && one.grain() == Unit.DAY
                        && other.is(Kind.TIME)
                        && other.period().value().startsWith("T");
        boolean timeFirst =
                other.is(Kind.DATE)
                        && other.grain() == Unit.DAY
                        && one.is(Kind.TIME)
                        && one.period().value().startsWith("T");
        if (!dayFirst && !timeFirst) {
            return Optional.empty();
        }
        Period day =
                dayFirst ? weekday(context, one, one, other) : weekday(context, one, other, other);
        Period time = dayFirst ? other.period() : one.period();
        boolean simple = !day.value().contains("/") && !time.value().contains("/");
        return simple
                ? Optional.of(one.with(other.end(), DeicticRule.timed(day, time.value())))
                : Optional.empty();
    }

    /**
     * The Monday of "rang at 5:30 p.m. on Monday", by the words around both; the next where nothing
     * says when: "Doors open at 7 p.m. on Monday".
     */
    private static Period weekday(
            DateContext context, DateMatch first, DateMatch day, DateMatch last) {
        int weekday = CalendarNames.fullWeekday(context.runs.lower(day.first()));
        return weekday == 0 || day.period().from().isPresent() || context.today.isEmpty()
                ? day.period()
                : WeekdayRule.nearest(
                                context.today.get(),
                                weekday,
                                ahead(Tense.around(context.runs, first.first(), last.end())))
                        .map(Period::day)
                        .orElse(day.period());
    }

    private static Tense ahead(Tense tense) {
        return tense == Tense.NONE ? Tense.FUTURE : tense;
    }

    /** Where the time that belongs to a day, or the day that belongs to a time, would begin. */
    static int besides(CharRuns runs, DateMatch found) {
        int at = found.end();
        if (runs.isMark(at, ",")) {
            at++;
        }
        boolean linked = found.is(Kind.TIME) ? runs.is(at, "on") : runs.is(at, "at");
        return linked || runs.is(at, "t") && runs.joined(at) && runs.joined(at + 1) ? at + 1 : at;
    }
}
