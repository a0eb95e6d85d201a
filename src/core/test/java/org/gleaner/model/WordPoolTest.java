package org.gleaner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class WordPoolTest {

    @Test
    void cutsWordsOutOfAnyPlace() {
        String text = "by the sea the sea a\u00e9\u4e2d " + "x".repeat(60);
        for (int start = 0; start < text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                assertEquals(text.substring(start, end), WordPool.word(text, start, end));
            }
        }
    }

    @Test
    void makesAWordOnce() {
        assertSame(WordPool.word("the sea", 4, 7), WordPool.word("a sea", 2, 5));
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertEquals("Aa", WordPool.word("Aa", 0, 2));
        assertEquals("BB", WordPool.word("BB", 0, 2));
        assertEquals("Aa", WordPool.word("Aa", 0, 2));
    }
}
