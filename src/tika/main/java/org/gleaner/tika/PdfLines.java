package org.gleaner.tika;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gleaner.model.FailureKind;

/** Takes the lines off the pages of a PDF, in the order in which its program wrote them. */
final class PdfLines extends PDFTextStripper {

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private TextPosition first;
    private TextPosition last;
    private float size;
    private boolean bold = true;
    private long characters;

    private PdfLines() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
        setAddMoreFormatting(false);
    }

    /** The lines of each page. */
    static List<List<PdfLine>> of(PDDocument pdf) throws IOException, UnreadableFileException {
        PdfLines stripper = new PdfLines();
        List<List<PdfLine>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(pdf, Writer.nullWriter());
            stripper.endLine();
            pages.add(List.copyOf(stripper.lines));
            stripper.lines.clear();
            if (stripper.characters > TextPieces.LONGEST) {
                throw new UnreadableFileException(
                        FailureKind.TOO_LARGE, "has more text than one document may; split it");
            }
        }
        return pages;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            first = first == null ? position : first;
            last = position;
            size = Math.max(size, position.getFontSizeInPt());
            bold &= isBold(position);
        }
        words.append(text);
        characters += text.length();
    }

    private static boolean isBold(TextPosition position) {
        String name =
                String.valueOf(position.getFont().getName()).toLowerCase(java.util.Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        String text = Lines.onOneLine(words.toString());
        if (!text.isEmpty() && first != null) {
            lines.add(
                    new PdfLine(
                            text,
                            first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getYDirAdj(),
                            size,
                            bold,
                            Math.max(1, first.getPageHeight())));
        }
        words.setLength(0);
        first = null;
        last = null;
        size = 0;
        bold = true;
    }
}
