package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Span;

/**
 * A line of the text that holds something, without the white space at its ends.
 *
 * @param gap how many empty lines precede it; {@link #TORN} where a page's own lines stood before
 *     it, within a sentence
 */
record Line(Span span, int gap) {

    static final int TORN = -1;

    private static final int LONGEST_TAG = 200;

    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:p|div|br|li|ul|ol|span|b|i|em|strong|h[1-6]|td|tr|th|table|a|section|article|body|html|blockquote)(?:\\s[^<>]{0,150})?/?>",
                    Pattern.CASE_INSENSITIVE);

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
            Span span = withoutTags(text, new Span(start, end).trim(text));
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

    /** Without the tags of HTML at its ends: "&lt;p&gt;Good morning.&lt;/p&gt;". */
    private static Span withoutTags(String text, Span line) {
        Span left = line;
        boolean more = true;
        while (more && !left.isEmpty()) {
            int from = left.start();
            int to = left.end();
            if (text.charAt(from) == '<') {
                Matcher opening = TAG.matcher(text).region(from, Math.min(to, from + LONGEST_TAG));
                from = opening.lookingAt() ? opening.end() : from;
            }
            int open = text.charAt(to - 1) == '>' ? text.lastIndexOf('<', to - 1) : -1;
            if (open >= from && to - open <= LONGEST_TAG && isTag(text, open, to)) {
                to = open;
            }
            more = from > left.start() || to < left.end();
            left = new Span(from, Math.max(from, to)).trim(text);
        }
        return left;
    }

    private static boolean isTag(String text, int from, int to) {
        return TAG.matcher(text).region(from, to).matches();
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
