package org.gleaner.tika;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of a table: the cells of a row with a bar between, "Norway | $10 million". */
final class TableRows {

    private static final String BAR = " | ";

    private final TextPieces pieces;
    private final List<String> cells = new ArrayList<>();

    TableRows(TextPieces pieces) {
        this.pieces = pieces;
    }

    void cell(String text) {
        cells.add(Lines.onOneLine(text));
    }

    /** A row of one cell is a paragraph: a table that holds the page in place. */
    void endRow() throws UnreadableFileException {
        List<String> full = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (full.size() == 1) {
            pieces.paragraph(full.get(0));
        } else if (!full.isEmpty()) {
            pieces.row(String.join(BAR, full));
        }
        cells.clear();
    }
}
