package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * What points from the document's day: "today", "last year", "the coming week", "next May", "this
 * summer", "last Thursday".
 */
final class DeicticRule implements DateRule {

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        Optional<DateMatch> day = day(context, at);
        if (day.isPresent()) {
            return day;
        }
        boolean the = runs.is(at, "the");
        int shiftWord = the ? at + 1 : at;
        TimeWords.Shift shift = TimeWords.SHIFTS.get(runs.lower(shiftWord));
        if (shift == null) {
            return laterThis(context, at);
        }
        int next = shiftWord + 1;
        TimeWords.Shift second = TimeWords.SHIFTS.get(runs.lower(next));
        boolean twice = second != null && shift.away() == 0 && second.away() != 0;
        if (twice) {
            shift = second;
            next++;
        }
        boolean span = the || twice || runs.is(next - 1, "past") || runs.is(next - 1, "coming");
        return unit(context, at, next, shift, span)
                .or(() -> the ? Optional.empty() : named(context, at, shiftWord + 1));
    }

    private static Optional<DateMatch> day(DateContext context, int at) {
        CharRuns runs = context.runs;
        if (runs.is(at, "the") && runs.is(at + 1, "day")) {
            return dayButOne(context, at);
        }
        TimeWords.NamedDay named = TimeWords.DAYS.get(runs.lower(at));
        String time = TimeWords.DAYTIMES.get(runs.lower(at + 1));
        if (named == null) {
            return partOfDay(context, at, time);
        }
        if (runs.isCapitalized(at) && runs.isCapitalized(at + 1) && at > 0) {
            return Optional.empty();
        }
        Period period = context.away(Unit.DAY, named.away());
        if (!named.time().isEmpty()) {
            return DateMatch.of(at, at + 1, timed(period, named.time()));
        }
        return time == null
                ? DateMatch.of(at, at + 1, period)
                : DateMatch.of(at, at + 2, timed(period, time));
    }

    /** "the day after tomorrow", "the day before yesterday". */
    private static Optional<DateMatch> dayButOne(DateContext context, int at) {
        CharRuns runs = context.runs;
        boolean after = runs.is(at + 2, "after") && runs.is(at + 3, "tomorrow");
        boolean before = runs.is(at + 2, "before") && runs.is(at + 3, "yesterday");
        return after || before
                ? DateMatch.of(at, at + 4, context.away(Unit.DAY, after ? 2 : -2))
                : Optional.empty();
    }

    /** "last night", "this morning". */
    private static Optional<DateMatch> partOfDay(DateContext context, int at, String time) {
        CharRuns runs = context.runs;
        boolean night = runs.is(at + 1, "night");
        boolean lastNight = night && runs.is(at, "last");
        boolean thisDay = !night && runs.is(at, "this") && time != null;
        return lastNight || thisDay
                ? DateMatch.of(at, at + 2, timed(context.away(Unit.DAY, lastNight ? -1 : 0), time))
                : Optional.empty();
    }

    static Period timed(Period day, String time) {
        return day.as(Kind.TIME, day.value() + time);
    }

    /** "last year", "the current financial year", "the past week" (a stretch up to today). */
    private static Optional<DateMatch> unit(
            DateContext context, int first, int at, TimeWords.Shift shift, boolean span) {
        CharRuns runs = context.runs;
        String adjective = TimeWords.UNIT_ADJECTIVES.getOrDefault(runs.lower(at), "");
        int unitWord = adjective.isEmpty() ? at : at + 1;
        Optional<Unit> unit = TimeWords.oneUnit(runs.lower(unitWord));
        if (unit.isEmpty()
                || unit.get().compareTo(Unit.WEEKEND) < 0
                || runs.is(unitWord + 1, "of")
                || hyphened(runs, unitWord)) {
            return Optional.empty();
        }
        int end = unitWord + 1;
        if (adjective.equals("fiscal")) {
            return DateMatch.of(first, end, Period.open("XXXX", Unit.YEAR));
        }
        boolean stretch =
                shift.away() != 0
                        && (span || unit.get() == Unit.DECADE)
                        && unit.get() != Unit.WEEKEND
                        && !(unit.get() == Unit.CENTURY && shift.away() < 0);
        if (stretch) {
            return DateMatch.of(first, end, stretch(context, unit.get(), 10, shift.away() > 0));
        }
        return DateMatch.of(first, end, context.away(unit.get(), shift.away()));
    }

    /** "last-year" and "this week-long" are other words. */
    private static boolean hyphened(CharRuns runs, int unit) {
        return runs.isDash(unit + 1) && runs.joined(unit + 1) && runs.joined(unit + 2);
    }

    /** A duration that ends or begins today. */
    static Period stretch(DateContext context, Unit unit, long tenths, boolean ahead) {
        Period open = Period.open(Kind.DURATION, unit.duration(tenths), unit);
        if (context.today.isEmpty()) {
            return open;
        }
        LocalDate today = context.today.get();
        return unit.after(today, ahead ? tenths : -tenths)
                .map(other -> ahead ? open.within(today, other) : open.within(other, today))
                .orElse(open);
    }

    /** "next May", "this summer", "last Thursday". */
    private static Optional<DateMatch> named(DateContext context, int first, int at) {
        CharRuns runs = context.runs;
        int away = TimeWords.SHIFTS.get(runs.lower(first)).away();
        int weekday = CalendarNames.fullWeekday(runs.lower(at));
        if (weekday > 0) {
            return WeekdayRule.withDaytime(
                    runs,
                    first,
                    at + 1,
                    context.today
                            .map(today -> weekday(today, weekday, away))
                            .map(Period::day)
                            .orElseGet(() -> Period.open("XXXX-WXX-" + weekday, Unit.DAY)));
        }
        int month = runs.isCapitalized(at) ? CalendarNames.fullMonth(runs.lower(at)) : 0;
        if (month > 0) {
            boolean dated = runs.isDigits(at + 1);
            return dated
                    ? day(context, first, at, away)
                    : DateMatch.of(
                            first,
                            at + 1,
                            pointed(
                                    context,
                                    away,
                                    y -> Optional.of(Period.month(y, month)),
                                    Period.open(
                                            String.format(Locale.ROOT, "XXXX-%02d", month),
                                            Unit.MONTH)));
        }
        TimeWords.Season season = TimeWords.SEASONS.get(runs.lower(at));
        if (season != null && !runs.is(at + 1, "of")) {
            return DateMatch.of(
                    first,
                    at + 1,
                    pointed(
                            context,
                            away,
                            y -> Optional.of(SeasonRule.in(y, season)),
                            SeasonRule.open(season)));
        }
        return Optional.empty();
    }

    /** "last April 1", "next June 3rd". */
    private static Optional<DateMatch> day(DateContext context, int first, int at, int away) {
        return context.dates
                .at(at)
                .filter(date -> date.year().isEmpty() && date.day().isPresent())
                .flatMap(
                        date ->
                                DateMatch.of(
                                        first,
                                        date.end(),
                                        pointed(
                                                context,
                                                away,
                                                y -> MonthRule.inYear(date, y),
                                                MonthRule.open(date))));
    }

    private static LocalDate weekday(LocalDate today, int weekday, int away) {
        if (away < 0) {
            LocalDate day = today.minusDays(1);
            while (day.getDayOfWeek().getValue() != weekday) {
                day = day.minusDays(1);
            }
            return day;
        }
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        return monday.plusDays(weekday - 1L + 7L * away);
    }

    /**
     * Last: the last that is over; next: the first that is still to begin; this: the one of this
     * year.
     */
    private static Period pointed(
            DateContext context, int away, IntFunction<Optional<Period>> in, Period open) {
        if (context.today.isEmpty()) {
            return open;
        }
        LocalDate today = context.today.get();
        for (int i = 0; i <= 2; i++) {
            int year = today.getYear() + (away < 0 ? 1 - i : i);
            Optional<Period> found = in.apply(year);
            boolean right =
                    found.isPresent()
                            && (away == 0
                                    || (away < 0
                                            ? found.get().to().orElseThrow().isBefore(today)
                                            : found.get().from().orElseThrow().isAfter(today)));
            if (right) {
                return found.get();
            }
        }
        return open;
    }

    /** "later this year": from today to its end. */
    private static Optional<DateMatch> laterThis(DateContext context, int at) {
        CharRuns runs = context.runs;
        boolean later = runs.is(at, "later");
        if (!later && !runs.is(at, "earlier") || !runs.is(at + 1, "this")) {
            return Optional.empty();
        }
        Optional<Unit> unit =
                TimeWords.oneUnit(runs.lower(at + 2))
                        .filter(found -> found.compareTo(Unit.WEEK) >= 0);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Period whole = context.away(unit.get(), 0);
        Period part =
                context.today
                        .map(
                                today ->
                                        later
                                                ? whole.within(today, whole.to().orElseThrow())
                                                : whole.within(whole.from().orElseThrow(), today))
                        .orElse(whole);
        return DateMatch.of(at, at + 3, part);
    }

    /**
     * The year that follows a month, season or quarter: "2020", "of 2020", "this year", "of the
     * current year", "of the year".
     */
    static Optional<DateMatch> yearAfter(DateContext context, int at) {
        CharRuns runs = context.runs;
        int comma = runs.isMark(at, ",") ? at + 1 : at;
        boolean of = runs.is(comma, "of");
        boolean in = comma == at && runs.is(at, "in") && runs.isDigits(at + 1);
        int start = of || in ? comma + 1 : comma;
        if (runs.isDigits(start)) {
            return YearRule.bare(context, start);
        }
        int shiftWord = of && runs.is(start, "the") ? start + 1 : start;
        TimeWords.Shift shift = TimeWords.SHIFTS.get(runs.lower(shiftWord));
        if (shift != null && runs.is(shiftWord + 1, "year") && !runs.is(shiftWord + 2, "of")) {
            return DateMatch.of(start, shiftWord + 2, context.away(Unit.YEAR, shift.away()));
        }
        return of && runs.is(start, "the") && runs.is(start + 1, "year") && comma == at
                ? DateMatch.of(start, start + 2, context.away(Unit.YEAR, 0))
                : Optional.empty();
    }
}
