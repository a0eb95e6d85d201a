package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.testing.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names in the styles of news: agency copy with date lines, tables of results, by-lines, politics;
 * all names are marked, and nobody is taken for a speaker.
 */
class NewsNamesIT {

    private static final Gleaner GLEANER = Gleaner.standard();

    /** The texts of {@code names/news.txt}, parted by lines of three hyphens. */
    static Stream<String> texts() {
        try (InputStream in = NewsNamesIT.class.getResourceAsStream("/names/news.txt")) {
            return Arrays.stream(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n---\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsTheNames(String marked) {
        AnnotatedDocument document = GLEANER.extract(MarkedText.parse(marked).text());
        assertEquals(
                marked,
                MarkedText.print(
                        document.text(),
                        document.mentions().stream()
                                .map(mention -> MarkedText.Mark.of(mention.type(), mention.span()))
                                .toList()));
        assertEquals(0, document.turns().size());
    }
}
