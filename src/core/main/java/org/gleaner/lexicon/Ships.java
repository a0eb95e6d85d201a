package org.gleaner.lexicon;

import java.util.Set;

/** The prefixes of ships, of {@code models/lexicon/ships.txt}: "HMS", "USS". */
public final class Ships {

    private static final Set<String> PREFIXES = DataFile.words("lexicon/ships.txt");

    private Ships() {}

    public static boolean isPrefix(String word) {
        return PREFIXES.contains(word);
    }
}
