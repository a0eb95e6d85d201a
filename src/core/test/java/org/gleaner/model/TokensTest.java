package org.gleaner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TokensTest {

    /** Three sentences, the second of them empty. */
    private final Tokens tokens =
            new Tokens(
                    "We pay. So",
                    new int[] {0, 3, 6, 8},
                    new int[] {2, 6, 7, 10},
                    new int[] {0, 3, 3, 4});

    @Test
    void findsTheSentenceOfATokenPastAnEmptyOne() {
        assertEquals(0, tokens.sentenceOf(2));
        assertEquals(2, tokens.sentenceOf(3));
        assertEquals(3, tokens.sentences());
        assertEquals(tokens.first(1), tokens.last(1));
    }

    @Test
    void findsTheTokenAtAnOffset() {
        assertEquals(0, tokens.at(0));
        assertEquals(1, tokens.at(2));
        assertEquals(3, tokens.at(9));
        assertEquals(4, tokens.at(10));
    }

    @Test
    void readsWordsFromTheText() {
        assertEquals("pay", tokens.word(1));
        assertEquals(new Span(0, 7), tokens.span(0, 2));
    }

    @Test
    void refusesAnIndexThatDoesNotEndWithTheTokens() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tokens("a", new int[] {0}, new int[] {1}, new int[] {0, 2}));
    }
}
