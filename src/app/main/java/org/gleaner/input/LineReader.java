package org.gleaner.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.gleaner.charset.ByteOrderMark;

/**
 * Finds the lines of a stream of UTF-8, one at a time, however long they are. A byte order mark at
 * its head is passed over.
 */
final class LineReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final boolean keep;
    private final long most;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long before;
    private long number;

    /**
     * @param keep whether lines come with their content
     */
    LineReader(InputStream stream, boolean keep) {
        this(stream, keep, Limits.MAX_BYTES);
    }

    /**
     * @param most how many bytes a line may have; of a longer one the content is let go
     */
    LineReader(InputStream stream, boolean keep, long most) {
        this.stream = stream;
        this.keep = keep;
        this.most = most;
    }

    /**
     * The first bytes of the stream, at most {@code length} of them, without going on; fewer when
     * the stream ends or rests before. To be called before any line is read.
     */
    byte[] head(int length) throws IOException {
        while (filled < 4 && fill(filled)) {
            // A terminal may give less than a byte order mark at a time.
        }
        return Arrays.copyOf(buffer, Math.min(length, filled));
    }

    /** The next line that is not blank. */
    Optional<InputLine> next() throws IOException {
        if (number == 0) {
            ByteOrderMark.of(head(4))
                    .filter(mark -> mark == ByteOrderMark.UTF_8)
                    .ifPresent(mark -> at = mark.length());
        }
        while (at < filled || refill()) {
            InputLine line = line();
            if (line.length() > 0) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /**
     * The line that begins here; one of length 0 when it is blank. Stands behind its end
     * afterwards.
     */
    private InputLine line() throws IOException {
        number++;
        long start = before + at;
        long length = 0;
        boolean blank = true;
        Held content = new Held(keep, most);
        boolean ended = false;
        while (!ended && (at < filled || refill())) {
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                blank &= buffer[at] == ' ' || buffer[at] == '\t' || buffer[at] == '\r';
                at++;
            }
            length += at - from;
            content.add(buffer, from, at - from);
            if (at < filled) {
                ended = true;
                at++;
            }
        }
        return new InputLine(number, start, blank ? 0 : length, most, content.bytes());
    }

    /**
     * The bytes of a line, let go when they are more than a document may have or than fits into
     * memory.
     */
    private static final class Held {

        private final long most;
        private ByteArrayOutputStream bytes;

        Held(boolean keep, long most) {
            this.most = most;
            bytes = keep ? new ByteArrayOutputStream(256) : null;
        }

        void add(byte[] from, int offset, int length) {
            if (bytes != null && bytes.size() + (long) length > most) {
                bytes = null;
            } else if (bytes != null) {
                try {
                    bytes.write(from, offset, length);
                } catch (OutOfMemoryError e) {
                    bytes = null;
                }
            }
        }

        Optional<byte[]> bytes() {
            try {
                return Optional.ofNullable(bytes).map(ByteArrayOutputStream::toByteArray);
            } catch (OutOfMemoryError e) {
                return Optional.empty();
            }
        }
    }

    private boolean refill() throws IOException {
        before += filled;
        at = 0;
        filled = 0;
        return fill(0);
    }

    private boolean fill(int from) throws IOException {
        int read = stream.read(buffer, from, buffer.length - from);
        filled = from + Math.max(0, read);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
