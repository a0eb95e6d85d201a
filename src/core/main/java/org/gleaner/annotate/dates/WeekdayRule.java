package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * A day of the week alone: the last one where its clause looks back, the next where it looks ahead;
 * of a week: "Monday next week".
 */
final class WeekdayRule implements DateRule {

    /** "on Friday week", "fixed for Monday week": a week after the next one. */
    private static final Set<String> BEFORE_WEEK =
            Set.of("on", "for", "by", "until", "till", "from");

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        boolean written = runs.isCapitalized(at) || runs.is(at - 1, "on");
        int weekday = written ? CalendarNames.fullWeekday(runs.lower(at)) : 0;
        if (weekday == 0
                || TimeWords.WEEKDAY_NAMES.getOrDefault(runs.lower(at - 1), "").equals("before")
                || runs.isCapitalized(at + 1)
                        && TimeWords.WEEKDAY_NAMES
                                .getOrDefault(runs.lower(at + 1), "")
                                .equals("after")) {
            return Optional.empty();
        }
        if (isRepeatedToo(runs, at)) {
            return DateMatch.of(at, at + 1, Period.open(Kind.SET, "XXXX-WXX-" + weekday, Unit.DAY));
        }
        if (runs.is(at + 1, "week")
                && BEFORE_WEEK.contains(runs.lower(at - 1))
                && context.today.isPresent()) {
            return nearest(context.today.get(), weekday, Tense.FUTURE)
                    .flatMap(day -> DateMatch.of(at, at + 2, Period.day(day.plusWeeks(1))));
        }
        int of = runs.is(at + 1, "of") ? at + 2 : at + 1;
        TimeWords.Shift shift = TimeWords.SHIFTS.get(runs.lower(of));
        if (shift != null && runs.is(of + 1, "week")) {
            Period week = context.away(Unit.WEEK, shift.away());
            return DateMatch.of(
                    at,
                    of + 2,
                    week.from()
                            .map(monday -> Period.day(monday.plusDays(weekday - 1L)))
                            .orElseGet(() -> open(weekday)));
        }
        return withDaytime(
                runs,
                at,
                at + 1,
                context.today
                        .flatMap(today -> nearest(today, weekday, Tense.around(runs, at, at + 1)))
                        .map(Period::day)
                        .orElseGet(() -> open(weekday)));
    }

    /** The second day of "each Monday and Thursday". */
    private static boolean isRepeatedToo(CharRuns runs, int at) {
        return (runs.is(at - 1, "and") || runs.is(at - 1, "or"))
                && CalendarNames.fullWeekday(runs.lower(at - 2)) > 0
                && (runs.is(at - 3, "each") || runs.is(at - 3, "every"));
    }

    static Optional<LocalDate> nearest(LocalDate today, int weekday, Tense tense) {
        int ahead = (weekday - today.getDayOfWeek().getValue() + 7) % 7;
        return switch (tense) {
            case PAST -> Optional.of(today.minusDays((7 - ahead) % 7));
            case FUTURE -> Optional.of(today.plusDays(ahead));
            default -> ahead == 0 ? Optional.of(today) : Optional.empty();
        };
    }

    private static Period open(int weekday) {
        return Period.open("XXXX-WXX-" + weekday, Unit.DAY);
    }

    /** With "morning" or the like taken in, when it follows. */
    static Optional<DateMatch> withDaytime(CharRuns runs, int first, int end, Period day) {
        String time = TimeWords.DAYTIMES.get(runs.lower(end));
        return time == null || runs.isCapitalized(end)
                ? DateMatch.of(first, end, day)
                : DateMatch.of(first, end + 1, DeicticRule.timed(day, time));
    }
}
