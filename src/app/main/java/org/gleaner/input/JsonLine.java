package org.gleaner.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;
import org.gleaner.model.FailureKind;

/**
 * A line of JSON that is a document. One of a file is known by its place and fetched by whoever
 * reads it.
 */
record JsonLine(LineOrigin origin, InputLine line, Optional<Path> file, Metadata metadata)
        implements Input {

    @Override
    public String id() {
        return origin.idOfNone();
    }

    @Override
    public long size() {
        return line.length();
    }

    @Override
    public InputResult read() {
        if (line.tooLarge()) {
            return failed(
                    FailureKind.TOO_LARGE,
                    Limits.tooLarge(origin.where(), line.length(), line.most()),
                    Optional.empty());
        }
        if (line.content().isEmpty() && file.isEmpty()) {
            return failed(FailureKind.MEMORY, Limits.outOfMemory(origin.where()), Optional.empty());
        }
        try {
            return JsonDocument.read(content(), origin, metadata);
        } catch (EOFException e) {
            return failed(
                    FailureKind.UNREADABLE,
                    origin.where() + " is not there any more: the file has changed",
                    Optional.of(e));
        } catch (IOException e) {
            return failed(
                    FailureKind.UNREADABLE,
                    origin.where() + " " + FileErrors.of(e),
                    Optional.of(e));
        } catch (OutOfMemoryError e) {
            return failed(FailureKind.MEMORY, Limits.outOfMemory(origin.where()), Optional.of(e));
        }
    }

    /** For a line whose content is held; of any other the id that it is given. */
    @Override
    public Optional<String> ownId() {
        try {
            return Optional.of(
                    line.content()
                            .map(content -> JsonDocument.ownId(content, origin, metadata.fields()))
                            .orElseGet(origin::generatedId));
        } catch (OutOfMemoryError e) {
            return Optional.of(origin.generatedId());
        }
    }

    private byte[] content() throws IOException {
        if (line.content().isPresent()) {
            return line.content().get();
        }
        byte[] content = new byte[(int) line.length()];
        try (RandomAccessFile open = new RandomAccessFile(file.orElseThrow().toFile(), "r")) {
            open.seek(line.offset());
            open.readFully(content);
        }
        return content;
    }

    private InputResult.Failed failed(FailureKind kind, String message, Optional<Throwable> cause) {
        return new InputResult.Failed(id(), kind, message, cause);
    }
}
