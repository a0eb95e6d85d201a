package org.gleaner.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as it is written, from word {@code first} up to, without, word {@code end}; the month is
 * always there.
 *
 * @param weekday 1 (Monday) to 7
 * @param lastDay of a stretch within the month: 16 in "September 14-16, 2020"
 */
public record WrittenDate(
        int first,
        int end,
        OptionalInt weekday,
        OptionalInt year,
        int month,
        OptionalInt day,
        OptionalInt lastDay) {

    /** The day meant, the first of a stretch; empty unless year and day are written. */
    public Optional<LocalDate> date() {
        return year.isPresent() && day.isPresent()
                ? date(year.getAsInt(), day.getAsInt())
                : Optional.empty();
    }

    /** The day of this date's month in {@code year}; empty for 29 February where there is none. */
    public Optional<LocalDate> date(int inYear, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(inYear, month, dayOfMonth));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    WrittenDate withWeekday(int weekdayWord, int number) {
        return new WrittenDate(weekdayWord, end, OptionalInt.of(number), year, month, day, lastDay);
    }
}
