package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final List<String> closed = new ArrayList<>();

    private Closeable failing(String name) {
        return () -> {
            closed.add(name);
            throw new IOException(name);
        };
    }

    @Test
    void closesAllAndKeepsEveryFailure() {
        List<Closeable> all = List.of(failing("a"), () -> closed.add("b"), failing("c"));
        IOException e = assertThrows(IOException.class, () -> Closing.all(all));
        assertEquals(List.of("a", "b", "c"), closed);
        assertEquals("a", e.getMessage());
        assertEquals("c", e.getSuppressed()[0].getMessage());
    }
}
