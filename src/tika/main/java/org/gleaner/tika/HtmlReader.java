package org.gleaner.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages: the article, or all of it. */
final class HtmlReader implements FileReader {

    @Override
    public Extracted read(Path file, String mediaType, ReaderOptions options)
            throws IOException, UnreadableFileException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<Charset> guess = Charsets.ofHtml(bytes);
        Document page =
                Jsoup.parse(
                        new ByteArrayInputStream(bytes), guess.map(Charset::name).orElse(null), "");
        HtmlFields fields = HtmlFields.of(page);
        TextPieces pieces = new TextPieces();
        HtmlPieces.write(options.wholePages() ? page.body() : Article.of(page), pieces);
        TextPieces.Whole whole = pieces.whole();
        return new Extracted(
                mediaType,
                fields.title(),
                fields.date(),
                fields.language(),
                Map.copyOf(fields.others()),
                whole.text(),
                whole.layout(),
                List.of());
    }
}
