package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;

/**
 * A line of the text that holds something, without the white space at its ends.
 *
 * @param gap how many empty lines precede it
 */
record Line(Span span, int gap) {

    /** All lines of {@code text} that hold something, in order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !breaks(text.charAt(end))) {
                end++;
            }
            Span span = new Span(start, end).trim(text);
            if (span.isEmpty()) {
                gap++;
            } else {
                lines.add(new Line(span, gap));
                gap = 0;
            }
            boolean pair =
                    end + 1 < text.length()
                            && text.charAt(end) == '\r'
                            && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean breaks(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u000B'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    int length() {
        return span.length();
    }
}
