package org.gleaner.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.gleaner.text.CharRuns;

/** Whether a document writes the day or the month first where both are numbers: "12/03/2024". */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final int MONTHS = 12;

    /**
     * As the other dates of the document show, one of which has a number above twelve
     * ("31/01/2024"), or as its own date does: "12/03/2024" in a document of 12 March 2024. UNKNOWN
     * where nothing does, or they differ.
     */
    public static DayOrder of(String text, Optional<LocalDate> today) {
        if (text.indexOf('/') < 0 && text.indexOf('-') < 0) {
            return UNKNOWN;
        }
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (int at = 1; at < text.length() - 6; at++) {
            char mark = text.charAt(at);
            if (mark != '/' && mark != '-' || !isDate(text, at, mark)) {
                continue;
            }
            int from = Math.max(0, at - 2);
            int to = text.indexOf(mark, at + 1);
            CharRuns runs = CharRuns.of(text.substring(from, to + 5));
            int first = runs.isDigits(0) ? 0 : 1;
            int one = runs.number(first);
            int two = runs.number(first + 2);
            int year = runs.number(first + 4);
            dayFirst |= one > MONTHS && two <= MONTHS || isToday(today, year, two, one);
            monthFirst |= two > MONTHS && one <= MONTHS || isToday(today, year, one, two);
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    private static boolean isToday(Optional<LocalDate> today, int year, int month, int day) {
        return month != day
                && today.filter(
                                date ->
                                        date.getYear() == year
                                                && date.getMonthValue() == month
                                                && date.getDayOfMonth() == day)
                        .isPresent();
    }

    /** "12/03/2024" around its first mark at {@code at}. */
    private static boolean isDate(String text, int at, char mark) {
        int second = at + 1;
        while (second < text.length() && second <= at + 2 && isDigit(text, second)) {
            second++;
        }
        return isDigit(text, at - 1)
                && !(isDigit(text, at - 2) && isDigit(text, at - 3))
                && second > at + 1
                && second + 4 < text.length()
                && text.charAt(second) == mark
                && isDigit(text, second + 1)
                && isDigit(text, second + 2)
                && isDigit(text, second + 3)
                && isDigit(text, second + 4)
                && !isDigit(text, second + 5);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
