package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gleaner.render.Column;
import org.gleaner.render.NastyValues;
import org.gleaner.render.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellsTest {

    private static final Table<String> TABLE =
            new Table<>(
                    "t",
                    "Test.",
                    List.of(
                            Column.id("doc_id", "Id.", row -> row),
                            Column.text("text", "Text.", row -> row),
                            Column.number("n", "Number.", row -> row),
                            Column.list("list", "List.", row -> List.of(row))));

    private final List<String> warnings = new ArrayList<>();
    private final SpreadsheetCells cells = new SpreadsheetCells(TABLE, warnings::add);

    private List<String> guarded(String cell) {
        List<String> row = List.of(cell, cell, cell, cell);
        return List.of(
                cells.guarded(row, 0),
                cells.guarded(row, 1),
                cells.guarded(row, 2),
                cells.guarded(row, 3));
    }

    /** An expression without a bound takes a day for these. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "1 may", "1", "1/", "'", "may ", ", 5 jan", "1.1e", "\u00a05 p "})
    void looksAtACellOfAMegabyteInNoTime(String start) {
        for (String filler : List.of(" ", "1", "-", "'", start)) {
            String cell = start + filler.repeat(1_000_000 / filler.length()) + "x";
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> guarded(cell));
        }
    }

    @Test
    void guardsADateHoweverFarApartItsParts() {
        String cell = "1 " + " ".repeat(200) + "may" + " ".repeat(200) + "2024";
        assertEquals(List.of("'" + cell, cell, cell, cell), guarded(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\uFF1D1", "'=1", "''-1"})
    void guardsWhatBeginsAFormulaInTextAlone(String cell) {
        assertEquals(List.of("'" + cell, "'" + cell, cell, "'" + cell), guarded(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "1E5",
                "2e-7",
                "12345678901234567890",
                "2020-01-02",
                "3/4",
                "12:30",
                "1.5",
                "50%",
                "$5",
                "(5)",
                "1,234.5",
                "5 p",
                "9:15 AM",
                "MAR1",
                "1-Sept",
                "May 5",
                "3 June 2020",
                "true",
                "FALSE",
                " 5 "
            })
    void guardsWhatIsANumberOrDateInIdsAlone(String cell) {
        assertEquals(List.of("'" + cell, cell, cell, cell), guarded(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a.txt",
                "p12345678901",
                "e2a1b1fe0c2e4",
                "2020/a.txt",
                "line-7",
                "'tis",
                "Mayor 5",
                "may",
                "report 5",
                "1d5",
                "e5",
                "1E5x",
                "..."
            })
    void leavesOtherCellsAlone(String cell) {
        assertEquals(List.of(cell, cell, cell, cell), guarded(cell));
    }

    @Test
    void cutsWhatDoesNotFitBetweenCharactersAndSaysWhere() {
        String cut = cells.fit(List.of("d.txt", NastyValues.LONG, "", ""), 1);
        assertEquals("x".repeat(32_766), cut);
        assertEquals(
                List.of(
                        "d.txt: the cell t.text has "
                                + NastyValues.LONG.length()
                                + " characters and is cut to the 32767 that a spreadsheet holds; "
                                + "all of it is in documents.jsonl"),
                warnings);
        assertEquals("x".repeat(32_767), cells.fit(List.of("x".repeat(32_767)), 0));
        assertEquals(
                "'=" + "x".repeat(32_765),
                cells.guarded(List.of("a", "=" + "x".repeat(40_000), "", ""), 1));
    }
}
