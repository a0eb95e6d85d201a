package org.gleaner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAnEmojiOnce() {
        String text = "a😀b";
        CodePoints codePoints = CodePoints.of(text);
        assertEquals(3, codePoints.length());
        assertEquals(1, codePoints.fromUtf16(1));
        assertEquals(2, codePoints.fromUtf16(3));
        assertEquals(3, codePoints.toUtf16(2));
        assertEquals(1, codePoints.toUtf16(1));
    }

    @Test
    void countsLoneSurrogatesAndCombiningMarksOneByOne() {
        String text = "e\u0301\ud83dx\ude00";
        assertEquals(text.codePointCount(0, text.length()), CodePoints.of(text).length());
    }

    @Test
    void refusesAnOffsetOutsideTheText() {
        assertThrows(IndexOutOfBoundsException.class, () -> CodePoints.of("abc").fromUtf16(4));
        assertThrows(IndexOutOfBoundsException.class, () -> CodePoints.of("abc").fromUtf16(-1));
    }

    @Test
    void agreesWithThePlatformOnRandomText() {
        Random random = new Random(20200914);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(
                        random.nextBoolean()
                                ? 'a' + random.nextInt(26)
                                : 0x1F600 + random.nextInt(40));
            }
            CodePoints codePoints = CodePoints.of(text);
            for (int point = 0; point <= codePoints.length(); point++) {
                int offset = text.offsetByCodePoints(0, point);
                assertEquals(point, codePoints.fromUtf16(offset));
                assertEquals(offset, codePoints.toUtf16(point));
            }
        }
    }
}
