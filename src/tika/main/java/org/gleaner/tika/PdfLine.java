package org.gleaner.tika;

/**
 * A line of a page of PDF.
 *
 * @param left where it begins, in points from the left edge; {@code right} where it ends
 * @param top its base line, in points from the upper edge
 * @param size of its letters, in points
 * @param bold whether all of it is
 * @param height of its page
 */
record PdfLine(
        String text, float left, float right, float top, float size, boolean bold, float height) {

    /** Whether it stands in the upper or lower tenth of the page. */
    boolean isAtEdge() {
        return top < 0.11 * height || top > 0.89 * height;
    }
}
