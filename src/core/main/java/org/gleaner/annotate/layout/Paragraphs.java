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

    /** The same, where the next line goes on in lower case. */
    private static final int TORN_BEFORE_LOWER = 12;

    /** "Page 12 of 14". */
    private static final int LONGEST_PAGE_NUMBER = 14;

    /** No sentence is torn apart by more empty lines. */
    private static final int MOST_EMPTY = 2;

    /** How the items of the list that a colon opened begin. */
    private enum Items {
        UNSEEN,
        LOWER,
        OTHER
    }

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, Span> labels;
    private final MarkedParts parts;
    private final int[] width;
    private final boolean wrapped;
    private final List<Chunk> chunks = new ArrayList<>();

    /** The chunk that the next line may go on with, and the empty lines before it. */
    private Span open;

    private int gap = 1;
    private boolean inList;
    private Items items = Items.UNSEEN;

    private Paragraphs(
            String text, List<Line> lines, Map<Integer, Span> labels, MarkedParts parts) {
        this.text = text;
        this.parts = parts;
        this.lines = lines;
        this.labels = labels;
        this.width = widths(lines);
        this.wrapped = wrapped();
    }

    static List<Chunk> of(
            String text, List<Line> lines, Map<Integer, Span> labels, MarkedParts parts) {
        return new Paragraphs(text, lines, labels, parts).chunks();
    }

    private List<Chunk> chunks() {
        for (int i = 0; i < lines.size(); i++) {
            if (isOfLabel(i)) {
                continue;
            }
            boolean goesOn =
                    open != null
                            && !labels.containsKey(i)
                            && continues(i, inList && items != Items.OTHER);
            if (goesOn) {
                open = open.cover(lines.get(i).span());
                inList |= endsWithColon(open);
            } else {
                close();
                open(i);
            }
        }
        close();
        return chunks;
    }

    /** Whether the label of the line before holds this one too, as an office below a name. */
    private boolean isOfLabel(int i) {
        Span label = i > 0 ? labels.get(i - 1) : null;
        return label != null && label.end() >= lines.get(i).end();
    }

    private void close() {
        if (open != null) {
            chunks.add(new Chunk(open, gap, false));
            boolean header = endsWithColon(open);
            inList = header || inList && items != Items.UNSEEN;
            items = header ? Items.UNSEEN : items;
            open = null;
        }
    }

    private void open(int i) {
        Line line = lines.get(i);
        boolean lower = Shape.startsLower(text, line.span());
        if (items == Items.UNSEEN && inList) {
            items = lower ? Items.LOWER : Items.OTHER;
        } else if (items == Items.LOWER && !lower) {
            leaveList();
        }
        open =
                line.gap() == Line.TORN
                        ? new Span(lines.get(i - 1).end(), line.end()).trim(text)
                        : line.span();
        gap = i == 0 ? 1 : Math.max(0, line.gap());
        Span label = labels.get(i);
        if (label != null) {
            chunks.add(new Chunk(label.trim(text), gap, true));
            Span rest = new Span(Math.min(label.end(), line.end()), line.end()).trim(text);
            open = rest.isEmpty() ? null : rest;
            gap = 0;
            leaveList();
        }
    }

    private void leaveList() {
        inList = false;
        items = Items.UNSEEN;
    }

    /** Whether line {@code i} goes on with what the line before it began. */
    private boolean continues(int i, boolean inLowerList) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (parts.part(before.start(), line.start())) {
            return false;
        }
        if (line.gap() == Line.TORN) {
            return true;
        }
        if (Markers.opensItem(text, line.span())
                || !Shape.hasLetterOrDigit(text, head(line))
                || line.gap() > 0 && !Shape.breaksOff(text, before.span())) {
            return false;
        }
        if (isPageBreak(i)) {
            return goesOnOverPage(i);
        }
        if (line.gap() > 0) {
            return !inLowerList && isTorn(i);
        }
        return wrapped && fills(i)
                || before.length() > TORN && Shape.endsUnfinished(text, before.span())
                || !inLowerList && goesOnInLowerCase(i);
    }

    /** Whether a new page begins between the two lines. */
    private boolean isPageBreak(int i) {
        for (int at = lines.get(i - 1).end(); at < lines.get(i).start(); at++) {
            if (text.charAt(at) == '\f' || text.charAt(at) == '\u000B') {
                return true;
            }
        }
        return false;
    }

    /**
     * A sentence that a page breaks: what follows begins in lower case, is a sum, or what stands
     * before is a clause without its end ("Sweden will lend").
     */
    private boolean goesOnOverPage(int i) {
        Line line = lines.get(i);
        boolean sum = startsFigure(line.start()) && line.length() > LONGEST_PAGE_NUMBER;
        return Shape.breaksOff(text, lines.get(i - 1).span())
                && (sum
                        || Shape.startsLower(text, line.span())
                        || line.gap() == 0 && ClauseWords.isOpen(text, open));
    }

    private boolean startsFigure(int at) {
        return Character.isDigit(text.charAt(at))
                || Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL;
    }

    private boolean goesOnInLowerCase(int i) {
        return Shape.startsLower(text, lines.get(i).span())
                && Shape.breaksOff(text, lines.get(i - 1).span());
    }

    /** Whether an empty line or two tore a sentence apart before line {@code i}. */
    private boolean isTorn(int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        boolean lower = Shape.startsLower(text, line.span());
        if (before.length() < (lower ? TORN_BEFORE_LOWER : TORN) || line.gap() > MOST_EMPTY) {
            return false;
        }
        char last = text.charAt(before.end() - 1);
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
        return open && Shape.startsLower(text, line.span())
                || Character.isLetterOrDigit(text.codePointAt(line.start()))
                        && Shape.endsUnfinished(text, before.span());
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

    /** For each line the length of the longest line of those around it without an empty line. */
    private static int[] widths(List<Line> lines) {
        int[] width = new int[lines.size()];
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            int widest = lines.get(from).length();
            while (to < lines.size() && lines.get(to).gap() <= 0) {
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
            if (lines.get(i).gap() <= 0 && width[i] <= WIDEST) {
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
