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
import org.gleaner.text.TableRow;

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

    /** The row over a table's columns, where its line begins, and what each column is in. */
    private record Head(TableRow row, int line, List<Optional<UnitNote>> columns) {

        static final Head NONE = new Head(new TableRow(List.of(), false), 0, List.of());
    }

    /** No line of a table is longer. */
    private static final int LONGEST = 300;

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
        Head head = Head.NONE;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            boolean prose = isProse(text, from, to);
            TableRow row = prose ? Head.NONE.row() : TableRow.of(text, from, to);
            List<Optional<UnitNote>> columns = notes(text, row);
            Optional<UnitNote> note = columns.stream().flatMap(Optional::stream).findFirst();
            if (prose || note.isPresent()) {
                close(open, from);
                open = note.filter(UnitNote::isScaled);
                boolean table = note.isPresent() && columns.size() > 1;
                head = table ? new Head(row, from, columns) : Head.NONE;
            } else {
                addCells(text, row, from, head);
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

    /** For each cell of the row its note; none where the row has none. */
    private List<Optional<UnitNote>> notes(String text, TableRow row) {
        boolean table = row.cells().size() > 1;
        List<Optional<UnitNote>> notes = new ArrayList<>();
        for (Span cell : row.cells()) {
            notes.add(
                    note(text, cell.start(), cell.end())
                            .filter(note -> note.isScaled() || table && note.sign().isPresent()));
        }
        return notes;
    }

    /** In brackets, or the whole cell. */
    private Optional<UnitNote> note(String text, int from, int to) {
        int bracket = next(text, '(', from, to);
        if (bracket == to) {
            int blank = next(text, ' ', from, to);
            boolean opens =
                    blank > from && blank < to && UnitNote.opens(text.substring(from, blank));
            return opens ? whole(text, from, to) : Optional.empty();
        }
        for (int open = bracket; open < to; open = next(text, '(', open + 1, to)) {
            int close = next(text, ')', open, to);
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
    private static int next(String text, char mark, int from, int to) {
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

    private void addCells(String text, TableRow row, int line, Head head) {
        for (int cell = 0; cell < row.cells().size(); cell++) {
            int column = row.column(cell, line, head.row(), head.line());
            if (column >= 0) {
                Span span = row.cells().get(cell);
                head.columns().get(column).ifPresent(note -> addCell(text, span, note));
            }
        }
    }

    private void addCell(String text, Span cell, UnitNote note) {
        if (note.sign().isEmpty() || cell.isEmpty()) {
            return;
        }
        CharRuns runs = CharRuns.of(text, cell);
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
