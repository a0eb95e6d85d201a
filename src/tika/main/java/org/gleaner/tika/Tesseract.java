package org.gleaner.tika;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gleaner.model.FailureKind;

/** Reads pages that are pictures, by the program Tesseract where it is installed. */
final class Tesseract {

    /** What Tesseract asks for. */
    private static final int DOTS_PER_INCH = 300;

    private static final int SECONDS_A_PAGE = 120;

    private Tesseract() {}

    /** Writes what is read of each page, paragraph by paragraph. */
    static void write(PDDocument pdf, TextPieces pieces)
            throws IOException, UnreadableFileException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        Path picture = Files.createTempFile("gleaner-page-", ".png");
        try {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                BufferedImage image =
                        renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
                ImageIO.write(image, "png", picture.toFile());
                pieces.page();
                for (String paragraph : read(picture).split("\\n\\s*\\n|\\f")) {
                    String text = Lines.onOneLine(paragraph);
                    if (!text.isEmpty()) {
                        pieces.paragraph(text);
                    }
                }
            }
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static String read(Path picture) throws IOException, UnreadableFileException {
        Process process;
        try {
            process =
                    new ProcessBuilder("tesseract", picture.toString(), "stdout")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            throw new UnreadableFileException(
                    FailureKind.NO_TEXT,
                    "has no text: pages of pictures, and Tesseract, which --ocr needs, is not"
                            + " installed",
                    e);
        }
        try {
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("Tesseract failed");
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
