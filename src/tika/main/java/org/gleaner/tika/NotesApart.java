package org.gleaner.tika;

import java.util.ArrayList;
import java.util.List;

/** Footnotes that a document has in the midst of its sentences: they are set behind its text. */
final class NotesApart {

    private static final String NOTE = "note";

    private final StringBuilder words;
    private final List<String> notes = new ArrayList<>();
    private int begun;
    private int depth;

    /**
     * @param words of the paragraph that is open, which a note's are taken out of
     */
    NotesApart(StringBuilder words) {
        this.words = words;
    }

    /** Whether the element that begins is a note, or is in one. */
    boolean start(String kind) {
        if (depth == 0 && !NOTE.equals(kind)) {
            return false;
        }
        if (depth++ == 0) {
            begun = words.length();
        } else {
            words.append(' ');
        }
        return true;
    }

    /** Whether the element that ends is a note, or is in one. */
    boolean end() {
        if (depth == 0) {
            return false;
        }
        if (--depth == 0) {
            notes.add(words.substring(begun));
            words.setLength(begun);
        }
        return true;
    }

    /** All notes, in the order of the text. */
    List<String> taken() {
        return List.copyOf(notes);
    }
}
