package org.gleaner.annotate.dates;

import java.util.Locale;
import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * What happens again and again: "every two years", "each Monday", "annually", "twice a week", "on
 * Sundays".
 */
final class SetRule implements DateRule {

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        return days(runs, at)
                .or(() -> adverb(runs, at))
                .or(() -> every(runs, at))
                .or(() -> times(runs, at));
    }

    private static Optional<DateMatch> set(int first, int end, String value, Unit unit) {
        return DateMatch.of(first, end, Period.open(Kind.SET, value, unit));
    }

    /** "Mon-Fri", as opening hours have it; not "Mon-Fri 3-7 May". */
    private static Optional<DateMatch> days(CharRuns runs, int at) {
        boolean range =
                runs.isCapitalized(at)
                        && runs.isCapitalized(at + 2)
                        && (runs.isDash(at + 1) || runs.is(at + 1, "to"))
                        && CalendarNames.fullWeekday(runs.lower(at)) == 0;
        if (!range) {
            return Optional.empty();
        }
        int from = CalendarNames.weekday(runs.lower(at));
        int to = from > 0 ? CalendarNames.weekday(runs.lower(at + 2)) : 0;
        boolean dated =
                CalendarNames.month(runs.lower(at + 3)) > 0
                        || runs.isDigits(at + 3)
                                && (CalendarNames.month(runs.lower(at + 4)) > 0
                                        || CalendarNames.month(runs.lower(at + 6)) > 0);
        return from > 0 && to > 0 && !dated
                ? set(at, at + 3, "XXXX-WXX-" + from + "/XXXX-WXX-" + to, Unit.DAY)
                : Optional.empty();
    }

    private static Optional<DateMatch> adverb(CharRuns runs, int at) {
        int plural = runs.isCapitalized(at) ? CalendarNames.everyWeekday(runs.lower(at)) : 0;
        if (plural > 0) {
            return set(at, at + 1, "XXXX-WXX-" + plural, Unit.DAY);
        }
        if (runs.is(at, "per") && runs.is(at + 1, "annum")) {
            return set(at, at + 2, "P1Y", Unit.YEAR);
        }
        String value = TimeWords.REPEATS.get(runs.lower(at));
        boolean name = runs.isCapitalized(at) && (at > 0 || runs.isCapitalized(at + 1));
        boolean idiom =
                runs.is(at + 1, "life")
                        || runs.is(at + 1, "lives")
                        || runs.isDash(at + 1) && runs.joined(at + 1);
        return value == null || name || idiom
                ? Optional.empty()
                : set(at, at + 1, value, Unit.YEAR);
    }

    private static Optional<DateMatch> every(CharRuns runs, int at) {
        if (!runs.is(at, "every") && !runs.is(at, "each")) {
            return Optional.empty();
        }
        boolean skips = runs.is(at + 1, "other") || runs.is(at + 1, "second");
        boolean onDays = skips && CalendarNames.fullWeekday(runs.lower(at + 2)) > 0;
        int next = runs.is(at + 1, "single") || onDays ? at + 2 : at + 1;
        int weekday = runs.isCapitalized(next) ? CalendarNames.fullWeekday(runs.lower(next)) : 0;
        if (weekday > 0) {
            return set(at, next + 1, "XXXX-WXX-" + weekday, Unit.DAY);
        }
        int month = runs.isCapitalized(next) ? CalendarNames.fullMonth(runs.lower(next)) : 0;
        if (month > 0) {
            return set(at, next + 1, String.format(Locale.ROOT, "XXXX-%02d", month), Unit.MONTH);
        }
        TimeWords.Season season = TimeWords.SEASONS.get(runs.lower(next));
        if (season != null) {
            return set(at, next + 1, "XXXX-" + season.code(), Unit.SEASON);
        }
        String time = TimeWords.DAYTIMES.get(runs.lower(next));
        if (time != null) {
            return set(at, next + 1, "XXXX-XX-XX" + time, Unit.DAY);
        }
        boolean other = runs.is(next, "other") || runs.is(next, "second");
        Optional<UnitCount> amount =
                other
                        ? Optional.of(new UnitCount(20, 20, false, next + 1))
                        : UnitCount.at(runs, next).filter(found -> !found.vague());
        int unitWord = amount.map(UnitCount::end).orElse(next);
        Optional<Unit> unit =
                amount.isPresent()
                        ? TimeWords.unit(runs.lower(unitWord))
                        : TimeWords.oneUnit(runs.lower(unitWord));
        return unit.flatMap(
                found ->
                        set(
                                at,
                                unitWord + 1,
                                found.duration(amount.map(UnitCount::tenths).orElse(10L)),
                                found));
    }

    /** "once a week", "three times per year". */
    private static Optional<DateMatch> times(CharRuns runs, int at) {
        int end;
        if (runs.is(at, "once") || runs.is(at, "twice")) {
            end = at + 1;
        } else {
            end =
                    UnitCount.at(runs, at)
                            .map(UnitCount::end)
                            .filter(next -> runs.is(next, "times"))
                            .map(next -> next + 1)
                            .orElse(0);
        }
        boolean rate =
                end > 0
                        && (runs.is(end, "a")
                                || runs.is(end, "an")
                                || runs.is(end, "per")
                                || runs.is(end, "every")
                                || runs.is(end, "each"));
        if (!rate) {
            return Optional.empty();
        }
        int every = end;
        Optional<DateMatch> repeated = every(runs, every);
        if (repeated.isPresent()) {
            return set(
                    at,
                    repeated.get().end(),
                    repeated.get().period().value(),
                    repeated.get().grain());
        }
        return TimeWords.oneUnit(runs.lower(every + 1))
                .flatMap(unit -> set(at, every + 2, unit.duration(10), unit));
    }
}
