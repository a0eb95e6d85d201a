package org.gleaner.input;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    public String kind() {
        return found.below().substring(found.below().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public InputResult read() {
        return read(plain -> TextFile.of(found, id, metadata).read());
    }

    private InputResult read(Function<UnreadableFileException, InputResult> plainText) {
        return FileBytes.read(found, id, content -> read(content, plainText));
    }

    private InputResult read(
            byte[] content, Function<UnreadableFileException, InputResult> plainText)
            throws IOException {
        try {
            Extracted read =
                    ReaderProcesses.read(
                            found.file(),
                            found.below(),
                            new ReaderOptions(
                                    metadata.reading().wholePages(), metadata.reading().ocr()));
            Source source =
                    new Source(
                            found.path(),
                            found.container(),
                            Document.sha256(content),
                            read.mediaType(),
                            CHARSET,
                            content.length);
            List<Warning> warnings =
                    read.warnings().stream()
                            .map(message -> new Warning(Decoded.STAGE, message))
                            .toList();
            return new InputResult.Read(
                    metadata.apply(document(id, source, read, warnings), found, id));
        } catch (UnreadableFileException e) {
            if (e.isPlainText()) {
                return plainText.apply(e);
            }
            return failed(e.kind(), found.path() + " " + e.getMessage(), e);
        }
    }

    /** What a reader of files found, as a document. */
    static Document document(String id, Source source, Extracted read, List<Warning> warnings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        read.metadata().forEach((name, value) -> fields.put(name, Surrogates.replace(value)));
        return new Document(
                id,
                source,
                read.title().map(Surrogates::replace),
                read.date(),
                read.language().flatMap(Fields::language),
                fields,
                Surrogates.replace(read.text()),
                warnings,
                read.layout());
    }

    private InputResult.Failed failed(FailureKind kind, String message, Throwable cause) {
        return new InputResult.Failed(id, kind, message, Optional.of(cause));
    }
}
