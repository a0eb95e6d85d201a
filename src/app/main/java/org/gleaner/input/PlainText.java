package org.gleaner.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.charset.Decoded;
import org.gleaner.charset.Decoder;
import org.gleaner.charset.NotTextException;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Source;

/**
 * A plain text that is held, as {@code extract - --plain} reads one from stdin: its id is "stdin".
 */
record PlainText(byte[] content, Metadata metadata) implements Input {

    static final String MEDIA_TYPE = "text/plain";
    static final String STDIN = "stdin";

    /**
     * The document of a plain text as it stands.
     *
     * @throws NotTextException saying what it is instead
     */
    static Document document(String id, String path, Optional<String> container, byte[] content)
            throws NotTextException {
        Decoded decoded = Decoder.decode(content);
        return new Document(
                id,
                new Source(
                        path,
                        container,
                        Document.sha256(content),
                        MEDIA_TYPE,
                        decoded.charset(),
                        content.length),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                decoded.text(),
                decoded.warnings());
    }

    @Override
    public String id() {
        return STDIN;
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputResult read() {
        try {
            return new InputResult.Read(
                    metadata.apply(
                            document(STDIN, "-", Optional.empty(), content), List.of(STDIN)));
        } catch (NotTextException e) {
            return failed(FailureKind.NOT_TEXT, "the text " + e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            return failed(FailureKind.MEMORY, Limits.outOfMemory("the text"), e);
        }
    }

    private static InputResult.Failed failed(FailureKind kind, String message, Throwable cause) {
        return new InputResult.Failed(STDIN, kind, message, Optional.of(cause));
    }
}
