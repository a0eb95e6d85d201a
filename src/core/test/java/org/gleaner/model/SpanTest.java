package org.gleaner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesAnEndBeforeItsStart() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new Span(7, 3));
        assertEquals("bad span [7,3)", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
    }

    @Test
    void neighboursDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
    }

    @Test
    void containsItselfAndWhatLiesInside() {
        Span span = new Span(2, 6);
        assertTrue(span.contains(span));
        assertTrue(span.contains(new Span(3, 6)));
        assertFalse(span.contains(new Span(1, 3)));
        assertTrue(span.contains(2));
        assertFalse(span.contains(6));
    }

    @Test
    void sortsTheContainerBeforeItsContents() {
        assertEquals(
                List.of(new Span(0, 9), new Span(0, 4), new Span(5, 9)),
                Stream.of(new Span(5, 9), new Span(0, 4), new Span(0, 9)).sorted().toList());
    }

    @Test
    void trimsNoBreakAndZeroWidthSpacesAtItsEnds() {
        String text = "\u00a0 ten\u00a0dollars\u200b\r\n";
        assertEquals("ten\u00a0dollars", new Span(0, text.length()).trim(text).in(text));
        assertTrue(new Span(0, 2).trim(text).isEmpty());
    }

    @Test
    void coversBoth() {
        assertEquals(new Span(1, 9), new Span(7, 9).cover(new Span(1, 2)));
    }
}
