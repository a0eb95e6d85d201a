package org.gleaner.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of cases among the test resources: one a line, cells separated by tabs; blank lines and
 * lines that begin with {@code #} are comments.
 */
public final class CaseTable {

    private CaseTable() {}

    /** The cases as they are written: {@code lines("/money/cases.tsv")}. */
    public static Stream<String> lines(String resource) {
        try (InputStream in = CaseTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases cut into their cells, of which there must be {@code columns}. */
    public static Stream<List<String>> rows(String resource, int columns) {
        return lines(resource)
                .map(
                        line -> {
                            List<String> cells = List.of(line.split("\t", -1));
                            if (cells.size() != columns) {
                                throw new IllegalArgumentException(
                                        cells.size() + " cells, not " + columns + ": " + line);
                            }
                            return cells;
                        });
    }
}
