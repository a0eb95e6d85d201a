package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.junit.jupiter.api.Test;

class TokenViewTest {

    /** "He DON’T go. Go" */
    private static final TokenView VIEW =
            new TokenView(
                    new Tokens(
                            "He DON’T go. Go",
                            new int[] {0, 3, 5, 9, 11, 13},
                            new int[] {2, 5, 8, 11, 12, 15},
                            new int[] {0, 5, 5, 6}));

    @Test
    void readsWordsInLowerCaseWithStraightApostrophe() {
        assertEquals("n't", VIEW.lower(2));
        assertEquals("go", VIEW.lower(5));
        assertEquals("", VIEW.lower(-1));
        assertEquals("", VIEW.lower(6));
    }

    @Test
    void knowsSentencesPastAnEmptyOne() {
        assertEquals(0, VIEW.sentenceOf(4));
        assertEquals(2, VIEW.sentenceOf(5));
        assertTrue(VIEW.isSameSentence(0, 4));
        assertFalse(VIEW.isSameSentence(4, 5));
        assertFalse(VIEW.isSameSentence(5, 6));
    }

    @Test
    void findsTokensOfASpan() {
        assertEquals(5, VIEW.at(12));
        assertEquals(2, VIEW.last(new Span(3, 8)));
    }

    @Test
    void findsSentencesInWhichRecordsBegin() {
        assertEquals(
                List.of(0, 2),
                VIEW
                        .sentencesOf(
                                List.of(new Span(3, 8), new Span(13, 15), new Span(15, 15)),
                                Function.identity())
                        .stream()
                        .boxed()
                        .toList());
    }
}
