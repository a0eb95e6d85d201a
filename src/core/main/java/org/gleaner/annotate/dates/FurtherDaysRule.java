package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.text.CharRuns;

/** Days whose month stands before other days: "July 2-4 and [10-12, 2025]". */
final class FurtherDaysRule implements DateRule {

    /** How far back the month may stand. */
    private static final int FAR = 14;

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        if (!runs.isDigits(at) || !runs.is(at - 1, "and") && !runs.is(at - 1, ",")) {
            return Optional.empty();
        }
        int month = at - 2;
        while (month >= 0 && month > at - FAR && isBetween(runs, month)) {
            month--;
        }
        return month >= 0
                        && month < at - 2
                        && runs.isCapitalized(month)
                        && CalendarNames.month(runs.lower(month)) > 0
                ? context.dates.furtherDays(at, month).map(date -> MonthRule.settle(context, date))
                : Optional.empty();
    }

    private static boolean isBetween(CharRuns runs, int at) {
        return runs.isDigits(at) && runs.length(at) < 3
                || runs.isDash(at)
                || runs.is(at, ",")
                || runs.is(at, "and");
    }
}
