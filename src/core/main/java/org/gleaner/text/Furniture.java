package org.gleaner.text;

import java.util.Arrays;
import java.util.List;
import org.gleaner.model.Span;

/** Reads a text past what is no word of it: {@link org.gleaner.pipeline.Layer#FURNITURE}. */
public final class Furniture {

    private Furniture() {}

    /** The text with spaces in its place, so that every offset stays. */
    public static String blank(String text, List<Span> furniture) {
        if (furniture.isEmpty()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (Span span : furniture) {
            Arrays.fill(chars, span.start(), span.end(), ' ');
        }
        return new String(chars);
    }
}
