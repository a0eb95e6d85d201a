package org.gleaner.charset;

/**
 * Whether bytes above 0x7F stand where their meaning in windows-1252 (its sisters agree on the
 * signs) makes sense: lower case within words, capitals at their head, a pound sign before a
 * figure.
 */
final class WesternByte {

    private WesternByte() {}

    /** Whether the byte at {@code at}, above 0x7F, is in its place. */
    static boolean fits(byte[] content, int at) {
        return fits(
                content[at] & 0xff,
                at == 0 ? ' ' : likeAscii(content[at - 1]),
                at + 1 == content.length ? ' ' : likeAscii(content[at + 1]));
    }

    /** An ASCII byte that a neighbour is like: a space, a letter, small or not, or a sign. */
    private static int likeAscii(byte b) {
        int unsigned = b & 0xff;
        if (unsigned < 0x80) {
            return unsigned;
        }
        if (unsigned < 0xC0) {
            return unsigned == 0xA0 ? ' ' : '.';
        }
        return unsigned < 0xDF ? 'A' : 'a';
    }

    private static boolean fits(int b, int before, int after) {
        return switch (b) {
            // euro, cent, pound, yen
            case 0x80, 0xA2, 0xA3, 0xA5 -> isDigit(before) || isDigit(after) || isSpace(after);
            // quotation marks, whichever way people turn them
            case 0x91, 0x93, 0x94, 0xAB, 0xBB -> !isLetter(before) || !isLetter(after);
            // inverted exclamation mark
            case 0xA1 -> !isWord(before) && isLetter(after);
            // apostrophe
            case 0x92 -> isWord(before) || isWord(after);
            // trade marks, degrees, ordinals, fractions, squares
            case 0x99, 0xA9, 0xAE, 0xB0, 0xB1, 0xB2, 0xBA, 0xBC, 0xBD, 0xBE -> !isLetter(after);
            // dashes
            case 0x96, 0x97 -> isSpace(before) == isSpace(after);
            // section, bullet, middle dot
            case 0xA7, 0x95, 0xB7 -> !isLetter(before) && !isLetter(after);
            // ellipsis, no-break space, soft hyphen
            case 0x85, 0xA0, 0xAD -> true;
            // letters of Central Europe
            case 0x9A, 0x9C, 0x9E, 0x9F, 0xB3, 0xB9, 0xBF ->
                    isSmall(before) && isSmall(after)
                            || b == 0xBF && !isWord(before) && isLetter(after);
            default -> b >= 0xC0 && fitsLetter(b, before, after);
        };
    }

    /**
     * Not the last two: 0xFE and 0xFF are letters as well, but Icelandic and Louÿs are rarer than
     * broken bytes.
     */
    private static boolean fitsLetter(int b, int before, int after) {
        if (b == 0xD7 || b == 0xF7 || b >= 0xFE) {
            return false;
        }
        if (b < 0xDF) {
            return !isSmall(before) && (isLetter(after) || isLetter(before));
        }
        boolean word = b == 0xE0 || b == 0xE8 || b == 0xE9 || b == 0xF3;
        return (isLetter(before) || isLetter(after) || word && isSpace(before) && isSpace(after))
                && !isCapital(after);
    }

    private static boolean isSpace(int b) {
        return b >= 0 && b <= ' ';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isSmall(int b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isCapital(int b) {
        return b >= 'A' && b <= 'Z';
    }

    private static boolean isLetter(int b) {
        return isSmall(b) || isCapital(b);
    }

    private static boolean isWord(int b) {
        return isLetter(b) || isDigit(b);
    }
}
