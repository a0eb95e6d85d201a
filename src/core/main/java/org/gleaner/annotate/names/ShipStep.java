package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads a name behind a kind of ship as a ship's: "the ferry MS Aurelia Star", "the trawler Velma".
 * Not "the ship Captain Smith boarded".
 */
final class ShipStep implements NameStep {

    private static final Set<String> KINDS = DataFile.words("names/ship-kinds.txt");
    private static final WordTest IS_KIND = new WordTest(KINDS::contains);
    private static final double CUED = 0.8;
    private static final int LONGEST = 4;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_KIND)) {
            int from = token + 1;
            if (words.sameSentence(token, from)
                    && isPart(words, from)
                    && readings.overlapping(from, from).stream().noneMatch(NameReading::isKnown)) {
                int to = from;
                while (words.sameSentence(from, to + 1)
                        && to + 1 - from < LONGEST
                        && isPart(words, to + 1)) {
                    to++;
                }
                readings.put(
                        new NameReading(from, to, EntityType.PRODUCT, CUED, MentionSource.CUE));
            }
        }
    }

    private static boolean isPart(FormView words, int token) {
        return words.isCapitalized(token)
                && !words.isInAllCaps(token)
                && (words.is(token, WordTests.SHIP) || !words.is(token, WordTests.TITLE))
                && words.tag(token).equals("PROPN");
    }
}
