package org.gleaner.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gleaner.model.Skipped;
import org.gleaner.render.Tables;

/**
 * {@code skipped.csv}: a row for every file that is no document. Every run writes it, whatever its
 * formats.
 */
public final class SkippedFile {

    public static final String NAME = "skipped.csv";

    private SkippedFile() {}

    public static void write(
            Path directory, List<Skipped> skipped, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        CsvFile.write(directory.resolve(NAME), Tables.SKIPPED, skipped, options, warnings);
    }
}
