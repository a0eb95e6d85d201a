package org.gleaner.numbers;

import java.util.Arrays;
import java.util.Locale;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * A stretch of text cut into runs of letters, runs of digits and single other characters, as
 * columns. {@code US$3m} is four pieces; no white space is part of any. Offsets are those of the
 * whole text.
 */
public final class Pieces {

    private static final byte WORD = 0;
    private static final byte DIGITS = 1;
    private static final byte SIGN = 2;

    /** No entry of any list is longer, so longer words need not be copied. */
    private static final int LONGEST_WORD = 40;

    /** The lower-case words of one character, made once. */
    private static final String[] ASCII = new String[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf(Character.toLowerCase(c));
        }
    }

    private final String text;
    private int[] start;
    private int[] end;
    private byte[] kind;
    private String[] words;
    private int size;

    private Pieces(String text, int expected) {
        this.text = text;
        start = new int[expected];
        end = new int[expected];
        kind = new byte[expected];
    }

    public static Pieces of(String text) {
        return of(text, new Span(0, text.length()));
    }

    public static Pieces of(String text, Span span) {
        Pieces pieces = new Pieces(text, span.length() / 4 + 8);
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Whitespace.is(c)) {
                at++;
                continue;
            }
            byte kind = kind(c);
            int to = at + 1;
            if (kind != SIGN) {
                while (to < span.end() && continues(kind, text.charAt(to))) {
                    to++;
                }
            } else if (Character.isHighSurrogate(c) && to < span.end()) {
                to++;
            }
            pieces.add(at, to, kind);
            at = to;
        }
        pieces.words = new String[pieces.size];
        return pieces;
    }

    private static byte kind(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9'
                    ? DIGITS
                    : c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? WORD : SIGN;
        }
        return Character.isLetter(c) ? WORD : Character.isDigit(c) ? DIGITS : SIGN;
    }

    private static boolean continues(byte kind, char c) {
        return kind(c) == kind
                || kind == WORD && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int from, int to, byte what) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            kind = Arrays.copyOf(kind, size * 2);
        }
        start[size] = from;
        end[size] = to;
        kind[size++] = what;
    }

    /** The whole text that the pieces are cut from. */
    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int piece) {
        return start[piece];
    }

    public int end(int piece) {
        return end[piece];
    }

    /** From the start of piece {@code from} to the end of piece {@code to - 1}. */
    public Span span(int from, int to) {
        return new Span(start[from], end[to - 1]);
    }

    /** Whether {@code piece} exists and is a run of letters; as the next ones, false outside. */
    public boolean isWord(int piece) {
        return piece >= 0 && piece < size && kind[piece] == WORD;
    }

    public boolean isDigits(int piece) {
        return piece >= 0 && piece < size && kind[piece] == DIGITS;
    }

    public boolean isSign(int piece) {
        return piece >= 0 && piece < size && kind[piece] == SIGN;
    }

    public boolean is(int piece, char sign) {
        return piece >= 0
                && piece < size
                && text.charAt(start[piece]) == sign
                && end[piece] - start[piece] == 1;
    }

    public boolean is(int piece, String word) {
        return piece >= 0 && piece < size && word(piece).equals(word);
    }

    /** Whether a piece touches the one before it, with no white space between. */
    public boolean joined(int piece) {
        return piece > 0 && piece < size && start[piece] == end[piece - 1];
    }

    /** A hyphen or dash. */
    public boolean isDash(int piece) {
        if (!isSign(piece)) {
            return false;
        }
        char c = text.charAt(start[piece]);
        return c == '-'
                || c >= '\u2010' && c <= '\u2015'
                || c == '\u2212'
                || c == '\uFE63'
                || c == '\uFF0D';
    }

    /** The piece in lower case; empty for one that is longer than any word, and outside. */
    public String word(int piece) {
        if (piece < 0 || piece >= size) {
            return "";
        }
        String word = words[piece];
        if (word == null) {
            word = end[piece] - start[piece] > LONGEST_WORD ? "" : lower(start[piece], end[piece]);
            words[piece] = word;
        }
        return word;
    }

    private String lower(int from, int to) {
        char first = text.charAt(from);
        if (to - from == 1 && first < ASCII.length) {
            return ASCII[first];
        }
        String word = text.substring(from, to);
        return word.toLowerCase(Locale.ROOT);
    }

    public int length(int piece) {
        return end[piece] - start[piece];
    }

    public char first(int piece) {
        return text.charAt(start[piece]);
    }

    /** Whether a piece begins with a capital. */
    public boolean capital(int piece) {
        return isWord(piece) && Character.isUpperCase(first(piece));
    }

    /** Whether every letter of a piece is a capital. */
    public boolean capitals(int piece) {
        for (int i = start[piece]; i < end[piece]; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The exact characters of a piece. */
    public String exact(int piece) {
        return text.substring(start[piece], end[piece]);
    }

    /** The digits of a piece as ASCII, whatever their script. */
    public String digits(int piece) {
        StringBuilder digits = new StringBuilder(length(piece));
        for (int i = start[piece]; i < end[piece]; i++) {
            digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
        return digits.toString();
    }

    /**
     * Whether exactly one blank (no-break and thin ones too) parts a piece from the one before it.
     */
    public boolean oneBlankBefore(int piece) {
        return piece > 0
                && piece < size
                && start[piece] - end[piece - 1] == 1
                && text.charAt(end[piece - 1]) != '\n'
                && text.charAt(end[piece - 1]) != '\t';
    }
}
