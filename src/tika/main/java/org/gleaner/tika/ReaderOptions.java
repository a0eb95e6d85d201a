package org.gleaner.tika;

/**
 * How files are read.
 *
 * @param wholePages whether menus and footers of a web page are read too, not the article alone
 * @param ocr whether pages without text are read by Tesseract
 */
public record ReaderOptions(boolean wholePages, boolean ocr) {

    public static final ReaderOptions STANDARD = new ReaderOptions(false, false);
}
