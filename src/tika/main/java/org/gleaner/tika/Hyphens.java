package org.gleaner.tika;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins lines, and words that were cut at the end of one: "multi-" and "lateral". A hyphen stays
 * that the text writes elsewhere within a line.
 */
final class Hyphens {

    private final Set<String> compounds;

    private Hyphens(Set<String> compounds) {
        this.compounds = compounds;
    }

    static Hyphens of(List<List<PdfLine>> pages) {
        Set<String> compounds = new HashSet<>();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                for (String word : line.text().split(" ")) {
                    if (word.indexOf('-') > 0 && !word.endsWith("-")) {
                        compounds.add(bare(word));
                    }
                }
            }
        }
        return new Hyphens(compounds);
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** Adds a line behind those that are there. */
    void append(StringBuilder text, String line) {
        int end = text.length();
        if (end == 0) {
            text.append(line);
            return;
        }
        boolean cut =
                end > 1
                        && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '\u2010')
                        && Character.isLetterOrDigit(text.charAt(end - 2));
        if (!cut) {
            text.append(' ').append(line);
            return;
        }
        String head = text.substring(text.lastIndexOf(" ") + 1, end - 1);
        int space = line.indexOf(' ');
        String tail = space < 0 ? line : line.substring(0, space);
        boolean word =
                Character.isLetter(text.charAt(end - 2)) && Character.isLowerCase(line.charAt(0));
        if (word && !head.contains("-") && !compounds.contains(bare(head + "-" + tail))) {
            text.setLength(end - 1);
        }
        text.append(line);
    }
}
