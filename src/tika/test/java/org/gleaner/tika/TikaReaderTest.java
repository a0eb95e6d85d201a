package org.gleaner.tika;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gleaner.model.BlockKind;
import org.gleaner.model.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made here, read back. */
class TikaReaderTest {

    @TempDir private Path folder;

    private Extracted read(String name, String content)
            throws IOException, UnreadableFileException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return TikaReader.read(file, name, ReaderOptions.STANDARD);
    }

    /** The parts that are marked: "HEADING: Aid". */
    private static List<String> marked(Extracted read) {
        return read.layout().blocks().stream()
                .map(block -> block.kind() + ": " + block.span().in(read.text()))
                .toList();
    }

    @Test
    void readsTheArticleOfAWebPage() throws IOException, UnreadableFileException {
        Extracted read =
                read(
                        "a.html",
                        """
                        <html lang="en-GB"><head><title>Aid for Chad | The Daily</title>
                        <script type="application/ld+json">{"datePublished": "2024-03-12T08:00Z"}</script>
                        </head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
                        <article><h1>Aid for Chad</h1>
                        <p>Norway pledged <b>$10&nbsp;million</b> to Chad on Tuesday,<br>the foreign
                        ministry said in a statement. The money will be paid by June, it said.</p>
                        <ul><li>a school</li><li>a road</li></ul>
                        <table><tr><th>Country</th><th>Pledge</th></tr>
                        <tr><td>Norway</td><td>$10 million</td></tr></table>
                        </article><footer>We will never sell your data.</footer></body></html>
                        """);
        assertEquals("text/html", read.mediaType());
        assertEquals(Optional.of("Aid for Chad"), read.title());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 12)), read.date());
        assertEquals(Optional.of("en"), read.language());
        assertEquals(
                """
                Aid for Chad

                Norway pledged $10 million to Chad on Tuesday,
                the foreign ministry said in a statement. The money will be paid by June, it said.

                - a school
                - a road

                Country | Pledge
                Norway | $10 million
                """,
                read.text());
        assertEquals(
                List.of(
                        "HEADING: Aid for Chad",
                        "LIST_ITEM: - a school",
                        "LIST_ITEM: - a road",
                        "BODY: Country | Pledge",
                        "BODY: Norway | $10 million"),
                marked(read));
    }

    @Test
    void readsAllOfAWebPageWhereItIsAskedFor() throws IOException, UnreadableFileException {
        Path file = folder.resolve("b.html");
        Files.writeString(
                file,
                "<html><body><nav>Home of all</nav><p>"
                        + "Norway pledged $10 million to Chad. ".repeat(5)
                        + "</p><footer>We sell nothing.</footer></body></html>");
        String whole = TikaReader.read(file, "b.html", new ReaderOptions(true, false)).text();
        String article = TikaReader.read(file, "b.html", ReaderOptions.STANDARD).text();
        assertEquals(true, whole.startsWith("Home of all\n") && whole.contains("sell nothing"));
        assertEquals(false, article.contains("Home of all") || article.contains("sell nothing"));
    }

    @Test
    void readsAMailWithoutItsAttachments() throws IOException, UnreadableFileException {
        Extracted read =
                read(
                        "a.eml",
                        """
                        From: =?utf-8?q?Ann_L=C3=A9e?= <ann@example.org>
                        To: Bob <bob@example.org>
                        Subject: The =?utf-8?b?bG9hbg==?=
                        Date: Tue, 12 Mar 2024 10:00:00 +0100
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary=xx

                        --xx
                        Content-Type: text/plain; charset=utf-8

                        We will pay Acme $5 million.

                        On Monday, 11 March, Bob wrote:
                        > We will give $7 million.
                        --xx
                        Content-Type: text/plain
                        Content-Disposition: attachment; filename=terms.txt

                        The terms.
                        --xx--
                        """);
        assertEquals(Optional.of("The loan"), read.title());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 12)), read.date());
        assertEquals(
                Map.of("from", "Ann L\u00e9e <ann@example.org>", "to", "Bob <bob@example.org>"),
                read.metadata());
        assertEquals(
                "We will pay Acme $5 million.\n\nOn Monday, 11 March, Bob wrote:\n> We will give $7"
                        + " million.\n",
                read.text());
    }

    @Test
    void readsParagraphsHeadingsAndTablesOfAWordFile() throws IOException, UnreadableFileException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            word.createParagraph().createRun().setText("Norway pledged $10 million.");
            word.createParagraph().createRun().setText("Sweden gave more.");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Country");
            table.getRow(0).getCell(1).setText("Pledge");
            table.getRow(1).getCell(0).setText("Norway");
            table.getRow(1).getCell(1).setText("$10 million");
            word.write(out);
        }
        Extracted read = TikaReader.read(file, "a.docx", ReaderOptions.STANDARD);
        assertEquals(
                "Norway pledged $10 million.\n\nSweden gave more.\n\nCountry | Pledge\nNorway |"
                        + " $10 million\n",
                read.text());
        assertEquals(
                List.of(BlockKind.BODY, BlockKind.BODY),
                read.layout().blocks().stream().map(block -> block.kind()).toList());
    }

    @Test
    void readsRichText() throws IOException, UnreadableFileException {
        Extracted read =
                read(
                        "a.rtf",
                        "{\\r"
                                + "tf1\\ansi\\pard Norway pledged {\\b $10 million}.\\par It"
                                + " paid.\\par}");
        assertEquals("Norway pledged $10 million.\n\nIt paid.\n", read.text());
    }

    @Test
    void goesByTheContentAndNotByTheName() throws IOException, UnreadableFileException {
        assertEquals("application/rtf", read("a.doc", "{\\rtf1\\ansi Aid.\\par}").mediaType());
        UnreadableFileException text =
                assertThrows(UnreadableFileException.class, () -> read("b.doc", "Just words."));
        assertEquals(true, text.isPlainText());
    }

    @Test
    void saysWhyAFileGivesNoText() {
        assertEquals(FailureKind.BROKEN, refusal("a.pdf", "%PDF-1.7\nnothing more"));
        assertEquals(FailureKind.BROKEN, refusal("empty.pdf", ""));
        assertEquals(FailureKind.NO_TEXT, refusal("a.html", "<html><body><img src=a.png></body>"));
        assertEquals(
                FailureKind.NOT_TEXT,
                refusal(
                        "a.bin",
                        new String(new byte[] {0, 1, 2, 0, 7}, StandardCharsets.US_ASCII)));
    }

    private FailureKind refusal(String name, String content) {
        return assertThrows(UnreadableFileException.class, () -> read(name, content)).kind();
    }
}
