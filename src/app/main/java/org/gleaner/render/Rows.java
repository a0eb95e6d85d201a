package org.gleaner.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * The rows that a document adds to a table, kept as bytes and read one by one: each repeats its
 * sentence, so that all of them as strings would be many times the document.
 *
 * @param cells for each row how many cells it has, then each cell's length and UTF-8
 */
public record Rows(int count, Packed cells) implements Iterable<List<String>> {

    static final Rows NONE = new Rows(0, new Packed());

    static <R> Rows of(Table<R> table, List<? extends R> records) {
        Packed cells = new Packed();
        DataOutputStream out = new DataOutputStream(cells);
        try {
            for (R record : records) {
                RenderedCodec.row(out, table.cells(record));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rows(records.size(), cells);
    }

    static Rows of(List<List<String>> rows) {
        Packed cells = new Packed();
        DataOutputStream out = new DataOutputStream(cells);
        try {
            for (List<String> row : rows) {
                RenderedCodec.row(out, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rows(rows.size(), cells);
    }

    @Override
    public Iterator<List<String>> iterator() {
        return new CountedIterator<>(count, new DataInputStream(cells.open()), RenderedCodec::row);
    }
}
