package org.gleaner.annotate.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gleaner.calendar.DateGrammar;
import org.gleaner.calendar.WrittenDate;
import org.gleaner.lexicon.DataFile;
import org.gleaner.text.CharRuns;

/**
 * Days known by a name that fall on the same day of every year: "Christmas Day 2019", "New Year's
 * Eve".
 */
final class HolidayRule implements DateRule {

    private static final String APOSTROPHES = "'\u2019";
    private static final Map<String, List<Holiday>> HOLIDAYS = read();

    /**
     * @param words as {@link CharRuns} cuts them, apostrophes among them
     */
    private record Holiday(List<String> words, int month, int day) {}

    private static Map<String, List<Holiday>> read() {
        Map<String, List<Holiday>> holidays = new HashMap<>();
        for (List<String> row : DataFile.rows("dates/holidays.tsv", 3)) {
            List<String> words = List.of(row.get(0).replace("'", " ' ").strip().split(" +"));
            holidays.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(
                            new Holiday(
                                    words,
                                    Integer.parseInt(row.get(1)),
                                    Integer.parseInt(row.get(2))));
        }
        return holidays;
    }

    /** The words that a name may begin with. */
    static Set<String> beginnings() {
        return HOLIDAYS.keySet();
    }

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        if (!context.runs.isCapitalized(at)) {
            return Optional.empty();
        }
        for (Holiday holiday : HOLIDAYS.getOrDefault(context.runs.lower(at), List.of())) {
            if (isAt(holiday, context.runs, at)) {
                return Optional.of(MonthRule.settle(context, date(holiday, context.runs, at)));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(Holiday holiday, CharRuns runs, int at) {
        for (int i = 0; i < holiday.words.size(); i++) {
            boolean same =
                    holiday.words.get(i).equals("'")
                            ? runs.isMark(at + i, APOSTROPHES)
                            : runs.is(at + i, holiday.words.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static WrittenDate date(Holiday holiday, CharRuns runs, int at) {
        int end = at + holiday.words.size();
        int year = runs.isMark(end, ",") ? end + 1 : end;
        boolean written =
                runs.isDigits(year) && runs.length(year) == 4 && DateGrammar.isSeparate(runs, year);
        return new WrittenDate(
                at,
                written ? year + 1 : end,
                OptionalInt.empty(),
                written ? OptionalInt.of(runs.number(year)) : OptionalInt.empty(),
                holiday.month,
                OptionalInt.of(holiday.day),
                OptionalInt.empty());
    }
}
