package org.gleaner.render;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rows of a table that wait on disk for the end of the run, where a file holds its tables one
 * after the other; closing removes them.
 */
public final class RowFile implements Closeable {

    private final Path file;
    private final DataOutputStream out;
    private long count;

    public RowFile(Path file) throws IOException {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Takes rows one by one, in order. */
    public interface Taker {
        /**
         * @param target as it was added
         */
        void take(long target, List<String> cells) throws IOException;
    }

    /**
     * @param target what the row leads to, in the words of whoever reads it again
     */
    public void add(long target, List<String> cells) throws IOException {
        out.writeLong(target);
        RenderedCodec.row(out, cells);
        count++;
    }

    public long count() {
        return count;
    }

    public void forEach(Taker taker) throws IOException {
        out.flush();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < count; i++) {
                taker.take(in.readLong(), RenderedCodec.row(in));
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
