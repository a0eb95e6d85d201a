package org.gleaner.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The rows that a document adds to a table, kept as bytes and read one by one: each repeats its
 * sentence, so that all of them as strings would be many times the document.
 *
 * @param cells for each row how many cells it has, then each cell's length and UTF-8
 */
public record Rows(int count, Packed cells) implements Iterable<List<String>> {

    static final Rows NONE = new Rows(0, new Packed());

    static <R> Rows of(Table<R> table, List<? extends R> records) {
        return of(records.size(), records, table::cells);
    }

    private static <R> Rows of(
            int count, Iterable<? extends R> records, Function<R, List<String>> row) {
        Packed cells = new Packed();
        DataOutputStream out = new DataOutputStream(cells);
        try {
            for (R record : records) {
                RenderedCodec.row(out, row.apply(record));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rows(count, cells);
    }

    /** The same rows with other cells. */
    Rows with(UnaryOperator<List<String>> row) {
        return of(count, this, row);
    }

    @Override
    public Iterator<List<String>> iterator() {
        return new CountedIterator<>(count, new DataInputStream(cells.open()), RenderedCodec::row);
    }
}
