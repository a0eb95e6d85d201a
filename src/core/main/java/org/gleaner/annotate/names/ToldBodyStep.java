package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads as a paper or another body what somebody told something: "told the Engadiner Bote", "told
 * The Citizen": nobody says "the" before a person. Not "told the British", "told the Prime
 * Minister".
 */
final class ToldBodyStep implements NameStep {

    private static final Set<String> TELLING = DataFile.words("names/telling-verbs.txt");

    /** What goes on with the words for whom somebody tells: "the Swedish public". */
    private static final Set<String> PEOPLE = Set.of("of", "and", "people", "public", "government");

    private static final WordTest IS_TELLING = new WordTest(TELLING::contains);
    private static final double CUED = 0.85;
    private static final int LONGEST = 4;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int telling : words.whereLower(IS_TELLING)) {
            int the = telling + 1;
            if (words.lower(the).equals("the")
                    && words.sameSentence(the - 1, the + 1)
                    && !words.isInAllCaps(the)) {
                read(words, the + 1, readings);
            }
        }
    }

    private static void read(FormView words, int from, NameReadings readings) {
        int to = from - 1;
        while (to - from < LONGEST - 1
                && words.sameSentence(from, to + 1)
                && words.isCapitalized(to + 1)
                && !words.is(to + 1, WordTests.TITLE)) {
            to++;
        }
        if (to < from
                || words.sameSentence(from, to + 1) && words.isCapitalized(to + 1)
                || PEOPLE.contains(words.lower(to + 1))) {
            return;
        }
        boolean single = to == from;
        boolean loose =
                single
                        && (words.is(to, WordTests.COMMON_NOUN)
                                || Countries.of(words.at(from)).isPresent()
                                || words.hasSmall(words.lower(from))
                                || words.at(to).endsWith("s"));
        if (!loose && readings.isOpen(from, to, ToldBodyStep::mayGive)) {
            readings.put(
                    new NameReading(from, to, EntityType.ORGANIZATION, CUED, MentionSource.CUE));
        }
    }

    private static boolean mayGive(NameReading reading) {
        return !reading.isKnown()
                && reading.type() != EntityType.NATIONALITY
                && reading.type() != EntityType.ORGANIZATION;
    }
}
