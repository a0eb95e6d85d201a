package org.gleaner.input;

/**
 * How documents are read that are no plain text.
 *
 * @param wholePages whether menus and footers of a web page are read too, not the article alone
 * @param ocr whether scanned pages are read by Tesseract
 */
public record Reading(boolean wholePages, boolean ocr) {

    public static final Reading STANDARD = new Reading(false, false);
}
