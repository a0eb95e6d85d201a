package org.gleaner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WhitespaceTest {

    @Test
    void knowsTheSpacesThatThePlatformLeavesOut() {
        for (char c : " \t\r\n\u00a0\u202f\u2009\u200b\u2060\ufeff\u0085".toCharArray()) {
            assertTrue(Whitespace.is(c), Integer.toHexString(c));
        }
        for (char c : "a.0é\u0301".toCharArray()) {
            assertFalse(Whitespace.is(c), Integer.toHexString(c));
        }
    }

    @Test
    void foldsEveryRunToOneSpace() {
        assertEquals(
                "10 billion in US dollar terms",
                Whitespace.fold("\u00a010 billion\r\n in\u00a0US dollar\u00a0 terms "));
        assertEquals("", Whitespace.fold(" \u00a0"));
    }
}
