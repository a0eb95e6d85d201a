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

    /** A note, and where the lines end that it holds for. */
    private record Table(UnitNote note, int end) {

        Span heading() {
            return note.span();
        }
    }

    /** No line of a table is longer. */
    private static final int LONGEST = 300;

    private static final String BORDERS = "\t|";
    private static final String PER_SHARE = "per share";

    private final CurrencyReader currencies;
    private final List<Table> tables = new ArrayList<>();
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
        Optional<UnitNote> open = Optional.empty();
        int column = 0;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            boolean prose = isProse(text, from, to);
            Optional<UnitNote> note = prose ? Optional.empty() : note(text, from, to);
            if (prose || note.isPresent()) {
                close(open, from);
                open = note;
                column = note.isPresent() ? column(text, from, note.get().span().start()) : 0;
            } else if (open.isPresent() && column > 0) {
                addCell(text, from, to, column, open.get());
            }
            from = to + 1;
        }
        close(open, text.length());
    }

    private void close(Optional<UnitNote> open, int end) {
        open.ifPresent(note -> tables.add(new Table(note, end)));
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
        int bracket = next(text, "(", from, to);
        if (bracket == to) {
            int blank = next(text, " ", from, to);
            boolean opens =
                    blank > from && blank < to && UnitNote.opens(text.substring(from, blank));
            return opens ? whole(text, from, to) : Optional.empty();
        }
        for (int open = bracket; open < to; open = next(text, "(", open + 1, to)) {
            int close = next(text, ")", open, to);
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
    private static int next(String text, String marks, int from, int to) {
        int at = from;
        while (at < to && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private Optional<UnitNote> whole(String text, int from, int to) {
        CharRuns runs = CharRuns.of(text, new Span(from, to));
        return UnitNote.read(runs, 0, runs.size(), currencies);
    }

    /** How many borders of columns stand before an offset of the line. */
    private static int column(String text, int from, int offset) {
        int borders = 0;
        for (int at = next(text, BORDERS, from, offset);
                at < offset;
                at = next(text, BORDERS, at + 1, offset)) {
            borders++;
        }
        return borders;
    }

    private void addCell(String text, int from, int to, int column, UnitNote note) {
        int start = from;
        for (int passed = 0; passed < column; passed++) {
            start = next(text, BORDERS, start, to) + 1;
        }
        int end = next(text, BORDERS, start, to);
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
        return tables.isEmpty();
    }

    List<Cell> cells() {
        return cells;
    }

    /** The figure as its note has it; the figure itself without one. */
    MoneyExpression scaled(CharRuns runs, MoneyExpression expression) {
        if (expression.scaled()) {
            return expression;
        }
        int offset = runs.start(expression.from());
        return scale(offset)
                .filter(scale -> !isPerShare(runs.text(), offset))
                .map(expression::scaledBy)
                .orElse(expression);
    }

    private Optional<BigDecimal> scale(int offset) {
        return last(offset)
                .filter(table -> table.heading().end() <= offset && offset < table.end())
                .map(table -> table.note().scale());
    }

    /** The table whose note begins last before the offset or at it. */
    private Optional<Table> last(int offset) {
        int last = Spans.lastStart(tables, Table::heading, offset);
        return last < 0 ? Optional.empty() : Optional.of(tables.get(last));
    }

    private static boolean isPerShare(String text, int offset) {
        int from = text.lastIndexOf('\n', offset) + 1;
        return text.substring(from, offset).contains(PER_SHARE);
    }

    /** Whether the words are those of a note: "[thousands of dollars]" are no figure. */
    boolean holds(CharRuns runs, MoneyExpression expression) {
        int from = runs.start(expression.from());
        return last(from).filter(table -> table.heading().contains(from)).isPresent();
    }
}
