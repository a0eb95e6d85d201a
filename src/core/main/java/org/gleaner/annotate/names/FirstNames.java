package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;

/** Given names of people, of {@code models/lexicon/first-names.txt}: "Elvira", "John". */
final class FirstNames {

    private static final Set<String> WORDS = DataFile.words("lexicon/first-names.txt");

    private FirstNames() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
