package org.gleaner.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.gleaner.model.FailureKind;

/**
 * The doorway: what is in a file, whatever its format. {@code TikaReader.read(path, "terms.pdf",
 * ReaderOptions.STANDARD).text()}. Thread-safe. A damaged file can make a parser loop or take all
 * memory, which a process of its own bounds.
 */
public final class TikaReader {

    /** The registry: a reader for each media type, made when a file needs it. */
    private static final Map<String, Supplier<FileReader>> READERS = new HashMap<>();

    static {
        add(PdfReader::new, "application/pdf");
        add(HtmlReader::new, "text/html", "application/xhtml+xml");
        add(MailReader::new, "message/rfc822");
        add(() -> new OfficeReader(new RTFParser()), "application/rtf");
        add(() -> new OfficeReader(new EpubParser()), "application/epub+zip");
        add(
                () -> new OfficeReader(new OpenDocumentParser()),
                "application/vnd.oasis.opendocument.text",
                "application/vnd.oasis.opendocument.text-template",
                "application/vnd.oasis.opendocument.presentation",
                "application/vnd.oasis.opendocument.spreadsheet");
        add(
                () -> new OfficeReader(new OOXMLParser()),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                "application/vnd.ms-word.document.macroenabled.12",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
                "application/vnd.ms-powerpoint.presentation.macroenabled.12",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.ms-excel.sheet.macroenabled.12",
                "application/x-tika-ooxml-protected");
        add(
                () -> new OfficeReader(new OfficeParser()),
                "application/msword",
                "application/vnd.ms-powerpoint",
                "application/vnd.ms-excel");
        add(OutlookReader::new, OutlookReader.TYPE);
    }

    private TikaReader() {}

    private static void add(Supplier<FileReader> reader, String... mediaTypes) {
        List.of(mediaTypes).forEach(type -> READERS.put(type, reader));
    }

    /**
     * @param name of the file, where its content does not say what it is
     * @throws UnreadableFileException saying why there is no text
     * @throws IOException when the file cannot be opened
     */
    public static Extracted read(Path file, String name, ReaderOptions options)
            throws IOException, UnreadableFileException {
        if (Files.size(file) == 0) {
            throw new UnreadableFileException(FailureKind.BROKEN, "is empty");
        }
        String type = type(file, name);
        Supplier<FileReader> reader = READERS.get(type);
        if (type.equals("text/plain")) {
            throw UnreadableFileException.plainText();
        }
        if (reader == null) {
            throw new UnreadableFileException(
                    FailureKind.NOT_TEXT, "is " + type + ", of which no text can be read");
        }
        Extracted read = read(reader.get(), file, type, options);
        if (read.text().isBlank()) {
            throw new UnreadableFileException(
                    FailureKind.NO_TEXT,
                    "has no text"
                            + (type.equals("application/pdf")
                                    ? ": pages of pictures, as scanned ones are; --ocr reads them"
                                    : ""));
        }
        return read;
    }

    private static String type(Path file, String name) throws IOException {
        try {
            return MediaTypes.of(file, name);
        } catch (RuntimeException e) {
            return "application/octet-stream";
        }
    }

    private static Extracted read(FileReader reader, Path file, String type, ReaderOptions options)
            throws IOException, UnreadableFileException {
        try {
            return reader.read(file, type, options);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (!Files.isReadable(file)) {
                throw e instanceof IOException io ? io : new IOException(e);
            }
            throw ParserFailures.of(e);
        }
    }
}
