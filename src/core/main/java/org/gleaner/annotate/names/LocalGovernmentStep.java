package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads what governs a place that no recogniser knows: "the [Town of Harbour Zork]", "[TOWN OF
 * ZORK], Ontario". A known place stays one: "the City of [London]".
 */
final class LocalGovernmentStep implements NameStep {

    private static final Set<String> KINDS = DataFile.words("names/local-governments.txt");
    private static final WordTest IS_KINDS = new WordTest(KINDS::contains);
    private static final String OF = "of";
    private static final double CUED = 0.75;
    private static final int LONGEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.whereLower(IS_KINDS)) {
            if (isCapital(words, token)
                    && words.lower(token + 1).equals(OF)
                    && words.sameSentence(token, token + 2)) {
                name(words, token, readings);
            }
        }
    }

    private static boolean isCapital(FormView words, int token) {
        return words.isCapitalized(token) || words.isInAllCaps(token);
    }

    private static void name(FormView words, int from, NameReadings readings) {
        int to = from + 1;
        while (to < from + 1 + LONGEST
                && words.sameSentence(from, to + 1)
                && !words.opensLine(to + 1)
                && isCapital(words, to + 1)
                && Character.isLetter(words.at(to + 1).charAt(0))) {
            to++;
        }
        if (to > from + 1 && readings.overlapping(from, to).isEmpty()) {
            readings.put(
                    new NameReading(from, to, EntityType.ORGANIZATION, CUED, MentionSource.CUE));
        }
    }
}
