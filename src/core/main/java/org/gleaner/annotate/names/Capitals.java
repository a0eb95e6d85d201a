package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.text.FormView;

/**
 * Which capitals may be part of a name. In running text the capital alone says so, since a tagger
 * guesses at words that it has never seen: "hard on Thessalon/DET Shipping".
 */
final class Capitals {

    private static final Set<String> SMALL = DataFile.words("names/capital-words.txt");

    private Capitals() {}

    /**
     * Whether the token is a proper noun by its tag, or by a capital that nothing else asks for.
     */
    static boolean isProper(FormView words, int token) {
        return words.tag(token).equals("PROPN")
                || token > words.first(token)
                        && !words.hasSmall(words.lower(token))
                        && !SMALL.contains(words.lower(token))
                        && words.isSpacedFromPrevious(token)
                        && Character.isLetterOrDigit(lastOf(words.at(token - 1)));
    }

    private static char lastOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    }
}
