package org.gleaner.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.gleaner.model.Span;

/**
 * Text with marked stretches, for tests: {@code [ORGANIZATION Acme] pledged [MONEY $5 million].} A
 * mark is an opening bracket, a label of capitals, digits, {@code _}, {@code =} or {@code :}, and a
 * space or line break (not part of the stretch); marks may nest. Any other bracket is text, so
 * {@code [sic]} and {@code [1]} need no escape.
 *
 * @param text without the marks
 * @param marks in text order, a container before what it contains
 */
public record MarkedText(String text, List<Mark> marks) {

    /** One marked stretch. */
    public record Mark(String label, Span span) {

        /**
         * A mark named by an enum constant or any other label: {@code Mark.of(BlockKind.BODY,
         * span)}.
         */
        public static Mark of(Object label, Span span) {
            return new Mark(label.toString().toUpperCase(Locale.ROOT), span);
        }
    }

    public MarkedText {
        marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException if a mark is not closed
     */
    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                int label = labelEnd(marked, i + 1);
                open.push(new Open(label < 0 ? "" : marked.substring(i + 1, label), text.length()));
                if (label >= 0) {
                    i = label;
                    continue;
                }
            } else if (c == ']' && !open.isEmpty()) {
                Open last = open.pop();
                if (!last.label.isEmpty()) {
                    marks.add(new Mark(last.label, new Span(last.start, text.length())));
                    continue;
                }
            }
            text.append(c);
        }
        for (Open left : open) {
            if (!left.label.isEmpty()) {
                throw new IllegalArgumentException(
                        "mark " + left.label + " is not closed in: " + marked);
            }
        }
        return new MarkedText(text.toString(), marks);
    }

    private record Open(String label, int start) {}

    /**
     * Where the label that begins at {@code from} ends, which is where its space stands; -1 if
     * there is no label.
     */
    private static int labelEnd(String marked, int from) {
        int i = from;
        while (i < marked.length()
                && (Character.isUpperCase(marked.charAt(i))
                        || i > from && "_=:0123456789".indexOf(marked.charAt(i)) >= 0)) {
            i++;
        }
        boolean label =
                i > from
                        && i < marked.length()
                        && (marked.charAt(i) == ' ' || marked.charAt(i) == '\n');
        return label ? i : -1;
    }

    /** Writes the notation: the inverse of {@link #parse}. */
    public static String print(String text, List<Mark> marks) {
        return new MarkedText(text, marks).toString();
    }

    /** The stretches with this label, in text order. */
    public List<Span> spans(String label) {
        return marks.stream().filter(mark -> mark.label.equals(label)).map(Mark::span).toList();
    }

    /** The one stretch with this label. */
    public Span span(String label) {
        List<Span> spans = spans(label);
        if (spans.size() != 1) {
            throw new IllegalArgumentException(spans.size() + " marks " + label + " in: " + this);
        }
        return spans.get(0);
    }

    /** The words of the stretches with this label. */
    public List<String> words(String label) {
        return spans(label).stream().map(span -> span.in(text)).toList();
    }

    @Override
    public String toString() {
        StringBuilder marked = new StringBuilder();
        Deque<Mark> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            while (!open.isEmpty() && open.peek().span.end() <= i) {
                open.pop();
                marked.append(']');
            }
            while (next < marks.size() && marks.get(next).span.start() == i) {
                Mark mark = marks.get(next++);
                marked.append('[').append(mark.label).append(' ');
                if (mark.span.isEmpty()) {
                    marked.append(']');
                } else {
                    open.push(mark);
                }
            }
            if (i < text.length()) {
                marked.append(text.charAt(i));
            }
        }
        return marked.toString();
    }
}
