package org.gleaner.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.gleaner.charset.Decoded;
import org.gleaner.charset.Decoder;
import org.gleaner.charset.NotTextException;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Source;

/** A file that is one document as it stands. */
record TextFile(InputFile found, String id, long size, Metadata metadata) implements Input {

    static final String MEDIA_TYPE = "text/plain";

    /**
     * @param id the document's: the path below the INPUT, or more where two collide
     */
    static TextFile of(InputFile found, String id, Metadata metadata) {
        return new TextFile(found, id, found.file().toFile().length(), metadata);
    }

    @Override
    public InputResult read() {
        InputResult result = decoded();
        return result instanceof InputResult.Read read
                ? new InputResult.Read(metadata.apply(read.document(), found, id))
                : result;
    }

    /** As it stands in the file, without what is said beside it. */
    InputResult decoded() {
        try {
            if (Files.size(found.file()) > Limits.MAX_BYTES) {
                return new InputResult.Failed(
                        id,
                        FailureKind.TOO_LARGE,
                        Limits.tooLarge(found.path(), Files.size(found.file())));
            }
            byte[] content = Files.readAllBytes(found.file());
            Decoded decoded = Decoder.decode(content);
            Source source =
                    new Source(
                            found.path(),
                            found.container(),
                            Document.sha256(content),
                            MEDIA_TYPE,
                            decoded.charset(),
                            content.length);
            Document document =
                    new Document(
                            id,
                            source,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Map.of(),
                            decoded.text(),
                            decoded.warnings());
            return new InputResult.Read(document);
        } catch (NotTextException e) {
            Optional<InputResult> other = DocumentFile.misnamed(this);
            if (other.isPresent()) {
                return other.get();
            }
            return failed(FailureKind.NOT_TEXT, found.path() + " " + e.getMessage(), e);
        } catch (IOException e) {
            return failed(FailureKind.UNREADABLE, found.path() + " " + FileErrors.of(e), e);
        } catch (OutOfMemoryError e) {
            return failed(FailureKind.MEMORY, Limits.outOfMemory(found.path()), e);
        }
    }

    private InputResult.Failed failed(FailureKind kind, String message, Throwable cause) {
        return new InputResult.Failed(id, kind, message, Optional.of(cause));
    }
}
