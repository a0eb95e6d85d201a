package org.gleaner.input;

import java.util.Optional;
import org.gleaner.charset.NotTextException;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;

/** A file that is one document as it stands. */
record TextFile(InputFile found, String id, long size, Metadata metadata) implements Input {

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
        return FileBytes.read(found, id, this::decoded);
    }

    private InputResult decoded(byte[] content) {
        try {
            Document document = PlainText.document(id, found.path(), found.container(), content);
            return new InputResult.Read(document);
        } catch (NotTextException e) {
            return DocumentFile.misnamed(this)
                    .orElseGet(
                            () ->
                                    new InputResult.Failed(
                                            id,
                                            FailureKind.NOT_TEXT,
                                            found.path() + " " + e.getMessage(),
                                            Optional.of(e)));
        }
    }
}
