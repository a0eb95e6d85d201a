package org.gleaner.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.calendar.CalendarNames;
import org.junit.jupiter.api.Test;

/**
 * The word lists load (a repeated word is an error there) and hold only kinds that the rules know.
 */
class TimeWordsTest {

    @Test
    void listsHoldKnownKindsOnly() {
        known(
                TimeWords.YEAR_CUES,
                Set.of("strong", "weak", "owner", "verb", "name", "plan", "number"));
        known(TimeWords.MONTH_CUES, Set.of("any", "clear"));
        known(TimeWords.WEEKDAY_NAMES, Set.of("before", "after"));
        known(TimeWords.UNIT_ADJECTIVES, Set.of("plain", "working", "length", "fiscal"));
        assertTrue(
                TimeWords.PARTS.values().stream()
                        .allMatch(
                                part -> Set.of("first", "middle", "last").contains(part.where())));
        assertTrue(
                TimeWords.SHIFTS.values().stream()
                        .allMatch(shift -> Set.of("back", "ahead", "no").contains(shift.many())));
    }

    private static void known(Map<String, String> list, Set<String> kinds) {
        list.forEach(
                (word, kind) ->
                        assertTrue(kinds.contains(kind), word + " is of unknown kind " + kind));
    }

    @Test
    void listsAreInLowerCase() {
        for (Set<String> words :
                Set.of(
                        TimeWords.YEAR_CUES.keySet(),
                        TimeWords.FUNCTION_WORDS,
                        TimeWords.UNITS.keySet())) {
            words.forEach(word -> assertEquals(word.toLowerCase(Locale.ROOT), word));
        }
    }

    @Test
    void aTimeCanBeginWithItsWordsOnly() {
        assertTrue(TimeWords.begins("september"));
        assertTrue(TimeWords.begins("last"));
        assertFalse(TimeWords.begins("loan"));
    }

    @Test
    void monthsAndDaysHaveTwelveAndSevenNames() {
        assertEquals(9, CalendarNames.month("sept"));
        assertEquals(0, CalendarNames.fullMonth("sept"));
        assertEquals(4, CalendarNames.weekday("thurs"));
        assertEquals(1, CalendarNames.everyWeekday("mondays"));
        assertEquals(0, CalendarNames.weekday("mondays"));
    }
}
