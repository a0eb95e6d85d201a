package org.gleaner.annotate.money;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.text.CharRuns;

/** A list of single words below {@code models/money/}, asked about the runs of a text. */
record WordSet(Set<String> words) {

    static WordSet read(String file) {
        return new WordSet(DataFile.words("money/" + file));
    }

    boolean has(CharRuns runs, int at) {
        return runs.isLetters(at) && words.contains(runs.lower(at));
    }

    /** Whether one of the words is among the runs {@code [from,to)}. */
    boolean within(CharRuns runs, int from, int to) {
        for (int at = Math.max(from, 0); at < Math.min(to, runs.size()); at++) {
            if (has(runs, at)) {
                return true;
            }
        }
        return false;
    }
}
