package org.gleaner.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;

/**
 * What the months and days of the week are called, and which words after a number make it a count
 * and not a year.
 */
public final class CalendarNames {

    private static final Map<String, Integer> MONTHS =
            names("calendar/months.tsv", Set.of("full", "short"));
    private static final Map<String, Integer> FULL_MONTHS =
            names("calendar/months.tsv", Set.of("full"));
    private static final Map<String, Integer> WEEKDAYS =
            names("calendar/weekdays.tsv", Set.of("full", "short"));
    private static final Map<String, Integer> FULL_WEEKDAYS =
            names("calendar/weekdays.tsv", Set.of("full"));
    private static final Map<String, Integer> EVERY_WEEKDAY =
            names("calendar/weekdays.tsv", Set.of("plural"));
    private static final Set<String> COUNTED = DataFile.words("calendar/counted.txt");

    private CalendarNames() {}

    private static Map<String, Integer> names(String path, Set<String> forms) {
        Map<String, Integer> names = new HashMap<>();
        for (List<String> row : DataFile.rows(path, 3)) {
            if (forms.contains(row.get(2))) {
                names.put(row.get(0), Integer.parseInt(row.get(1)));
            }
        }
        return Map.copyOf(names);
    }

    /** 1 to 12 for the name of a month, short or full; else 0. */
    public static int month(String lower) {
        return MONTHS.getOrDefault(lower, 0);
    }

    /** 1 to 12 for the full name of a month; else 0. */
    public static int fullMonth(String lower) {
        return FULL_MONTHS.getOrDefault(lower, 0);
    }

    /** 1 (Monday) to 7 for the name of a day of the week, short or full; else 0. */
    public static int weekday(String lower) {
        return WEEKDAYS.getOrDefault(lower, 0);
    }

    /** 1 (Monday) to 7 for the full name of a day of the week; else 0. */
    public static int fullWeekday(String lower) {
        return FULL_WEEKDAYS.getOrDefault(lower, 0);
    }

    /** 1 (Monday) to 7 for "Mondays" and the like; else 0. */
    public static int everyWeekday(String lower) {
        return EVERY_WEEKDAY.getOrDefault(lower, 0);
    }

    /** Whether the word is any name of a month or day, in any form. */
    public static boolean isName(String lower) {
        return MONTHS.containsKey(lower)
                || WEEKDAYS.containsKey(lower)
                || EVERY_WEEKDAY.containsKey(lower);
    }

    /** Whether the word names what is counted or measured: "delegates", "cubic". */
    public static boolean counted(String lower) {
        return COUNTED.contains(lower);
    }
}
