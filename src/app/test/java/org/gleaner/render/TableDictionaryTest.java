package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/tables.md} says what the tables hold, from the description that the tables are
 * written by.
 */
class TableDictionaryTest {

    private static final Path FILE = Path.of("docs/tables.md");

    private static String dictionary() {
        StringBuilder page =
                new StringBuilder(
                        """
                        # The tables

                        Made from the descriptions of the tables and records in `render` by `bin/rewrite-tables`; do not edit.

                        An empty cell means that the text does not say. Line breaks within a cell become spaces (the exact text is in the JSON), the items of a list are
                        joined by ` | `. Offsets count Unicode code points from 0; the end is that of the character after. Numbers are plain, dates are ISO.
                        """);
        for (Table<?> table : Tables.JOINED) {
            describe(table, page);
        }
        describe(Tables.ERRORS, page);
        describe(Tables.SKIPPED, page);
        return page.toString();
    }

    private static void describe(Table<?> table, StringBuilder page) {
        String where =
                table == Tables.SENTENCES
                        ? " In the workbook and the database alone."
                        : table == Tables.ERRORS || table == Tables.SKIPPED
                                ? " Always CSV, whatever the format."
                                : "";
        page.append("\n## ")
                .append(table.name())
                .append("\n\n")
                .append(table.doc())
                .append(where)
                .append("\n\n| column | kind | what |\n|---|---|---|\n");
        for (Column<?> column : table.columns()) {
            page.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(column.kind().label())
                    .append(" | ")
                    .append(column.doc())
                    .append(" |\n");
        }
    }

    @Test
    void isWhatTheTablesAre() throws IOException {
        if (Boolean.getBoolean("tables.rewrite")) {
            Files.writeString(FILE, dictionary());
        }
        assertEquals(
                dictionary(),
                Files.readString(FILE),
                "docs/tables.md is stale: run bin/rewrite-tables and read the diff");
    }
}
