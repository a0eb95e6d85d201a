package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Units of the calendar and clock, each as so many of the units that ISO 8601 writes durations in.
 */
enum Unit {
    SECOND("PT", "S", 1),
    MINUTE("PT", "M", 1),
    HOUR("PT", "H", 1),
    DAY("P", "D", 1),
    WEEKEND("P", "D", 2),
    WEEK("P", "W", 1),
    FORTNIGHT("P", "W", 2),
    MONTH("P", "M", 1),
    QUARTER("P", "M", 3),
    SEASON("P", "M", 3),
    HALF("P", "M", 6),
    YEAR("P", "Y", 1),
    DECADE("P", "Y", 10),
    CENTURY("P", "Y", 100);

    /** Farther than this from today no day is worked out. */
    private static final long FARTHEST = 10_000;

    private final String prefix;
    private final String letter;
    private final int times;

    Unit(String prefix, String letter, int times) {
        this.prefix = prefix;
        this.letter = letter;
        this.times = times;
    }

    /**
     * The TIMEX3 value of {@code tenths} tenths of this unit: 30 of YEAR is "P3Y", 15 is "P18M".
     */
    String duration(long tenths) {
        long all = tenths * times;
        if (all % 10 == 0) {
            return prefix + all / 10 + letter;
        }
        if (letter.equals("Y") && all * 12 % 10 == 0) {
            return "P" + all * 12 / 10 + "M";
        }
        if (prefix.equals("PT") && letter.equals("H") && all * 60 % 10 == 0) {
            return "PT" + all * 60 / 10 + "M";
        }
        return prefix + all / 10 + "." + all % 10 + letter;
    }

    /** The value of a duration whose number is vague: "PXY". */
    String vagueDuration() {
        return prefix + "X" + letter;
    }

    /**
     * The day {@code tenths} tenths of this unit after {@code day}, before it when negative; empty
     * when that is too far to mean a day.
     */
    Optional<LocalDate> after(LocalDate day, long tenths) {
        long all = tenths * times;
        if (Math.abs(all) > FARTHEST * 10) {
            return Optional.empty();
        }
        if (prefix.equals("PT")) {
            return Optional.empty();
        }
        LocalDate there =
                switch (letter) {
                    case "D" -> day.plusDays(all / 10);
                    case "W" -> day.plusDays(all * 7 / 10);
                    case "M" ->
                            all % 10 == 0
                                    ? day.plusMonths(all / 10)
                                    : day.plusMonths(all / 10).plusDays(all % 10 * 3);
                    default -> day.plusMonths(all * 12 / 10);
                };
        return Optional.of(there).filter(found -> found.getYear() >= 1 && found.getYear() <= 9999);
    }
}
