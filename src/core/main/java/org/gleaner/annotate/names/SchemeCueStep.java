package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads two capitalised words or more as a scheme where people enrol in it or claim it: "enrolled
 * in Bolsa Creche", "who qualify for Bursary Plus". Not schools, bodies and contests: "enrolled in
 * Harrow School", "qualify for Euro 2028".
 */
final class SchemeCueStep implements NameStep {

    private static final Set<String> CUES = DataFile.words("names/scheme-cues.txt");
    private static final Set<String> NO_SCHEMES = DataFile.words("names/event-words.txt");
    private static final double CUED = 0.75;
    private static final int LONGEST = 4;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.capitals()) {
            if (token >= 2
                    && words.isCapitalized(token + 1)
                    && !words.isCapitalized(token - 1)
                    && words.sameSentence(token - 2, token + 1)
                    && CUES.contains(words.lower(token - 2) + " " + words.lower(token - 1))) {
                int to = end(words, token);
                if (mayName(words, token, to) && readings.isFree(token, to)) {
                    readings.put(
                            new NameReading(
                                    token, to, EntityType.PRODUCT, CUED, MentionSource.CUE));
                }
            }
        }
    }

    private static int end(FormView words, int from) {
        int to = from + 1;
        while (words.sameSentence(from, to + 1) && words.isCapitalized(to + 1)) {
            to++;
        }
        return to;
    }

    private static boolean mayName(FormView words, int from, int to) {
        return to - from < LONGEST
                && !words.isInAllCaps(from)
                && !words.is(from, WordTests.FIRST_NAME)
                && !NO_SCHEMES.contains(words.at(to))
                && !KnownPlaces.isTown(words.phrase(from, to));
    }
}
