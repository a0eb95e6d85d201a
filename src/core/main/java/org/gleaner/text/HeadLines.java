package org.gleaner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gleaner.model.Span;

/** The lines at the top of a text, which say whose it is. */
public final class HeadLines {

    private HeadLines() {}

    /**
     * The first lines that are not empty, without the blanks around them.
     *
     * @param most how many
     * @param far before which offset they begin
     */
    public static List<Span> of(String text, int most, int far) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < Math.min(far, text.length()) && lines.size() < most) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = new Span(start, end).trim(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** Whether it is of several words in capitals: "HOTEL MIRAMAR". */
    public static boolean isCapitals(String line) {
        return line.indexOf(' ') > 0 && line.equals(line.toUpperCase(Locale.ROOT));
    }
}
