package org.gleaner.render;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of the documents of a run, which only together tell who repeats whom: a document of the
 * same text as an earlier one is its duplicate.
 */
public final class CorpusDocuments implements Closeable {

    private static final int DUPLICATE = Tables.DOCUMENTS.header().indexOf("duplicate_of");

    private final RowFile rows;
    private final Map<String, String> first = new HashMap<>();
    private long duplicates;

    /**
     * @param directory for a file that is gone when this is closed
     */
    public CorpusDocuments(Path directory) throws IOException {
        rows = new RowFile(directory.resolve("documents"));
    }

    /** Adds the next document in input order. */
    public void add(Rendered document) throws IOException {
        List<String> row = new ArrayList<>(document.row());
        if (!document.content().isEmpty()) {
            String original = first.putIfAbsent(document.content(), document.id());
            if (original != null) {
                row.set(DUPLICATE, Column.distinct(original));
                duplicates++;
            }
        }
        rows.add(0, row);
    }

    /** How many have the text of an earlier one. */
    public long duplicates() {
        return duplicates;
    }

    /** Takes rows of the table of documents one by one, in input order. */
    public interface Taker {
        void take(List<String> row) throws IOException;
    }

    public void forEach(Taker taker) throws IOException {
        rows.forEach((target, row) -> taker.take(row));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
