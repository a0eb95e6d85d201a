package org.gleaner.annotate.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.annotate.lexicon.DataFile;

/** What the months and days of the week are called, and which words after a number make it a count and not a year. */
public final class CalendarNames {

    private static final Map<String, Name> MONTHS = names("dates/months.tsv");
    private static final Map<String, Name> WEEKDAYS = names("dates/weekdays.tsv");
    private static final Set<String> COUNTED = DataFile.words("dates/counted.tsv");

    private CalendarNames() {
    }

    private record Name(int number, String form) {
    }

    private static Map<String, Name> names(String path) {
        Map<String, Name> names = new HashMap<>();
        for (List<String> row : DataFile.rows(path, 3)) {
            names.put(row.get(0), new Name(Integer.parseInt(row.get(1)), row.get(2)));
        }
        return Map.copyOf(names);
    }

    private static int number(Map<String, Name> names, String lower, String... forms) {
        Name name = names.get(lower);
        return name != null && List.of(forms).contains(name.form) ? name.number : 0;
    }

    /** 1 to 12 for the name of a month, short or full; else 0. */
    public static int month(String lower) {
        return number(MONTHS, lower, "full", "short");
    }

    /** 1 to 12 for the full name of a month; else 0. */
    public static int fullMonth(String lower) {
        return number(MONTHS, lower, "full");
    }

    /** 1 (Monday) to 7 for the name of a day of the week, short or full; else 0. */
    public static int weekday(String lower) {
        return number(WEEKDAYS, lower, "full", "short");
    }

    /** 1 (Monday) to 7 for the full name of a day of the week; else 0. */
    public static int fullWeekday(String lower) {
        return number(WEEKDAYS, lower, "full");
    }

    /** 1 (Monday) to 7 for "Mondays" and the like; else 0. */
    public static int everyWeekday(String lower) {
        return number(WEEKDAYS, lower, "plural");
    }

    /** Whether the word is any name of a month or day, in any form. */
    public static boolean isName(String lower) {
        return MONTHS.containsKey(lower) || WEEKDAYS.containsKey(lower);
    }

    /** Whether the word names what is counted or measured: "delegates", "cubic". */
    public static boolean counted(String lower) {
        return COUNTED.contains(lower);
    }
}
