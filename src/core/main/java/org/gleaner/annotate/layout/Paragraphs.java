package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * Puts lines together that were broken within a paragraph: hard-wrapped lines, and sentences torn
 * apart by an empty line. Splits speaker labels off what follows them.
 */
final class Paragraphs {

    /** No hard-wrapped line is longer. */
    private static final int WIDEST = 140;

    /** A line shorter than this is not one that an empty line tore. */
    private static final int TORN = 25;

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, Span> labels;
    private final int[] width;
    private final boolean wrapped;

    private Paragraphs(String text, List<Line> lines, Map<Integer, Span> labels) {
        this.text = text;
        this.lines = lines;
        this.labels = labels;
        this.width = widths(lines);
        this.wrapped = wrapped();
    }

    static List<Chunk> of(String text, List<Line> lines, Map<Integer, Span> labels) {
        return new Paragraphs(text, lines, labels).chunks();
    }

    private List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        Span open = null;
        int gap = 1;
        boolean list = false;
        Boolean lowerItems = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Span label = labels.get(i);
            boolean lower = Shape.startsLower(text, line.span());
            if (open != null
                    && label == null
                    && continues(i, list && (lowerItems == null || lowerItems))) {
                open = open.cover(line.span());
                list |= endsWithColon(open);
                continue;
            }
            if (open != null) {
                chunks.add(new Chunk(open, gap, false));
                list = endsWithColon(open) || list && lowerItems != null;
                lowerItems = endsWithColon(open) ? null : lowerItems;
            }
            if (lowerItems == null) {
                lowerItems = list ? lower : null;
            } else if (lowerItems && !lower) {
                list = false;
                lowerItems = null;
            }
            open = line.span();
            gap = i == 0 ? 1 : line.gap();
            if (label != null) {
                Span mark = label.trim(text);
                chunks.add(new Chunk(mark, gap, true));
                Span rest = new Span(label.end(), line.end()).trim(text);
                open = rest.isEmpty() ? null : rest;
                gap = 0;
                list = false;
                lowerItems = null;
            }
        }
        if (open != null) {
            chunks.add(new Chunk(open, gap, false));
        }
        return chunks;
    }

    /** Whether line {@code i} goes on with what the line before it began. */
    private boolean continues(int i, boolean inList) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (Markers.opensItem(text, line.span())
                || !Shape.hasLetterOrDigit(text, head(line))
                || !Shape.breaksOff(text, before.span()) && line.gap() > 0) {
            return false;
        }
        boolean unfinished = Shape.endsUnfinished(text, before.span());
        if (line.gap() == 0) {
            return wrapped && fills(i)
                    || unfinished && before.length() > TORN
                    || !inList
                            && Shape.startsLower(text, line.span())
                            && Shape.breaksOff(text, before.span());
        }
        if (before.length() < TORN || line.gap() > 2 || inList) {
            return false;
        }
        char last = text.charAt(before.end() - 1);
        boolean torn =
                Shape.startsLower(text, line.span())
                        && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
        return torn || unfinished && Character.isLetterOrDigit(text.codePointAt(line.start()));
    }

    private static Span head(Line line) {
        return new Span(line.start(), Math.min(line.end(), line.start() + 200));
    }

    /** Whether the line before had no room for the first word of line {@code i}. */
    private boolean fills(int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        int word = line.start();
        while (word < line.end() && word - line.start() < 30 && !Whitespace.is(text.charAt(word))) {
            word++;
        }
        int reach = before.length() + 1 + word - line.start();
        double room = Shape.endsSentence(text, before.span()) ? 0.9 : 0.75;
        return width[i] <= WIDEST && reach > room * width[i];
    }

    /**
     * For each line the length of the longest line of those that stand around it without an empty
     * line.
     */
    private static int[] widths(List<Line> lines) {
        int[] width = new int[lines.size()];
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            int widest = lines.get(from).length();
            while (to < lines.size() && lines.get(to).gap() == 0) {
                widest = Math.max(widest, lines.get(to).length());
                to++;
            }
            Arrays.fill(width, from, to, widest);
            from = to;
        }
        return width;
    }

    /** Whether the document's lines are broken at a fixed width: many go on in lower case. */
    private boolean wrapped() {
        int pairs = 0;
        int goOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).gap() == 0 && width[i] <= WIDEST) {
                pairs++;
                if (Shape.breaksOff(text, lines.get(i - 1).span())
                        && lines.get(i - 1).length() > TORN
                        && Shape.startsLower(text, lines.get(i).span())) {
                    goOn++;
                }
            }
        }
        return goOn > 0 && goOn * 6 >= pairs;
    }

    private boolean endsWithColon(Span span) {
        return text.charAt(span.end() - 1) == ':';
    }
}
