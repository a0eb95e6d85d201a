package org.gleaner.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gleaner.model.FailureKind;

/** Reads PDF: the lines of each page by their places, and paragraphs of those. */
final class PdfReader implements FileReader {

    /** No document has more pages. */
    private static final int MOST_PAGES = 5_000;

    static {
        FontMappers.set(new NoFonts());
    }

    @Override
    public Extracted read(Path file, String mediaType, ReaderOptions options)
            throws IOException, UnreadableFileException {
        try (PDDocument pdf =
                Loader.loadPDF(
                        file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = pdf.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UnreadableFileException(
                        FailureKind.TOO_LARGE,
                        "has " + pages + " pages, more than " + MOST_PAGES + "; split it");
            }
            List<List<PdfLine>> lines = PdfLines.of(pdf);
            TextPieces pieces = new TextPieces();
            PdfParagraphs.write(RunningHeads.dropped(lines), pieces);
            if (options.ocr() && pieces.isEmpty()) {
                pieces = new TextPieces();
                Tesseract.write(pdf, pieces);
            }
            TextPieces.Whole whole = pieces.whole();
            return new Extracted(
                    mediaType,
                    title(pdf.getDocumentInformation()),
                    Optional.empty(),
                    Optional.empty(),
                    fields(pdf.getDocumentInformation()),
                    whole.text(),
                    whole.layout(),
                    List.of());
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(FailureKind.ENCRYPTED, ParserFailures.PASSWORD, e);
        } catch (NoClassDefFoundError e) {
            // encryption by certificates, of which nobody but the receiver has the key
            throw new UnreadableFileException(FailureKind.ENCRYPTED, ParserFailures.PASSWORD, e);
        }
    }

    /** Programs write file names there too: "report.doc", "Microsoft Word - report". */
    private static Optional<String> title(PDDocumentInformation information) {
        return said(information.getTitle())
                .filter(
                        title ->
                                title.contains(" ")
                                        && !title.startsWith("Microsoft ")
                                        && !title.matches(".*\\.[a-zA-Z]{2,5}")
                                        && !title.startsWith("http"));
    }

    private static Map<String, String> fields(PDDocumentInformation information) {
        Map<String, String> fields = new LinkedHashMap<>();
        said(information.getAuthor()).ifPresent(author -> fields.put("author", author));
        said(information.getSubject()).ifPresent(subject -> fields.put("subject", subject));
        return fields;
    }

    private static Optional<String> said(String words) {
        return Optional.ofNullable(words).map(Lines::onOneLine).filter(said -> !said.isEmpty());
    }
}
