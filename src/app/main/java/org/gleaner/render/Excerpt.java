package org.gleaner.render;

import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * What a row repeats of its surroundings. A sentence that holds many records of one kind is not
 * repeated whole by each of them, or a megabyte of "€1€1€1" were a gigabyte of rows: they have the
 * words around them, and what is left out is marked by "…". The JSON has all.
 */
final class Excerpt {

    static final String CUT = "…";

    /** So many records of a kind repeat their sentence whole. */
    static final int MANY = 16;

    /** A cell that is no longer is never cut. */
    static final int LONGEST = 300;

    /** Of a title, which every row repeats. */
    static final int LONGEST_TITLE = 200;

    private static final int AROUND = 120;

    private Excerpt() {}

    /** The words around {@code part} of {@code whole}. */
    static String around(View view, Span whole, Span part) {
        String text = view.text();
        int from = Math.max(whole.start(), part.start() - AROUND);
        int to = Math.min(whole.end(), Math.min(part.end(), part.start() + AROUND) + AROUND);
        while (from > whole.start()
                && from < part.start()
                && !Whitespace.is(text.charAt(from - 1))) {
            from++;
        }
        while (to < whole.end() && to > part.end() && !Whitespace.is(text.charAt(to))) {
            to--;
        }
        return (from > whole.start() ? CUT + " " : "")
                + whole(text, from, to)
                + (to < whole.end() ? " " + CUT : "");
    }

    /** Without half a character at its ends. */
    private static String whole(String text, int from, int to) {
        int first = Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int last =
                to < text.length() && to > first && Character.isLowSurrogate(text.charAt(to))
                        ? to - 1
                        : to;
        return text.substring(first, last).strip();
    }

    /** A cell cut to so many characters. */
    static String of(String cell, int longest) {
        if (cell.length() <= longest) {
            return cell;
        }
        int end = longest - 2;
        return cell.substring(0, Character.isLowSurrogate(cell.charAt(end)) ? end - 1 : end)
                + " "
                + CUT;
    }
}
