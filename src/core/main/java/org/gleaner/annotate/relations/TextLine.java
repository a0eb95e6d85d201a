package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the text.
 *
 * @param first its first token
 * @param last behind its last token
 * @param below whether the next line follows without an empty one between
 */
record TextLine(int first, int last, boolean below) {

    /** All of a text, in their order. */
    static List<TextLine> of(Passage passage) {
        List<TextLine> found = new ArrayList<>();
        int first = 0;
        for (int token = 1; token <= passage.tokens.size(); token++) {
            int breaks = token == passage.tokens.size() ? 1 : breaksBefore(token, passage);
            if (breaks > 0) {
                found.add(new TextLine(first, token, breaks == 1));
                first = token;
            }
        }
        return found;
    }

    private static int breaksBefore(int token, Passage passage) {
        int breaks = 0;
        for (int at = passage.tokens.end(token - 1); at < passage.tokens.start(token); at++) {
            if (passage.text.charAt(at) == '\n') {
                breaks++;
            }
        }
        return breaks;
    }

    int length() {
        return last - first;
    }
}
