package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;

/**
 * Common nouns that texts capitalise, of {@code models/names/common-nouns.txt}: "Ministry",
 * "Member". Alone they name nothing.
 */
final class CommonNouns {

    private static final Set<String> WORDS = DataFile.words("names/common-nouns.txt");

    private CommonNouns() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
