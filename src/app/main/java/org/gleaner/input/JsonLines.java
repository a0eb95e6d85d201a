package org.gleaner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gleaner.charset.ByteOrderMark;
import org.gleaner.charset.Signature;
import org.gleaner.model.FailureKind;

/**
 * The documents of a file or stream of JSON lines. A file that is not of that kind at all is one
 * broken input.
 */
final class JsonLines implements Cursor {

    private static final int HEAD = 1 << 13;

    private final String path;
    private final String fileId;
    private final Optional<String> prefix;
    private final Optional<Path> file;
    private final Metadata metadata;
    private LineReader lines;
    private Input next;
    private boolean begun;

    private JsonLines(
            String path,
            String fileId,
            Optional<String> prefix,
            Optional<Path> file,
            LineReader lines,
            Metadata metadata) {
        this.path = path;
        this.fileId = fileId;
        this.prefix = prefix;
        this.file = file;
        this.lines = lines;
        this.metadata = metadata;
    }

    /**
     * @param fileId the id that the file as a whole goes by
     * @param prefixed whether the ids of its lines need it in front
     * @param keep whether the inputs hold their content, so that the file need not be opened again
     */
    static Cursor of(
            InputFile found, String fileId, boolean prefixed, boolean keep, Metadata metadata) {
        JsonLines lines =
                new JsonLines(
                        found.path(),
                        fileId,
                        prefixed ? Optional.of(fileId) : Optional.empty(),
                        Optional.of(found.file()),
                        null,
                        metadata);
        try {
            lines.lines = new LineReader(Files.newInputStream(found.file()), keep);
        } catch (IOException e) {
            lines.end(FailureKind.UNREADABLE, FileErrors.of(e));
        }
        return lines;
    }

    /**
     * @param stream is closed with the cursor
     * @param most how many bytes a line may have
     */
    static Cursor of(InputStream stream, long most, Metadata metadata) {
        return new JsonLines(
                "-",
                "-",
                Optional.empty(),
                Optional.empty(),
                new LineReader(stream, true, most),
                metadata);
    }

    @Override
    public boolean hasNext() {
        if (next == null && lines != null) {
            try {
                advance();
            } catch (IOException e) {
                end(FailureKind.UNREADABLE, FileErrors.of(e));
            }
        }
        return next != null;
    }

    private void advance() throws IOException {
        if (!begun) {
            begun = true;
            Optional<String> complaint = complaint(lines.head(HEAD));
            if (complaint.isPresent()) {
                end(FailureKind.NOT_TEXT, complaint.get());
                return;
            }
        }
        Optional<InputLine> line = lines.next();
        if (line.isPresent()) {
            next =
                    new JsonLine(
                            new LineOrigin(path, fileId, prefix, line.get().number()),
                            line.get(),
                            file,
                            metadata);
        } else {
            close();
        }
    }

    /**
     * What is wrong with the whole, seen from its first bytes. JSON never holds a NUL; a stray one
     * fails its line.
     */
    private static Optional<String> complaint(byte[] head) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
            return Optional.of(
                    "is "
                            + mark.get().charset()
                            + "; JSON lines are read as UTF-8: convert it, for example with iconv");
        }
        Optional<String> foreign = Signature.advice(head);
        if (foreign.isPresent()) {
            return foreign;
        }
        int nuls = 0;
        for (byte b : head) {
            nuls += b == 0 ? 1 : 0;
        }
        return nuls > 1 + head.length / 100
                ? Optional.of("is binary, not lines of JSON")
                : Optional.empty();
    }

    private void end(FailureKind kind, String what) {
        close();
        next =
                new UnreadableInput(
                        fileId, kind, (path.equals("-") ? "the input" : path) + " " + what);
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input given = next;
        next = null;
        return given;
    }

    @Override
    public void close() {
        if (lines != null) {
            try {
                lines.close();
            } catch (IOException e) {
                // It was only read.
            }
            lines = null;
        }
    }
}
