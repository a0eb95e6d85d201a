package org.gleaner.annotate.money;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.numbers.Pieces;

/** A list of single words below {@code models/money/}, asked about the pieces of a text. */
record WordSet(Set<String> words) {

    static WordSet read(String file) {
        return new WordSet(DataFile.words("money/" + file));
    }

    boolean has(Pieces pieces, int at) {
        return pieces.isWord(at) && words.contains(pieces.word(at));
    }

    /** Whether one of the words stands among the pieces {@code [from,to)}. */
    boolean within(Pieces pieces, int from, int to) {
        for (int at = Math.max(from, 0); at < Math.min(to, pieces.size()); at++) {
            if (has(pieces, at)) {
                return true;
            }
        }
        return false;
    }
}
