package org.gleaner.calendar;

import java.util.Arrays;
import java.util.Locale;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * A stretch of text cut as dates need it: runs of letters, runs of digits, and single other
 * characters, so that "FY2016" and "Sochi,September" fall apart. Columns, in text order; white
 * space is in none of them.
 */
public final class Words {

    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private int[] start = new int[32];
    private int[] end = new int[32];
    private String[] lower = new String[32];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    public static Words of(String text, Span span) {
        Words words = new Words(text);
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Whitespace.is(c)) {
                at++;
                continue;
            }
            int from = at++;
            if (digit(c)) {
                while (at < span.end() && digit(text.charAt(at))) {
                    at++;
                }
            } else if (Character.isLetter(c)) {
                while (at < span.end() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
            }
            words.add(from, at);
        }
        return words;
    }

    private void add(int from, int to) {
        if (size == start.length) {
            start = Arrays.copyOf(start, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            lower = Arrays.copyOf(lower, 2 * size);
        }
        start[size] = from;
        end[size] = to;
        size++;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    public int size() {
        return size;
    }

    public int start(int word) {
        return start[word];
    }

    public int end(int word) {
        return end[word];
    }

    /** The stretch from word {@code from} up to, without, word {@code to}. */
    public Span span(int from, int to) {
        return new Span(start[from], end[to - 1]);
    }

    /**
     * The word in lower case; the empty string outside the stretch, so that rules may look past its
     * ends.
     */
    public String lower(int word) {
        if (word < 0 || word >= size) {
            return "";
        }
        if (lower[word] == null) {
            lower[word] = text.substring(start[word], end[word]).toLowerCase(Locale.ROOT);
        }
        return lower[word];
    }

    public boolean is(int word, String expected) {
        return lower(word).equals(expected);
    }

    /**
     * Whether a single other character than letters and digits stands here, one of {@code marks}.
     */
    public boolean isMark(int word, String marks) {
        return word >= 0
                && word < size
                && end[word] - start[word] == 1
                && marks.indexOf(text.charAt(start[word])) >= 0;
    }

    public boolean isDash(int word) {
        return isMark(word, "-\u2010\u2011\u2012\u2013\u2014\u2212");
    }

    public boolean isNumber(int word) {
        return word >= 0 && word < size && digit(text.charAt(start[word]));
    }

    public boolean isLetters(int word) {
        return word >= 0 && word < size && Character.isLetter(text.charAt(start[word]));
    }

    /** The value of a run of digits; -1 for anything else and for numbers no date holds. */
    public int number(int word) {
        return isNumber(word) && digits(word) <= LONGEST_NUMBER
                ? Integer.parseInt(text, start[word], end[word], 10)
                : -1;
    }

    /** How many characters the word has. */
    public int digits(int word) {
        return end[word] - start[word];
    }

    /** Whether the word begins with a capital letter. */
    public boolean capital(int word) {
        return word >= 0 && word < size && Character.isUpperCase(text.charAt(start[word]));
    }

    /** Whether nothing stands between this word and the one before. */
    public boolean glued(int word) {
        return word > 0 && word < size && end[word - 1] == start[word];
    }

    /**
     * Whether a number stands by itself: no part of "2,500", "3.2016", "A4", "12:30" or a telephone
     * number.
     */
    public boolean standsAlone(int word) {
        if (glued(word)) {
            if (isLetters(word - 1)
                    || isMark(word - 1, "$\u20ac\u00a3\u20bd#@_&=%\u2116\u00a5+\\")) {
                return false;
            }
            if (isMark(word - 1, ".,:/-'\u2019\u2013") && glued(word - 1) && isNumber(word - 2)) {
                return false;
            }
        }
        if (glued(word + 1)
                && (isLetters(word + 1) || isMark(word + 1, "%_\u00b0\u20ac\u00a3$@&="))) {
            return false;
        }
        return !(glued(word + 1)
                && glued(word + 2)
                && isNumber(word + 2)
                && isMark(word + 1, ".,:/-'\u2019\u2013"));
    }
}
