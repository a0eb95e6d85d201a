package org.gleaner.tika;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gleaner.model.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    @TempDir private Path folder;

    /** Words at a place of a page: from the left, from below, and their size. */
    private record Put(float left, float bottom, float size, String text) {}

    private Path pdf(List<List<Put>> pages) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pages(pdf, pages);
            pdf.save(file.toFile());
        }
        return file;
    }

    private static void pages(PDDocument pdf, List<List<Put>> pages) throws IOException {
        for (List<Put> puts : pages) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                for (Put put : puts) {
                    content.beginText();
                    content.setFont(FONT, put.size);
                    content.newLineAtOffset(put.left, put.bottom);
                    content.showText(put.text);
                    content.endText();
                }
            }
        }
    }

    private static Extracted read(Path file) throws IOException, UnreadableFileException {
        return TikaReader.read(file, "a.pdf", ReaderOptions.STANDARD);
    }

    @Test
    void dropsRunningHeadsAndGoesOnOverThePage() throws IOException, UnreadableFileException {
        Extracted read =
                read(
                        pdf(
                                List.of(
                                        List.of(
                                                new Put(72, 760, 9, "The Yearly Report 2024"),
                                                new Put(72, 700, 18, "Aid for Chad"),
                                                new Put(
                                                        72,
                                                        660,
                                                        11,
                                                        "Norway pledged ten million dollars to"
                                                                + " Chad, the multi-"),
                                                new Put(
                                                        72,
                                                        646,
                                                        11,
                                                        "lateral fund said on Tuesday, and the"
                                                                + " whole of the sum"),
                                                new Put(300, 30, 9, "1")),
                                        List.of(
                                                new Put(72, 760, 9, "The Yearly Report 2024"),
                                                new Put(72, 720, 11, "will be paid by June."),
                                                new Put(72, 692, 11, "Sweden gave nothing."),
                                                new Put(300, 30, 9, "2")))));
        assertEquals(
                """
                Aid for Chad

                Norway pledged ten million dollars to Chad, the multilateral fund said on Tuesday, and the whole of the sum will be paid by June.

                Sweden gave nothing.
                """,
                read.text());
        int paid = read.text().indexOf("will be paid");
        int sweden = read.text().indexOf("Sweden");
        assertEquals(1, read.layout().page(0).getAsInt());
        assertEquals(2, read.layout().page(paid).getAsInt());
        assertEquals(2, read.layout().page(sweden).getAsInt());
        assertEquals("HEADING", read.layout().blocks().get(0).kind().name());
    }

    @Test
    void dropsWhatABrowserPrintsAroundAPage() throws IOException, UnreadableFileException {
        Extracted read =
                read(
                        pdf(
                                List.of(
                                        List.of(
                                                new Put(20, 775, 8, "11/28/26, 9:53 PM"),
                                                new Put(72, 700, 11, "Norway pledged aid."),
                                                new Put(20, 15, 8, "https://example.org/a"),
                                                new Put(560, 15, 8, "1/1")))));
        assertEquals("Norway pledged aid.\n", read.text());
    }

    @Test
    void readsColumnsOneAfterTheOther() throws IOException, UnreadableFileException {
        Extracted read =
                read(
                        pdf(
                                List.of(
                                        List.of(
                                                new Put(
                                                        50,
                                                        700,
                                                        10,
                                                        "Norway pledged ten million to the"),
                                                new Put(
                                                        50,
                                                        687,
                                                        10,
                                                        "government of Chad and to the many"),
                                                new Put(
                                                        320,
                                                        700,
                                                        10,
                                                        "people of the north, who wait since"),
                                                new Put(320, 687, 10, "the rains of May.")))));
        assertEquals(
                "Norway pledged ten million to the government of Chad and to the many people of the"
                        + " north, who wait since the rains of May.\n",
                read.text());
    }

    /** A dash of running text that stands at the beginning of a line is no mark of an item. */
    @Test
    void goesOnOverADashAtTheBeginningOfALine() throws IOException, UnreadableFileException {
        assertEquals(
                "Norway will pay ten million dollars to the government of Chad by next June - or so"
                        + " its minister said on Tuesday - and Sweden will not.\n",
                read(lines(
                                "Norway will pay ten million dollars to the government of",
                                "Chad by next June - or so its minister said on Tuesday",
                                "- and Sweden will not."))
                        .text());
    }

    @Test
    void keepsItemsApartThatDashesBegin() throws IOException, UnreadableFileException {
        String[] lines = {
            "The council will do these things in the coming year:",
            "- spend ten million on the sea wall and on the harbour",
            "- open two new centres in the east and north of town",
            "- sell nothing"
        };
        assertEquals(
                List.of(lines),
                read(lines(lines)).text().lines().filter(line -> !line.isEmpty()).toList());
    }

    private Path lines(String... lines) throws IOException {
        List<Put> puts = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            puts.add(new Put(72, 700 - 14 * i, 11, lines[i]));
        }
        return pdf(List.of(puts));
    }

    /** A scanned page: a picture of words, read by Tesseract where it is installed. */
    @Test
    void readsPagesThatArePictures() throws IOException, UnreadableFileException {
        Path file = folder.resolve("scan.pdf");
        BufferedImage image = new BufferedImage(1700, 600, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 56));
        pen.drawString("Norway will pay Chad 10 million dollars by 2030.", 80, 200);
        pen.drawString("The money is for the schools of the north.", 80, 290);
        pen.dispose();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(612, 216));
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, 612, 216);
            }
            pdf.save(file.toFile());
        }
        UnreadableFileException without =
                assertThrows(UnreadableFileException.class, () -> read(file));
        assertEquals(FailureKind.NO_TEXT, without.kind());
        assertTrue(without.getMessage().contains("--ocr"), without.getMessage());
        ReaderOptions ocr = new ReaderOptions(false, true);
        if (!hasTesseract()) {
            System.err.println("SKIPPED: no tesseract on this machine: no picture is read");
            assertTrue(
                    assertThrows(
                                    UnreadableFileException.class,
                                    () -> TikaReader.read(file, "scan.pdf", ocr))
                            .getMessage()
                            .contains("Tesseract, which --ocr needs, is not installed"));
            return;
        }
        Extracted read = TikaReader.read(file, "scan.pdf", ocr);
        assertEquals(
                "Norway will pay Chad 10 million dollars by 2030. The money is for the schools of"
                        + " the north.\n",
                read.text());
        assertEquals(1, read.layout().page(3).getAsInt());
    }

    private static boolean hasTesseract() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
    }

    @Test
    void saysThatAFileAsksForAPassword() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pages(pdf, List.of(List.of(new Put(72, 700, 11, "Secret."))));
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
        }
        assertEquals(
                FailureKind.ENCRYPTED,
                assertThrows(UnreadableFileException.class, () -> read(file)).kind());
    }

    @Test
    void saysThatThereIsNoText() throws IOException {
        Path file = pdf(List.of(List.of()));
        assertEquals(
                FailureKind.NO_TEXT,
                assertThrows(UnreadableFileException.class, () -> read(file)).kind());
    }
}
