package org.gleaner.input;

import java.util.Optional;
import org.gleaner.model.Document;
import org.gleaner.model.Source;
import org.gleaner.tika.Extracted;
import org.gleaner.tika.MarkdownReader;
import org.gleaner.tika.UnreadableFileException;

/** A text with the marks of Markdown, read as its words. */
record MarkdownFile(TextFile file, Metadata metadata) implements Input {

    @Override
    public String id() {
        return file.id();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public InputResult read() {
        InputResult result = file.decoded();
        if (!(result instanceof InputResult.Read text)
                || !text.document().source().mediaType().equals(PlainText.MEDIA_TYPE)) {
            return result;
        }
        try {
            Document plain = text.document();
            Document document = document(plain, MarkdownReader.read(plain.text()));
            return new InputResult.Read(metadata.apply(document, file.found(), id()));
        } catch (UnreadableFileException e) {
            return new InputResult.Failed(
                    id(), e.kind(), file.found().path() + " " + e.getMessage(), Optional.of(e));
        }
    }

    private static Document document(Document plain, Extracted read) {
        Source source = plain.source();
        return DocumentFile.document(
                plain.id(),
                new Source(
                        source.path(),
                        source.container(),
                        source.sha256(),
                        read.mediaType(),
                        source.charset(),
                        source.length()),
                read,
                plain.warnings());
    }
}
