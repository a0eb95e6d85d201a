package org.gleaner.annotate.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.lexicon.DataFile;
import org.gleaner.numbers.NumberWord;

/** The word lists of this package. */
final class TimeWords {

    static final Map<String, UnitWord> UNITS =
            table("units", 3, row -> new UnitWord(Unit.valueOf(row.get(1)), row.get(2)));
    static final Map<String, Integer> ORDINALS = table("ordinals", 2, row -> number(row.get(1)));
    static final Map<String, Season> SEASONS =
            table("seasons", 3, row -> new Season(row.get(1), number(row.get(2))));
    static final Map<String, Shift> SHIFTS =
            table("shifts", 3, row -> new Shift(number(row.get(1)), row.get(2)));
    static final Map<String, NamedDay> DAYS =
            table("days", 3, row -> new NamedDay(number(row.get(1)), row.get(2)));
    static final Map<String, String> DAYTIMES = DataFile.map("dates/daytimes.tsv");
    static final Map<String, Part> PARTS =
            table(
                    "parts",
                    4,
                    row -> new Part(row.get(1), row.get(2).equals("before"), number(row.get(3))));
    static final Map<String, String> REPEATS = DataFile.map("dates/repeats.tsv");
    static final Map<String, String> UNIT_ADJECTIVES = DataFile.map("dates/unit-adjectives.tsv");
    static final Map<String, String> YEAR_CUES = DataFile.map("dates/year-cues.tsv");
    static final Map<String, String> MONTH_CUES = DataFile.map("dates/month-cues.tsv");
    static final Map<String, String> WEEKDAY_NAMES = DataFile.map("dates/weekday-names.tsv");
    static final Map<String, String> CLOCK_NAMES = DataFile.map("dates/clock-names.tsv");
    static final Set<String> CLOCK_CUES = DataFile.words("dates/clock-cues.txt");
    static final Set<String> ZONES = DataFile.words("dates/zones.txt");
    static final Set<String> SEASON_CUES = DataFile.words("dates/season-cues.txt");
    static final Set<String> ARTICLE_CUES = DataFile.words("dates/article-cues.txt");

    static final Set<String> FUNCTION_WORDS = DataFile.words("dates/function-words.txt");
    private static final Set<String> TRIGGERS = triggers();

    private TimeWords() {}

    /**
     * @param form one, many, or none when the word counts nothing
     */
    record UnitWord(Unit unit, String form) {}

    record Season(String code, int firstMonth) {}

    /**
     * @param many back, ahead or no: what it means before a number of units
     */
    record Shift(int away, String many) {}

    record NamedDay(int away, String time) {}

    /**
     * @param where first, middle or last; {@code before}: right before the time, else "of" links
     *     them
     */
    record Part(String where, boolean before, int twelfths) {}

    private static <T> Map<String, T> table(
            String name, int columns, Function<List<String>, T> entry) {
        Map<String, T> table = new HashMap<>();
        for (List<String> row : DataFile.rows("dates/" + name + ".tsv", columns)) {
            table.put(row.get(0), entry.apply(row));
        }
        return Map.copyOf(table);
    }

    private static Set<String> triggers() {
        Set<String> triggers = new HashSet<>(DataFile.words("dates/triggers.txt"));
        triggers.addAll(HolidayRule.beginnings());
        triggers.addAll(NumberWord.all());
        for (Map<String, ?> list :
                List.of(
                        UNITS,
                        ORDINALS,
                        SEASONS,
                        SHIFTS,
                        DAYS,
                        PARTS,
                        REPEATS,
                        UNIT_ADJECTIVES,
                        CLOCK_NAMES)) {
            triggers.addAll(list.keySet());
        }
        return Set.copyOf(triggers);
    }

    /**
     * Whether a time expression can begin with a word; most cannot, which keeps the grammar fast.
     */
    static boolean begins(String word) {
        return TRIGGERS.contains(word) || CalendarNames.isName(word);
    }

    /** How a word beside a number shows that it is a year; empty where it does not. */
    static String yearCue(String word) {
        return YEAR_CUES.getOrDefault(word, "");
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    /** The unit that a word names in the singular. */
    static Optional<Unit> oneUnit(String word) {
        return Optional.ofNullable(UNITS.get(word))
                .filter(found -> found.form.equals("one"))
                .map(UnitWord::unit);
    }

    /** The unit that a word names, in the singular or plural. */
    static Optional<Unit> unit(String word) {
        return Optional.ofNullable(UNITS.get(word))
                .filter(found -> !found.form.equals("none"))
                .map(UnitWord::unit);
    }
}
