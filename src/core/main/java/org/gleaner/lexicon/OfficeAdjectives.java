package org.gleaner.lexicon;

import java.util.Set;
import java.util.function.IntFunction;

/**
 * Words before an office that tell only of its holder, of {@code
 * models/lexicon/office-adjectives.txt}: "new", "long-serving".
 */
public final class OfficeAdjectives {

    /** How many tokens "long-serving" is where it was cut at its hyphen. */
    public static final int HYPHENED = 3;

    private static final Set<String> WORDS = DataFile.words("lexicon/office-adjectives.txt");

    private OfficeAdjectives() {}

    /**
     * @param word in lower case
     */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /**
     * Whether one that was cut at its hyphen begins at the token.
     *
     * @param lower the token in lower case; empty outside the text
     */
    public static boolean isHyphened(int token, IntFunction<String> lower) {
        return lower.apply(token + 1).equals("-")
                && WORDS.contains(lower.apply(token) + "-" + lower.apply(token + 2));
    }
}
