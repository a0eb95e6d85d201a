package org.gleaner.charset;

import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 with broken bytes from an older encoding. In text of an older encoding a well-formed
 * UTF-8 sequence is a rare accident (Russian and Western: next to none; Chinese: one character in
 * five), so that a text with at least as many well-formed sequences as broken ones is UTF-8. With
 * fewer, it is an older encoding where broken bytes are dense, or where nearly all of them would
 * mean something in their places ("caf\xE9", "\xA3" before 5).
 */
final class Utf8Census {

    /**
     * A share of broken bytes that text in other letters than English has, and damage seldom ...
     */
    private static final double DENSE = 0.04;

    /** ... and how many there must be for a share to say anything. */
    private static final int LEAST_DENSE = 4;

    /** Real text of an older encoding has next to all in its place, random bytes a third. */
    private static final double MOSTLY = 0.75;

    private Utf8Census() {}

    static boolean looksLikeUtf8(byte[] content) {
        int[] inPlace = {0};
        LenientText lenient =
                LenientText.decode(
                        content,
                        0,
                        StandardCharsets.UTF_8,
                        at -> inPlace[0] += WesternByte.fits(content, at) ? 1 : 0);
        int broken = lenient.broken();
        int wellFormed = wellFormed(lenient.text());
        if (wellFormed >= broken) {
            return true;
        }
        if (broken >= LEAST_DENSE && broken > DENSE * content.length) {
            return false;
        }
        return inPlace[0] < MOSTLY * (broken + wellFormed);
    }

    private static int wellFormed(String text) {
        int wellFormed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f && c != '\uFFFD' && !Character.isLowSurrogate(c)) {
                wellFormed++;
            }
        }
        return wellFormed;
    }
}
