package org.gleaner.output;

import org.gleaner.render.Table;

/**
 * What a sheet holds.
 *
 * @param rows the header among them; a table that has more goes on in another sheet
 * @param links further rows are without
 */
record SheetLimits(int rows, int links) {

    /** Those of Excel ("Excel specifications and limits"). */
    static final SheetLimits EXCEL = new SheetLimits(1_048_576, 65_530);

    /** Which of a table's sheets holds a row, counted from 0. */
    int sheet(long row) {
        return (int) (row / (rows - 1));
    }

    /** Where it is in that sheet, counted from 0, after the header. */
    int line(long row) {
        return (int) (row % (rows - 1)) + 1;
    }

    /** The name of a table's sheet: "mentions", "mentions 2". */
    static String name(Table<?> table, int sheet) {
        return sheet == 0 ? table.name() : table.name() + " " + (sheet + 1);
    }
}
