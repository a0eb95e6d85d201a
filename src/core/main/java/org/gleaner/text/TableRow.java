package org.gleaner.text;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;

/**
 * A line of a text as the row of a table: "Norway | $10 million" has two cells, and so has "Norway
 * $10 million" with two blanks or more between.
 *
 * @param cells in text order, without the blanks around them; bars at the ends of a line bound none
 * @param marked whether bars or tabs part them, so that an empty cell is one too
 */
public record TableRow(List<Span> cells, boolean marked) {

    private static final int WIDE = 2;

    /** The line of {@code text} from {@code start} to {@code end}. */
    public static TableRow of(String text, int start, int end) {
        Span line = new Span(start, end).trim(text);
        for (int at = line.start(); at < line.end(); at++) {
            if (isMark(text.charAt(at))) {
                return new TableRow(betweenMarks(text, line), true);
            }
        }
        return new TableRow(betweenBlanks(text, line), false);
    }

    private static boolean isMark(char c) {
        return c == '|' || c == '\t';
    }

    private static List<Span> betweenMarks(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        int from = line.start();
        for (int at = from; at <= line.end(); at++) {
            if (at == line.end() || isMark(text.charAt(at))) {
                Span cell = new Span(from, at).trim(text);
                boolean edge = cell.isEmpty() && (from == line.start() || at == line.end());
                if (!edge) {
                    cells.add(cell);
                }
                from = at + 1;
            }
        }
        return cells;
    }

    private static List<Span> betweenBlanks(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        int from = line.start();
        int blanks = 0;
        for (int at = line.start(); at < line.end(); at++) {
            if (text.charAt(at) == ' ') {
                blanks++;
            } else {
                if (blanks >= WIDE) {
                    cells.add(new Span(from, at - blanks));
                    from = at;
                }
                blanks = 0;
            }
        }
        if (!line.isEmpty()) {
            cells.add(new Span(from, line.end()));
        }
        return cells;
    }

    /**
     * The column of {@code head} that a cell of this row stands in: of the same number where marks
     * part the cells or the rows have as many, or else the one that it stands below; -1 where there
     * is none.
     *
     * @param ownLine where this row's line begins in the text
     * @param headLine where that of {@code head} does
     */
    public int column(int cell, int ownLine, TableRow head, int headLine) {
        if (marked || head.cells.size() == cells.size()) {
            return cell < head.cells.size() ? cell : -1;
        }
        int best = -1;
        int most = 0;
        Span own = cells.get(cell);
        for (int column = 0; column < head.cells.size(); column++) {
            Span over = head.cells.get(column);
            int shared =
                    Math.min(own.end() - ownLine, over.end() - headLine)
                            - Math.max(own.start() - ownLine, over.start() - headLine);
            if (shared > most) {
                most = shared;
                best = column;
            }
        }
        return best;
    }
}
