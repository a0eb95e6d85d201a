package org.gleaner.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the user says of documents beside them: the rows of a {@code --metadata} file and a date for those that have none. Thread-safe. */
public final class Metadata {

    /** Nothing to say. */
    public static Metadata none() {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Reads a CSV or TSV with a column {@code id} and any of {@code title,date,language} and further columns.
     *
     * @throws InputException naming file and line: no such file, no id column, an id twice, a bad date
     */
    public static Metadata read(Path file) throws InputException {
        throw new UnsupportedOperationException("soon");
    }

    /** The same, with a date for documents that have none of their own and none in the file. */
    public Metadata withDate(LocalDate date) {
        throw new UnsupportedOperationException("soon");
    }

    /** The ids of rows that no document read so far has matched, in file order. */
    public List<String> unused() {
        throw new UnsupportedOperationException("soon");
    }
}
