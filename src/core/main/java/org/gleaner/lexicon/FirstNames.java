package org.gleaner.lexicon;

import java.util.Set;

/** Given names of people, of {@code models/lexicon/first-names.txt}: "Elvira", "John". */
public final class FirstNames {

    private static final Set<String> WORDS = DataFile.words("lexicon/first-names.txt");

    /** Of many countries; many are words or places too. */
    private static final Set<String> MORE = DataFile.words("lexicon/given-names.txt");

    private FirstNames() {}

    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /**
     * A given name anywhere in the world, to be weighed with other evidence: "Rocío", "Melinda".
     */
    public static boolean isGiven(String word) {
        return WORDS.contains(word) || MORE.contains(word);
    }
}
