package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataFileTest {

    @Test
    void readsRowsFromModels() {
        assertEquals(
                List.of(List.of("red", "700"), List.of("green", "530"), List.of("white", "")),
                DataFile.rows("test/colours.tsv", 2));
    }

    @Test
    void readsTwoColumnsAsMap() {
        assertEquals(
                Map.of("red", "700", "green", "530", "white", ""),
                DataFile.map("test/colours.tsv"));
    }

    @Test
    void skipsCommentsAndBlankLinesWithAnyLineEnd() {
        assertEquals(
                List.of(List.of("a"), List.of("b#")),
                DataFile.parse("x", "# one\r\na\r\n\r\n#\r\nb#", 1, 1));
    }

    @Test
    void readsPlainListsAtOnce() {
        Set<String> words = new LinkedHashSet<>();

        assertTrue(DataFile.readPlain("# towns\nQuay\n\nSt Zork#\n", words));

        assertEquals(List.of("Quay", "St Zork#"), List.copyOf(words));
    }

    @Test
    void leavesListsThatNeedACloserLook() {
        for (String content :
                List.of("a\nb\na", "a\n b", "a\nb ", "a\tb", "a\r\nb", "a\n \nb", "a\n\u2003\nb")) {
            assertFalse(DataFile.readPlain(content, new LinkedHashSet<>()), content);
        }
    }

    @Test
    void namesMissingFile() {
        refuses("no data file models/test/none.tsv", () -> DataFile.rows("test/none.tsv", 2));
    }

    @Test
    void refusesWrongNumberOfCells() {
        refuses(
                "models/test/colours.tsv, line 2: 2 cells, not 3",
                () -> DataFile.rows("test/colours.tsv", 3));
    }

    @Test
    void refusesRepeatedKey() {
        refuses(
                "x, line 3: \"a\" is in line 1 already",
                () -> DataFile.parse("x", "a\t1\nb\t1\na\t2", 2, 1));
    }

    @Test
    void allowsRepeatedFirstCellWhereTheKeyIsLonger() {
        assertEquals(2, DataFile.parse("x", "a\t1\na\t2", 2, 2).size());
        refuses(
                "x, line 2: \"a\t1\" is in line 1 already",
                () -> DataFile.parse("x", "a\t1\na\t1", 2, 2));
    }

    @Test
    void allowsRepeatedRowsWithoutKey() {
        assertEquals(2, DataFile.parse("x", "a\na", 1, 0).size());
    }

    @Test
    void refusesWhiteSpaceAroundCells() {
        refuses("x, line 1: white space around \"b \"", () -> DataFile.parse("x", "a\tb ", 2, 1));
    }

    @Test
    void refusesEmptyKey() {
        refuses("x, line 1: empty key", () -> DataFile.parse("x", "\tb", 2, 1));
    }

    private static void refuses(String message, Runnable reading) {
        assertEquals(message, assertThrows(IllegalStateException.class, reading::run).getMessage());
    }
}
