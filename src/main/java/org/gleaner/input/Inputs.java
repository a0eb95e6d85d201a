package org.gleaner.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * The documents of a run, in a stable order: INPUTs as named, files of a directory by path, lines as they stand.
 * <pre>{@code
 * Inputs inputs = Inputs.of(List.of("corpus"), Path.of("output"), Metadata.none());
 * try (Cursor cursor = inputs.open()) {
 *     while (cursor.hasNext()) {
 *         queue.put(cursor.next());     // a worker calls read()
 *     }
 * }
 * }</pre>
 */
public final class Inputs {

    /** The largest file or line that is read as a document. */
    public static final long MAX_BYTES = 64L << 20;

    /**
     * Finds the documents of files and directories.
     *
     * @param named  as on the command line
     * @param output the output directory, never read; it need not exist
     * @throws InputException a path is missing, or there is no document at all
     */
    public static Inputs of(List<String> named, Path output, Metadata metadata) throws InputException {
        throw new UnsupportedOperationException("soon");
    }

    /** The lines of a stream of NDJSON, read as they are asked for; its count is unknown and it opens once. */
    public static Inputs ofLines(InputStream stream, Metadata metadata) {
        throw new UnsupportedOperationException("soon");
    }

    /** How many inputs {@link #open} will give: documents that can be read and those that will fail. */
    public OptionalLong count() {
        throw new UnsupportedOperationException("soon");
    }

    /** What was come upon and is no document, in order. */
    public List<Skipped> skipped() {
        throw new UnsupportedOperationException("soon");
    }

    public Cursor open() {
        throw new UnsupportedOperationException("soon");
    }
}
