package org.gleaner.input;

import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 with broken bytes from an older encoding. In text of an older encoding a well-formed UTF-8 sequence is a
 * rare accident (Russian and Western: next to none; Chinese: one character in five), so that a text with at least as many
 * well-formed sequences as broken ones is UTF-8. With none at all, it is an older encoding if its bytes above 0x7F would
 * mean something where they stand ("caf\xE9", "\xA3" before 5), and ASCII with broken bytes if they would not.
 */
final class Utf8Census {

    /** Words with more broken bytes than this in a hundred are of another encoding, whatever the bytes mean. */
    private static final double MOST_BROKEN = 0.02;

    private final byte[] content;

    Utf8Census(byte[] content) {
        this.content = content;
    }

    boolean looksLikeUtf8() {
        LenientText lenient = LenientText.decode(content, 0, StandardCharsets.UTF_8);
        int wellFormed = 0;
        String text = lenient.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f && c != '\uFFFD' && !Character.isLowSurrogate(c)) {
                wellFormed++;
            }
        }
        if (wellFormed > 0) {
            return wellFormed >= lenient.broken();
        }
        int meaningful = meaningful();
        return 2 * meaningful < lenient.broken() && (lenient.broken() <= 2 || lenient.broken() <= MOST_BROKEN * content.length);
    }

    /** How many bytes above 0x7F make sense in windows-1252, which shares its signs with its sisters. */
    private int meaningful() {
        int meaningful = 0;
        for (int i = 0; i < content.length; i++) {
            int b = content[i] & 0xff;
            if (b >= 0x80 && (isLetter(b) ? besideLetter(i) : isSign(b))) {
                meaningful++;
            }
        }
        return meaningful;
    }

    /** 0xFE and 0xFF are letters too, but Icelandic and Louÿs are rarer here than broken bytes. */
    private static boolean isLetter(int b) {
        return b >= 0xC0 && b < 0xFE && b != 0xD7 && b != 0xF7;
    }

    /** Quotation marks, dashes, ellipsis, no-break space, pound, yen, euro, section, copyright, degree and the like. */
    private static boolean isSign(int b) {
        return b == 0x80 || b == 0x85 || b >= 0x91 && b <= 0x97 || b == 0x99 || b >= 0xA0 && b < 0xC0 && b != 0xA1 && b != 0xA8 && b != 0xAF;
    }

    private boolean besideLetter(int at) {
        return at > 0 && isAsciiLetter(content[at - 1]) || at + 1 < content.length && isAsciiLetter(content[at + 1]);
    }

    private static boolean isAsciiLetter(byte b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z' && b > 0;
    }
}
