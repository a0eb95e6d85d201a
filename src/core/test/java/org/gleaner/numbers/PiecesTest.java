package org.gleaner.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static List<String> cut(String text) {
        Pieces pieces = Pieces.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            found.add(pieces.exact(i));
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
    void tellsJoinedPieces() {
        Pieces pieces = Pieces.of("$5 m");
        assertTrue(pieces.joined(1));
        assertFalse(pieces.joined(2));
        assertFalse(pieces.joined(0));
    }

    @Test
    void countsOffsetsFromTheWholeText() {
        Pieces pieces = Pieces.of("ab cd ef", new Span(3, 5));
        assertEquals(1, pieces.size());
        assertEquals(new Span(3, 5), pieces.span(0, 1));
    }

    @Test
    void readsDigitsOfAnyScript() {
        assertEquals("45", Pieces.of("\u0664\u0665").digits(0));
    }
}
