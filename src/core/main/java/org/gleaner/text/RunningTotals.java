package org.gleaner.text;

import java.util.Set;
import java.util.function.IntFunction;
import org.gleaner.lexicon.DataFile;

/**
 * Sums that a clause beside a deed gives as all there is: "gave $5, bringing its aid this year to
 * [$9]". Nobody pays them by that deed.
 */
public final class RunningTotals {

    /** How many words may stand from the verb to the sum. */
    private static final int LONGEST = 10;

    private static final Set<String> VERBS = DataFile.words("transfers/summing.txt");
    private static final Set<String> OPENING = Set.of(",", "which", "and", "--", "–", "—");

    private RunningTotals() {}

    /**
     * @param words of the sentence in lower case, by their place
     * @param first place that may be asked for
     * @param sum the place where the figure begins
     */
    public static boolean isAt(IntFunction<String> words, int first, int sum) {
        if (sum <= first || !words.apply(sum - 1).equals("to")) {
            return false;
        }
        for (int at = sum - 2; at > Math.max(first, sum - LONGEST); at--) {
            String word = words.apply(at);
            if (VERBS.contains(word)) {
                return OPENING.contains(words.apply(at - 1));
            }
            if (OPENING.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
