package org.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IdTableTest {

    @Test
    void remembersTheFirstFileOfEveryIdWhileItGrows() {
        IdTable table = new IdTable();
        for (int i = 0; i < 100_000; i++) {
            assertEquals(i % 7, table.firstFile("id-" + i, i % 7));
        }
        for (int i = 0; i < 100_000; i++) {
            assertEquals(i % 7, table.firstFile("id-" + i, 9));
        }
    }
}
