package org.gleaner.text;

import java.util.Arrays;
import java.util.Locale;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.model.WordPool;
import org.gleaner.pipeline.WordCache;

/**
 * A stretch of text cut into runs of letters, runs of digits and single other characters, as
 * columns in text order: "US$3m" is four runs, "Sochi,September" three. Combining marks belong to
 * the letters before them, digits are those of any script, a surrogate pair is one character, and
 * white space is in no run. Offsets are those of the whole text. Outside the stretch {@code is...}
 * is false and {@code lower} the empty string, so that rules may look past its ends.
 */
public final class CharRuns {

    private static final int SHOUTED = 4;

    private static final byte LETTERS = 0;
    private static final byte DIGITS = 1;
    private static final byte MARK = 2;

    /** No entry of any list is longer, so longer words need not be copied. */
    private static final int LONGEST_WORD = 40;

    /** Longer numbers do not fit into an int. */
    private static final int LONGEST_NUMBER = 9;

    /** The lower-case words of one character, made once. */
    private static final String[] ASCII = new String[0x80];

    private static final WordCache<String> LOWER =
            new WordCache<>(14, word -> word.toLowerCase(Locale.ROOT));

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf(Character.toLowerCase(c));
        }
    }

    private final String text;
    private int[] start;
    private int[] end;
    private byte[] kind;
    private String[] lower;
    private int size;

    private CharRuns(String text, int expected) {
        this.text = text;
        start = new int[expected];
        end = new int[expected];
        kind = new byte[expected];
    }

    public static CharRuns of(String text) {
        return of(text, new Span(0, text.length()));
    }

    public static CharRuns of(String text, Span span) {
        CharRuns runs = new CharRuns(text, span.length() / 4 + 8);
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Whitespace.is(c)) {
                at++;
                continue;
            }
            if (c == '<' || c == '&') {
                int past = LeftMarkup.pastBlank(text, at, span.end());
                if (past > at) {
                    at = past;
                    continue;
                }
                past = LeftMarkup.pastSign(text, at, span.end());
                if (past > at) {
                    runs.add(at, past, MARK);
                    at = past;
                    continue;
                }
            }
            byte kind = kind(c);
            int to = at + 1;
            if (kind != MARK) {
                while (to < span.end() && continues(kind, text.charAt(to))) {
                    to++;
                }
            } else if (Character.isHighSurrogate(c) && to < span.end()) {
                to++;
            }
            runs.add(at, to, kind);
            at = to;
        }
        runs.lower = new String[runs.size];
        return runs;
    }

    private static byte kind(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9'
                    ? DIGITS
                    : c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? LETTERS : MARK;
        }
        return Character.isLetter(c) ? LETTERS : Character.isDigit(c) ? DIGITS : MARK;
    }

    private static boolean continues(byte kind, char c) {
        return kind(c) == kind
                || kind == LETTERS && Character.getType(c) == Character.NON_SPACING_MARK;
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

    /** The whole text that the runs are cut from. */
    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int run) {
        return start[run];
    }

    public int end(int run) {
        return end[run];
    }

    /** From the start of run {@code from} to the end of run {@code to - 1}. */
    public Span span(int from, int to) {
        return new Span(start[from], end[to - 1]);
    }

    /** Whether a run of letters is here. */
    public boolean isLetters(int run) {
        return run >= 0 && run < size && kind[run] == LETTERS;
    }

    /** Whether a run of digits, of any script, is here. */
    public boolean isDigits(int run) {
        return run >= 0 && run < size && kind[run] == DIGITS;
    }

    /** Whether a single character is here that is neither a letter nor a digit. */
    public boolean isMark(int run) {
        return run >= 0 && run < size && kind[run] == MARK;
    }

    public boolean is(int run, char mark) {
        return run >= 0
                && run < size
                && text.charAt(start[run]) == mark
                && end[run] - start[run] == 1;
    }

    /** Whether the run is one character of {@code marks}. */
    public boolean isMark(int run, String marks) {
        return run >= 0
                && run < size
                && end[run] - start[run] == 1
                && marks.indexOf(text.charAt(start[run])) >= 0;
    }

    /** Whether the run in lower case is {@code word}. */
    public boolean is(int run, String word) {
        return run >= 0 && run < size && lower(run).equals(word);
    }

    /** Whether a run touches the one before it, with no white space between. */
    public boolean joined(int run) {
        return run > 0 && run < size && start[run] == end[run - 1];
    }

    /** A hyphen or dash. */
    public boolean isDash(int run) {
        if (!isMark(run)) {
            return false;
        }
        char c = text.charAt(start[run]);
        return c == '-'
                || c >= '\u2010' && c <= '\u2015'
                || c == '\u2212'
                || c == '\uFE63'
                || c == '\uFF0D';
    }

    /** The run in lower case; empty for one that is longer than any word, and outside. */
    public String lower(int run) {
        if (run < 0 || run >= size) {
            return "";
        }
        String word = lower[run];
        if (word == null) {
            word = end[run] - start[run] > LONGEST_WORD ? "" : lowerCase(start[run], end[run]);
            lower[run] = word;
        }
        return word;
    }

    private String lowerCase(int from, int to) {
        char first = text.charAt(from);
        if (to - from == 1 && first < ASCII.length) {
            return ASCII[first];
        }
        return first == '&'
                ? LeftMarkup.sign(text, from, to)
                : LOWER.get(WordPool.word(text, from, to));
    }

    /** How many characters a run has. */
    public int length(int run) {
        return end[run] - start[run];
    }

    /** The first character of a run. */
    public char first(int run) {
        return text.charAt(start[run]);
    }

    /** Whether a run begins with a capital. */
    public boolean isCapitalized(int run) {
        return isLetters(run) && Character.isUpperCase(first(run));
    }

    /** Whether a run of more than three letters has capitals alone: "FIJI". */
    public boolean isShouted(int run) {
        if (!isCapitalized(run) || length(run) < SHOUTED) {
            return false;
        }
        for (int at = start[run] + 1; at < end[run]; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The exact characters of a run. */
    public String exact(int run) {
        return length(run) > 1 && first(run) == '&'
                ? lower(run)
                : text.substring(start[run], end[run]);
    }

    /** The digits of a run as ASCII, whatever their script. */
    public String asciiDigits(int run) {
        StringBuilder digits = new StringBuilder(length(run));
        for (int i = start[run]; i < end[run]; i++) {
            digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
        return digits.toString();
    }

    /** The value of a run of at most nine digits; -1 for anything else. */
    public int number(int run) {
        return isDigits(run) && length(run) <= LONGEST_NUMBER
                ? Integer.parseInt(text, start[run], end[run], 10)
                : -1;
    }

    /**
     * Whether exactly one space (no-break and thin ones too) separates a run from the one before
     * it.
     */
    public boolean oneSpaceBefore(int run) {
        return run > 0
                && run < size
                && start[run] - end[run - 1] == 1
                && text.charAt(end[run - 1]) != '\n'
                && text.charAt(end[run - 1]) != '\t';
    }
}
