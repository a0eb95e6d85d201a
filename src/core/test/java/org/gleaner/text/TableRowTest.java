package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as rows of tables. */
class TableRowTest {

    private static TableRow row(String line) {
        return TableRow.of(line, 0, line.length());
    }

    private static List<String> cells(String line) {
        return row(line).cells().stream().map(cell -> cell.in(line)).toList();
    }

    @Test
    void partsCells() {
        assertEquals(List.of("Norway", "$10 million"), cells("| Norway | $10 million |"));
        assertEquals(List.of("Norway", "", "2024"), cells("Norway\t\t2024"));
        assertEquals(List.of("The North Fund", "12.5"), cells("  The North Fund   12.5 "));
        assertEquals(List.of("One line of words."), cells("One line of words."));
        assertEquals(List.of(), cells("   "));
    }

    @Test
    void findsTheColumnACellStandsIn() {
        TableRow head = row("Donor        Pledged     Paid");
        assertEquals(2, row("Norway       12.5        10.0").column(2, 0, head, 0));
        assertEquals(2, row("Japan                    22.4").column(1, 0, head, 0));
        assertEquals(-1, row("Japan   x").column(1, 0, head, 0));
        assertEquals(1, row("Japan | 3").column(1, 0, head, 0));
        assertEquals(-1, row("Japan | 3 | 4 | 5").column(3, 0, head, 0));
    }
}
