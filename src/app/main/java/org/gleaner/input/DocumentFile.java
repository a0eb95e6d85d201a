package org.gleaner.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gleaner.charset.Decoded;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Source;
import org.gleaner.model.Surrogates;
import org.gleaner.model.Warning;
import org.gleaner.tika.Extracted;
import org.gleaner.tika.ReaderOptions;
import org.gleaner.tika.ReaderProcesses;
import org.gleaner.tika.UnreadableFileException;

/** A file that is one document in another form than plain text: PDF, Word, a web page, mail. */
record DocumentFile(InputFile found, String id, long size, Metadata metadata) implements Input {

    /** What such a file has for a charset, as in {@code file --mime-encoding}. */
    private static final String CHARSET = "binary";

    /**
     * @param id the document's: the path below the INPUT, or more where two collide
     */
    static DocumentFile of(InputFile found, String id, Metadata metadata) {
        return new DocumentFile(found, id, found.file().toFile().length(), metadata);
    }

    /** What is in a file that is called a text and is none; empty when no text is in it either. */
    static Optional<InputResult> misnamed(TextFile file) {
        DocumentFile other = of(file.found(), file.id(), file.metadata());
        InputResult read = other.read(plain -> other.failed(FailureKind.NOT_TEXT, "", plain));
        boolean told =
                read instanceof InputResult.Read
                        || read instanceof InputResult.Failed failed
                                && (failed.kind() == FailureKind.ENCRYPTED
                                        || failed.kind() == FailureKind.NO_TEXT);
        return told ? Optional.of(read) : Optional.empty();
    }

    @Override
    public InputResult read() {
        return read(plain -> TextFile.of(found, id, metadata).read());
    }

    private InputResult read(Function<UnreadableFileException, InputResult> plainText) {
        try {
            if (Files.size(found.file()) > Limits.MAX_BYTES) {
                return new InputResult.Failed(
                        id,
                        FailureKind.TOO_LARGE,
                        Limits.tooLarge(found.path(), Files.size(found.file())));
            }
            byte[] content = Files.readAllBytes(found.file());
            Extracted read =
                    ReaderProcesses.read(
                            found.file(),
                            found.below(),
                            new ReaderOptions(
                                    metadata.reading().wholePages(), metadata.reading().ocr()));
            return new InputResult.Read(metadata.apply(document(read, content), found, id));
        } catch (UnreadableFileException e) {
            if (e.isPlainText()) {
                return plainText.apply(e);
            }
            return failed(e.kind(), found.path() + " " + e.getMessage(), e);
        } catch (IOException e) {
            return failed(FailureKind.UNREADABLE, found.path() + " " + FileErrors.of(e), e);
        } catch (OutOfMemoryError e) {
            return failed(FailureKind.MEMORY, Limits.outOfMemory(found.path()), e);
        }
    }

    private Document document(Extracted read, byte[] content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        read.metadata().forEach((name, value) -> fields.put(name, Surrogates.replace(value)));
        return new Document(
                id,
                new Source(
                        found.path(),
                        found.container(),
                        Document.sha256(content),
                        read.mediaType(),
                        CHARSET,
                        content.length),
                read.title().map(Surrogates::replace),
                read.date(),
                read.language().flatMap(Fields::language),
                fields,
                Surrogates.replace(read.text()),
                read.warnings().stream()
                        .map(message -> new Warning(Decoded.STAGE, message))
                        .toList(),
                read.layout());
    }

    private InputResult.Failed failed(FailureKind kind, String message, Throwable cause) {
        return new InputResult.Failed(id, kind, message, Optional.of(cause));
    }
}
