package org.gleaner.model;

/**
 * What separates words in documents: Unicode white space, no-break spaces, and zero-width
 * characters.
 */
public final class Whitespace {

    private Whitespace() {}

    /**
     * True also for U+00A0, U+202F, U+200B, U+2060 and U+FEFF, which {@link Character#isWhitespace}
     * leaves out.
     */
    public static boolean is(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7f) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u0085';
    }

    /**
     * {@code words} with every run of white space, line breaks included, made one space, and none
     * at the ends.
     */
    public static String fold(CharSequence words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (is(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
