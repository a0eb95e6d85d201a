package org.gleaner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final List<Span> RECORDS =
            List.of(new Span(2, 4), new Span(4, 7), new Span(9, 10));

    @Test
    void findsTheRecordThatHoldsAnOffset() {
        assertEquals(Optional.of(new Span(4, 7)), Spans.at(RECORDS, Function.identity(), 4));
        assertEquals(Optional.empty(), Spans.at(RECORDS, Function.identity(), 8));
        assertEquals(Optional.empty(), Spans.at(RECORDS, Function.identity(), 0));
        assertEquals(Optional.empty(), Spans.at(List.<Span>of(), Function.identity(), 0));
    }

    @Test
    void findsTheLastThatStartsAtOrBefore() {
        assertEquals(-1, Spans.lastStart(RECORDS, Function.identity(), 1));
        assertEquals(1, Spans.lastStart(RECORDS, Function.identity(), 8));
    }

    @Test
    void listsThoseThatStartWithin() {
        assertEquals(
                List.of(1, 2), Spans.startingIn(RECORDS, Function.identity(), new Span(3, 10)));
        assertEquals(List.of(0), Spans.startingIn(RECORDS, Function.identity(), new Span(0, 4)));
    }
}
