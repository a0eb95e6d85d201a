package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;

class CharRunsTest {

    private static List<String> cut(String text) {
        CharRuns runs = CharRuns.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            found.add(runs.exact(i));
        }
        return found;
    }

    @Test
    void cutsLettersDigitsAndSignsApart() {
        assertEquals(List.of("US", "$", "3", "m", ",", "12", "-", "cent"), cut("US$3m, 12-cent"));
    }

    @Test
    void takesNoBreakAndZeroWidthSpacesForGaps() {
        assertEquals(List.of("5", "million", "euros"), cut("5\u00A0million\u200Beuros"));
    }

    @Test
    void keepsPairsAndCombiningMarksWhole() {
        assertEquals(List.of("\uD83D\uDE00", "colo\u0301n"), cut("\uD83D\uDE00colo\u0301n"));
    }

    @Test
    void knowsJoinedRuns() {
        CharRuns runs = CharRuns.of("$5 m");
        assertTrue(runs.joined(1));
        assertFalse(runs.joined(2));
        assertFalse(runs.joined(0));
    }

    @Test
    void countsOffsetsFromTheWholeText() {
        CharRuns runs = CharRuns.of("ab cd ef", new Span(3, 5));
        assertEquals(1, runs.size());
        assertEquals(new Span(3, 5), runs.span(0, 1));
    }

    @Test
    void readsDigitsOfAnyScript() {
        assertEquals("45", CharRuns.of("\u0664\u0665").asciiDigits(0));
    }

    @Test
    void readsNumbersOfAtMostNineDigits() {
        assertEquals(2016, CharRuns.of("2016").number(0));
        assertEquals(45, CharRuns.of("\u0664\u0665").number(0));
        assertEquals(-1, CharRuns.of("2016201620").number(0));
        assertEquals(-1, CharRuns.of("May").number(0));
    }

    @Test
    void answersOutsideTheStretch() {
        CharRuns runs = CharRuns.of("May");
        assertFalse(runs.isDash(-1) || runs.isMark(1, "-") || runs.isCapitalized(1));
        assertEquals("", runs.lower(1));
    }
}
