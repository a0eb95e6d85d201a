package org.gleaner.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table: its name, what a row is, and its columns in order.
 *
 * @param doc one sentence for the reader of the table
 * @param <R> what a row shows
 */
public record Table<R>(String name, String doc, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column<R> column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(
                        "table " + name + " has two columns " + column.name());
            }
        }
    }

    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    public List<String> cells(R row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            cells.add(column.cell(row));
        }
        return cells;
    }
}
