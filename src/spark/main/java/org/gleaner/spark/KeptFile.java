package org.gleaner.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.io.ZStdCompressionCodec;
import org.apache.spark.util.TaskCompletionListener;

/** What a task has extracted, one after the other, compressed; each with a mark before it. */
final class KeptFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final DataOutputStream out;

    KeptFile(FileSystem system, Path file) throws IOException {
        out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                codec().compressedOutputStream(system.create(file, true)), BUFFER));
    }

    private static ZStdCompressionCodec codec() {
        return new ZStdCompressionCodec(SparkEnv.get().conf());
    }

    void add(Kept kept) throws IOException {
        out.writeBoolean(true);
        kept.write(out);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.writeBoolean(false);
        }
    }

    /** The documents of some files. */
    static Iterator<Kept> all(Iterator<String> files, Configuration hadoop) {
        return new FlatIterator<>(files, file -> read(new Path(file), hadoop));
    }

    /** Closes the file behind the last, or when the task ends before. */
    private static Iterator<Kept> read(Path file, Configuration hadoop) {
        try {
            DataInputStream in =
                    new DataInputStream(
                            new BufferedInputStream(
                                    codec().compressedInputStream(
                                                    file.getFileSystem(hadoop).open(file)),
                                    BUFFER));
            TaskCompletionListener ended = task -> IOUtils.closeStream(in);
            TaskContext.get().addTaskCompletionListener(ended);
            return new Reader(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static final class Reader implements Iterator<Kept> {

        private final DataInputStream in;
        private boolean more;

        Reader(DataInputStream in) throws IOException {
            this.in = in;
            advance();
        }

        private void advance() throws IOException {
            more = in.readBoolean();
            if (!more) {
                in.close();
            }
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public Kept next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            try {
                Kept next = Kept.read(in);
                advance();
                return next;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
