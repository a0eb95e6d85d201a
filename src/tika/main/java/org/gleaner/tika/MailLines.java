package org.gleaner.tika;

import java.util.List;

/**
 * The lines of a plain mail: as they are, where they are not made to flow. What it quotes keeps its
 * marks, by which the chain knows that others wrote it. The signature is a caption: words that
 * stand on the page and say nothing.
 */
final class MailLines {

    private static final String SIGNATURE = "-- ";

    private MailLines() {}

    /**
     * @param flowed whether a line that ends with a space goes on in the next (RFC 3676)
     */
    static void write(String text, boolean flowed, TextPieces pieces)
            throws UnreadableFileException {
        List<String> lines = text.lines().toList();
        boolean signature = false;
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            signature = line.equals(SIGNATURE) || signature && !line.isBlank();
            if (signature) {
                pieces.caption(line);
            } else if (flowed && line.endsWith(" ") && !line.isBlank()) {
                open.append(line);
            } else {
                pieces.paragraph(open.append(line).toString());
                open.setLength(0);
            }
        }
        pieces.paragraph(open.toString());
    }
}
