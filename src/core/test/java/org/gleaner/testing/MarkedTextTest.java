package org.gleaner.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void readsLabelsAndSpans() {
        MarkedText marked = MarkedText.parse("[ORGANIZATION Acme] pledged [MONEY $5 million].");
        assertEquals("Acme pledged $5 million.", marked.text());
        assertEquals(new Span(0, 4), marked.span("ORGANIZATION"));
        assertEquals(List.of("$5 million"), marked.words("MONEY"));
    }

    @Test
    void nestsAndKeepsOtherBrackets() {
        String notation = "He said [QUOTE we [sic] gave [MONEY $5 [Australian]]] [1] and [A].";
        MarkedText marked = MarkedText.parse(notation);
        assertEquals("He said we [sic] gave $5 [Australian] [1] and [A].", marked.text());
        assertEquals(notation, marked.toString());
    }

    @Test
    void printsWhatItReads() {
        String notation = "[HEADING Title]\n\n[LABEL President:] [BODY Good [T=1 day].]";
        assertEquals(notation, MarkedText.parse(notation).toString());
        assertEquals(
                "a [X b]",
                MarkedText.print("a b", List.of(new MarkedText.Mark("X", new Span(2, 3)))));
    }

    @Test
    void refusesAnOpenMark() {
        assertThrows(IllegalArgumentException.class, () -> MarkedText.parse("an [X open mark"));
    }
}
