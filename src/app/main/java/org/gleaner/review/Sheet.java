package org.gleaner.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.render.Column;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;

/**
 * The sheet in which rows of a table are judged: cells to fill, then what a person reads of the
 * table and may correct, then the sentence and what tells the row again.
 */
final class Sheet {

    static final String VERDICT = "verdict";
    static final String NOTE = "note";
    static final String TABLE = "table";

    private static final String SENTENCE = "sentence_text";
    private static final List<String> CONTEXT = List.of("doc_id", "doc_date", "title");
    private static final List<String> FOUND = List.of("confidence", "rule", "annotator");

    private final Table<?> table;

    private Sheet(Table<?> table) {
        this.table = table;
    }

    /** Of the table of records with a name; empty where there is none that a person can judge. */
    static Optional<Sheet> named(String name) {
        return Tables.RECORDS.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(Sheet::new);
    }

    String name() {
        return table.name();
    }

    /** The column that tells a row of a document from its others. */
    String id() {
        List<String> header = table.header();
        return header.get(header.indexOf("sentence_id") - 1);
    }

    /** What a person reads and may correct. */
    List<Column<?>> judged() {
        List<Column<?>> judged = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            if (column.name().equals(SENTENCE)) {
                break;
            }
            if (!CONTEXT.contains(column.name()) && column.kind() != Column.Kind.ID) {
                judged.add(column);
            }
        }
        return judged;
    }

    /** The table to write the sheet by. */
    Table<ResultRow> written() {
        List<Column<ResultRow>> columns = new ArrayList<>();
        columns.add(Column.text(VERDICT, "right, wrong or unsure.", row -> ""));
        columns.add(Column.text(NOTE, "Anything worth saying.", row -> ""));
        table.columns().stream()
                .filter(column -> CONTEXT.contains(column.name()))
                .forEach(column -> columns.add(as(column.kind(), column.name())));
        judged().forEach(column -> columns.add(as(column.kind(), column.name())));
        columns.add(as(Column.Kind.TEXT, SENTENCE));
        FOUND.stream()
                .filter(table.header()::contains)
                .forEach(name -> columns.add(as(Column.Kind.TEXT, name)));
        columns.add(as(Column.Kind.ID, id()));
        columns.add(Column.text(TABLE, "Where the row is from.", row -> table.name()));
        return new Table<>(table.name(), table.doc(), columns);
    }

    /** Words are guarded as ids are: a spreadsheet would make a number of "1E5" in any column. */
    private static Column<ResultRow> as(Column.Kind known, String name) {
        Column.Kind kind = known.isWords() ? Column.Kind.ID : known;
        return new Column<>(name, kind, "As in the table.", row -> row.get(name));
    }
}
