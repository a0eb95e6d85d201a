package org.gleaner.annotate.layout;

import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/** The marks that open list items: bullets, dashes, numbers and letters. */
final class Markers {

    private static final String BULLETS =
            "\u2022\u00B7\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2023\u2043\u2219\u27A2\u27A4\u25BA\u25B6\u2713\u2714\u2756\uF0B7\uF0A7*\u2013\u2014-\u2212\u2015>";
    private static final String ROMAN = "ivxIVX";

    private Markers() {}

    /** Whether the stretch begins with a bullet, "1.", "2)", "(a)", "iv." and a space. */
    static boolean opensItem(String text, Span span) {
        char first = text.charAt(span.start());
        int next = span.start() + 1;
        if (BULLETS.indexOf(first) >= 0) {
            boolean plain =
                    first == '*'
                            || first == '-'
                            || first == '>'
                            || first == '\u2013'
                            || first == '\u2014'
                            || first == '\u2212'
                            || first == '\u2015';
            return next < span.end() && (!plain || Whitespace.is(text.charAt(next)));
        }
        boolean bracket = first == '(';
        int at = bracket ? next : span.start();
        int from = at;
        while (at < span.end() && at - from < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            while (at < span.end() && at - from < 4 && ROMAN.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at == from
                    && at < span.end()
                    && Character.isLetter(text.charAt(at))
                    && text.charAt(at) < 128) {
                at++;
            }
            boolean capital = at > from && Character.isUpperCase(text.charAt(from));
            if (at == from
                    || at >= span.end()
                    || capital && !bracket && text.charAt(at) == '.' && at - from < 2) {
                return false;
            }
        }
        if (at >= span.end()) {
            return false;
        }
        char close = text.charAt(at);
        boolean closed = bracket ? close == ')' : close == ')' || close == '.';
        return closed && at + 1 < span.end() && Whitespace.is(text.charAt(at + 1));
    }
}
