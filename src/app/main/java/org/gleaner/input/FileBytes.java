package org.gleaner.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.gleaner.model.FailureKind;

/** Reads files that are one document each, within the bound of one. */
final class FileBytes {

    /** Makes a document of the bytes of a file. */
    interface Reader {
        InputResult read(byte[] content) throws IOException;
    }

    private FileBytes() {}

    /**
     * @param id the document's
     * @return what the reader makes of the file, or why it cannot be read
     */
    static InputResult read(InputFile found, String id, Reader reader) {
        try {
            long size = Files.size(found.file());
            if (size > Limits.MAX_BYTES) {
                return new InputResult.Failed(
                        id, FailureKind.TOO_LARGE, Limits.tooLarge(found.path(), size));
            }
            return reader.read(Files.readAllBytes(found.file()));
        } catch (IOException e) {
            return new InputResult.Failed(
                    id,
                    FailureKind.UNREADABLE,
                    found.path() + " " + FileErrors.of(e),
                    Optional.of(e));
        } catch (OutOfMemoryError e) {
            return new InputResult.Failed(
                    id, FailureKind.MEMORY, Limits.outOfMemory(found.path()), Optional.of(e));
        }
    }
}
