package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gleaner.model.Block;
import org.gleaner.model.Document;
import org.gleaner.model.Header;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.testing.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutAnnotatorTest {

    private static final LayoutAnnotator LAYOUT = new LayoutAnnotator();

    private static Annotations run(Document document) {
        Annotations annotations = new Annotations(document, Long.MAX_VALUE);
        LAYOUT.annotate(annotations);
        return annotations;
    }

    private static String marked(String text) {
        List<Block> blocks = run(Document.of("t", text)).get(Layer.BLOCKS);
        return MarkedText.print(
                text,
                blocks.stream()
                        .map(block -> MarkedText.Mark.of(block.kind(), block.span()))
                        .toList());
    }

    private static Header header(String text) {
        return run(Document.of("t", text)).get(Layer.HEADER);
    }

    /** The pages of resources/layout, each marked as it should come out. */
    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/core/test/resources/layout"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void laysOutThePage(Path page) throws IOException {
        String expected = Files.readString(page, StandardCharsets.UTF_8);
        assertEquals(expected, marked(MarkedText.parse(expected).text()));
    }

    @Test
    void takesTitleAndDateOfThePage() {
        Header header = header("A Meeting\n\nSochi,September 14, 2020\n\nThey met.");
        assertEquals(Optional.of("A Meeting"), header.title());
        assertEquals(Optional.of(LocalDate.of(2020, 9, 14)), header.date());
    }

    @Test
    void takesTheDateOfAWireDateline() {
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 12)),
                header("CORK, Ireland, 12 March 2024 \u2013 Acme will build a yard.").date());
        assertEquals(
                Optional.empty(), header("The yard - built on 12 March 2024 - is new.").date());
    }

    @Test
    void prefersWhatTheSupplierSays() {
        Document document =
                new Document(
                        "t",
                        Document.of("t", "").source(),
                        Optional.of("Theirs"),
                        Optional.of(LocalDate.of(2001, 1, 1)),
                        Optional.empty(),
                        java.util.Map.of(),
                        "Ours\n\nMay 3, 2019\n\nSo it is.",
                        List.of());
        assertEquals(
                new Header(Optional.of("Theirs"), Optional.of(LocalDate.of(2001, 1, 1))),
                run(document).get(Layer.HEADER));
    }

    @Test
    void holdsEveryCharacterInBlocksInOrder() {
        String text =
                "\uFEFFTitle\r\n\r\n"
                        + "\u00A0 * * *\r\n"
                        + "A \uD83D\uDE00 b.\u2028Q: \uD83D\uDE00?\n\n"
                        + "\u200B- x\n"
                        + "\t1) y:\f\uD83D\uDE00";
        int next = 0;
        for (Block block : run(Document.of("t", text)).get(Layer.BLOCKS)) {
            assertTrue(blank(text.substring(next, block.span().start())));
            assertEquals(block.span(), block.span().trim(text));
            next = block.span().end();
        }
        assertTrue(blank(text.substring(next)));
    }

    private static boolean blank(String words) {
        return words.chars().allMatch(c -> Whitespace.is((char) c));
    }

    @Test
    void survivesNothingAtAllAndFiveMegabytesInALine() {
        assertEquals("", marked(""));
        assertEquals(" \n ", marked(" \n "));
        String line = "words and (brackets: ".repeat(250_000);
        assertEquals(1, run(Document.of("t", line)).get(Layer.BLOCKS).size());
        assertEquals(
                200_000,
                run(Document.of("t", "Ann Smith: Yes.\n".repeat(100_000)))
                        .get(Layer.BLOCKS)
                        .size());
    }

    @Test
    void readsTheFieldsBeforeAText() {
        String page =
                "---\ntitle: 'Harbour plan'\npublished: 2018-01-01\ndate: '2017-10-05'\n---\n\n"
                        + "The dock will open.";
        Header header = run(Document.of("t", page)).get(Layer.HEADER);
        assertEquals(Optional.of("Harbour plan"), header.title());
        assertEquals(Optional.of(LocalDate.of(2017, 10, 5)), header.date());
        Header rule = run(Document.of("t", "---\n\nYes.\n\n---\n\nNo.")).get(Layer.HEADER);
        assertEquals(Optional.empty(), rule.date());
    }

    @Test
    void takesNoNoteForTheTitle() {
        String page = "FOR IMMEDIATE RELEASE\n\n[Pages 3-4]\n\nMayor Opens Pool\n\nIt is open.";
        assertEquals(
                Optional.of("Mayor Opens Pool"),
                run(Document.of("t", page)).get(Layer.HEADER).title());
    }

    @Test
    void readsASentenceOnOverAPage() {
        assertEquals(
                "[BODY Norway will give Mali\f50 million kroner.]",
                marked("Norway will give Mali\f50 million kroner."));
        assertEquals(
                "<p>[BODY The trust will rebuild the pier.]</p>",
                marked("<p>The trust will rebuild the pier.</p>"));
    }
}
