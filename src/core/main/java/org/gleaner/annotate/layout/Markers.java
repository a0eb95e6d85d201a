package org.gleaner.annotate.layout;

import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/** The marks that open list items: bullets, dashes, numbers and letters. */
final class Markers {

    /** What a word may follow directly: "•jobs". */
    private static final String BULLETS =
            "\u2022\u00B7\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2023\u2043\u2219\u27A2\u27A4"
                    + "\u25BA\u25B6\u2713\u2714\u2756\uF0B7\uF0A7";

    /** What is a bullet before a space alone: "- jobs". */
    private static final String DASHES = "*\u2013\u2014-\u2212\u2015>";

    private static final String ROMAN = "ivxIVX";
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_ROMAN = 4;

    private Markers() {}

    /** Whether the stretch begins with a bullet, "1.", "2)", "(a)", "iv." and a space. */
    static boolean opensItem(String text, Span span) {
        char first = text.charAt(span.start());
        if (BULLETS.indexOf(first) >= 0) {
            return span.length() > 1;
        }
        if (DASHES.indexOf(first) >= 0) {
            return isSpace(text, span.start() + 1, span);
        }
        boolean bracket = first == '(';
        int from = span.start() + (bracket ? 1 : 0);
        int to = numberEnd(text, from, span.end());
        return to > from
                && to < span.end()
                && closes(text.charAt(to), bracket)
                && isSpace(text, to + 1, span)
                && (bracket || !isInitial(text, from, to));
    }

    private static boolean isSpace(String text, int at, Span span) {
        return at < span.end() && Whitespace.is(text.charAt(at));
    }

    private static boolean closes(char mark, boolean bracket) {
        return mark == ')' || mark == '.' && !bracket;
    }

    /** "A. Smith" names somebody. */
    private static boolean isInitial(String text, int from, int to) {
        return to - from == 1 && Character.isUpperCase(text.charAt(from)) && text.charAt(to) == '.';
    }

    /** Where the number, Roman number or letter at {@code from} ends; there if there is none. */
    private static int numberEnd(String text, int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST_NUMBER) && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at > from) {
            return at;
        }
        while (at < Math.min(limit, from + LONGEST_ROMAN) && ROMAN.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == from && at < limit && isLetter(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean isLetter(char c) {
        return c < 128 && Character.isLetter(c);
    }
}
