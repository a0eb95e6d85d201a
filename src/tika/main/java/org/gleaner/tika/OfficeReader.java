package org.gleaner.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.gleaner.model.FailureKind;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the formats of office programs, each by the parser of Tika that knows it. */
final class OfficeReader implements FileReader {

    private final Parser parser;

    OfficeReader(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Extracted read(Path file, String mediaType, ReaderOptions options)
            throws IOException, UnreadableFileException {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        TextPieces pieces = new TextPieces();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new XhtmlPieces(pieces), metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(FailureKind.ENCRYPTED, ParserFailures.PASSWORD, e);
        } catch (ZeroByteFileException e) {
            throw new UnreadableFileException(FailureKind.BROKEN, "is empty", e);
        } catch (TikaException | SAXException e) {
            Optional<UnreadableFileException> ours = XhtmlPieces.reason(e);
            throw ours.isPresent() ? ours.get() : ParserFailures.of(e);
        }
        TextPieces.Whole whole = pieces.whole();
        return new Extracted(
                mediaType,
                said(metadata, TikaCoreProperties.TITLE),
                Optional.empty(),
                Optional.empty(),
                fields(metadata),
                whole.text(),
                whole.layout(),
                List.of());
    }

    private static Optional<String> said(Metadata metadata, Property property) {
        return Optional.ofNullable(metadata.get(property))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private static Map<String, String> fields(Metadata metadata) {
        Map<String, String> fields = new LinkedHashMap<>();
        said(metadata, TikaCoreProperties.CREATOR).ifPresent(who -> fields.put("author", who));
        said(metadata, TikaCoreProperties.SUBJECT).ifPresent(what -> fields.put("subject", what));
        said(metadata, TikaCoreProperties.PUBLISHER).ifPresent(who -> fields.put("publisher", who));
        return fields;
    }

    /** Macros, embedded files and pictures stay unread; what is deleted is no text. */
    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeSlideMasterContent(false);
        office.setIncludeSlideNotes(true);
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setConcatenatePhoneticRuns(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
        return context;
    }

    /** Reads nothing that is inside a document. */
    private static final class NoEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream,
                ContentHandler handler,
                Metadata metadata,
                boolean outputHtml) {
            // Attachments are documents of their own.
        }
    }
}
