package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.numbers.NumberReader;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/**
 * The notes of a text on what the figures of its tables are in, and the figures that only such a
 * note makes money: the cells below "Pledge (US$ million)". A note holds for the lines below it, as
 * far as the next note or a line of prose.
 */
final class UnitNotes {

    /** A cell of a table below a note, which has no sign of its own. */
    record Cell(CharRuns runs, MoneyExpression expression) {}

    /** No line of a table is longer. */
    private static final int LONGEST = 300;

    private static final String BORDERS = "\t|";
    private static final String PER_SHARE = "per share";

    private final CurrencyReader currencies;
    private final List<UnitNote> notes = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private UnitNotes(CurrencyReader currencies) {
        this.currencies = currencies;
    }

    /** Those of the text, found line by line. */
    static UnitNotes of(String text, CurrencyReader currencies) {
        UnitNotes found = new UnitNotes(currencies);
        if (text.indexOf('\n') >= 0) {
            found.read(text);
        }
        return found;
    }

    private void read(String text) {
        int column = -1;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            if (isProse(text, from, to)) {
                close(from);
                column = -1;
            } else {
                Optional<UnitNote> note = note(text, from, to);
                if (note.isPresent()) {
                    close(from);
                    notes.add(note.get());
                    column = column(text, from, note.get().span().start());
                } else if (isOpen() && column >= 0) {
                    addCell(text, from, to, column);
                }
            }
            from = to + 1;
        }
        close(text.length());
    }

    private boolean isOpen() {
        return notes.size() > ends.size();
    }

    private void close(int offset) {
        if (isOpen()) {
            ends.add(offset);
        }
    }

    private static boolean isProse(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean stop = end > from && ".!?".indexOf(text.charAt(end - 1)) >= 0;
        return to - from > LONGEST || stop;
    }

    /** In brackets, or the whole line. */
    private Optional<UnitNote> note(String text, int from, int to) {
        int bracket = indexOf(text, '(', from, to);
        if (bracket == to) {
            int blank = indexOf(text, ' ', from, to);
            boolean opens =
                    blank > from && blank < to && UnitNote.opens(text.substring(from, blank));
            return opens ? whole(text, from, to) : Optional.empty();
        }
        for (int open = bracket; open < to; open = indexOf(text, '(', open + 1, to)) {
            int close = indexOf(text, ')', open, to);
            if (close < to) {
                Optional<UnitNote> note = whole(text, open + 1, close);
                if (note.isPresent()) {
                    return note;
                }
            }
        }
        return Optional.empty();
    }

    /** In the line alone: a search to the end of the text for each line grows with its square. */
    private static int indexOf(String text, char mark, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != mark) {
            at++;
        }
        return at;
    }

    private Optional<UnitNote> whole(String text, int from, int to) {
        CharRuns runs = CharRuns.of(text, new Span(from, to));
        return UnitNote.read(runs, 0, runs.size(), currencies);
    }

    /** How many borders of columns stand before an offset of the line; -1 for a line without. */
    private static int column(String text, int from, int offset) {
        int borders = 0;
        for (int at = from; at < offset; at++) {
            borders += BORDERS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return borders == 0 ? -1 : borders;
    }

    private void addCell(String text, int from, int to, int column) {
        UnitNote note = notes.get(notes.size() - 1);
        int start = from;
        for (int passed = 0; start < to && passed < column; start++) {
            passed += BORDERS.indexOf(text.charAt(start)) >= 0 ? 1 : 0;
        }
        int end = start;
        while (end < to && BORDERS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (note.sign().isEmpty() || start >= end) {
            return;
        }
        CharRuns runs = CharRuns.of(text, new Span(start, end));
        Optional<Numeral> number = NumberReader.read(runs, 0);
        if (number.isPresent() && number.get().to() == runs.size() && !number.get().scaled()) {
            Numeral scaled = number.get().scaledBy(note.scale());
            cells.add(
                    new Cell(
                            runs,
                            MoneyExpression.of(Amount.bare(scaled), note.sign().get(), true)));
        }
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    List<Cell> cells() {
        return cells;
    }

    /** The figure as its note has it; the figure itself without one. */
    MoneyExpression scaled(CharRuns runs, MoneyExpression expression) {
        if (notes.isEmpty() || expression.scaled()) {
            return expression;
        }
        int offset = runs.start(expression.from());
        return scale(offset)
                .filter(scale -> !isPerShare(runs.text(), offset))
                .map(expression::scaledBy)
                .orElse(expression);
    }

    private Optional<BigDecimal> scale(int offset) {
        int last = Spans.lastStart(notes, UnitNote::span, offset);
        return last >= 0 && notes.get(last).span().end() <= offset && offset < ends.get(last)
                ? Optional.of(notes.get(last).scale())
                : Optional.empty();
    }

    private static boolean isPerShare(String text, int offset) {
        int from = text.lastIndexOf('\n', offset) + 1;
        return text.substring(from, offset).contains(PER_SHARE);
    }

    /** Whether the words are those of a note: "[thousands of dollars]" are no figure. */
    boolean holds(CharRuns runs, MoneyExpression expression) {
        int from = runs.start(expression.from());
        int last = Spans.lastStart(notes, UnitNote::span, from);
        return last >= 0 && notes.get(last).span().contains(from);
    }
}
