package org.gleaner.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.Tables;

/**
 * {@code errors.csv}: a row for every document that failed. Every run writes it, whatever its
 * formats.
 */
public final class ErrorFile implements Closeable {

    public static final String NAME = "errors.csv";

    private final CsvFile file;

    public ErrorFile(Path directory, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        file = new CsvFile(directory.resolve(NAME), Tables.ERRORS, options, warnings);
    }

    /** Makes a row ready, as {@link Sink#prepare} does. */
    public Sink.Entry prepare(Outcome.Failed failure) throws IOException {
        return file.prepare(List.of(Tables.ERRORS.cells(failure)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
