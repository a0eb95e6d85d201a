package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Takes the capitalised words before a treaty into its name, where the words around it speak of one
 * or it is named by a place alone: "the [Rotterdam] Convention", "under the [Upper Nile Water]
 * Protocol". Not "the Leipzig Convention Center", nor a convention of a party or trade.
 */
final class PlaceLawStep implements NameStep {

    private static final Set<String> TREATIES =
            Set.of("Convention", "Protocol", "Accords", "Compact");

    /** What is said of treaties: "under", "signed" before one, "obliges" behind one. */
    private static final Set<String> CUES = DataFile.words("names/treaty-cues.txt");

    private static final int LONGEST = 5;
    private static final int NEAR = 3;
    private static final WordTest IS_TREATY = new WordTest(TREATIES::contains);
    private static final double HEADED = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int treaty : words.where(IS_TREATY)) {
            if (treaty > 0 && !goesOn(words, treaty)) {
                int from = start(words, treaty);
                if (from < treaty && mayTake(words, readings, from, treaty)) {
                    readings.put(
                            new NameReading(
                                    from, treaty, EntityType.LAW, HEADED, MentionSource.HEAD_NOUN));
                }
            }
        }
    }

    private static boolean goesOn(FormView words, int treaty) {
        return words.sameSentence(treaty, treaty + 1) && words.isCapitalized(treaty + 1);
    }

    /** The first of the capitalised words before it, the one that opens the sentence aside. */
    private static int start(FormView words, int treaty) {
        int from = treaty;
        while (words.sameSentence(from - 1, treaty)
                && treaty - from < LONGEST
                && words.isCapitalized(from - 1)
                && !words.lower(from - 1).equals("the")) {
            from--;
        }
        return from;
    }

    private static boolean mayTake(FormView words, NameReadings readings, int from, int treaty) {
        boolean settled =
                readings.overlapping(from, treaty).stream()
                        .anyMatch(
                                reading ->
                                        reading.type() == EntityType.LAW
                                                || reading.isKnown() && reading.length() > 2);
        boolean place =
                readings.at(from)
                        .filter(
                                reading ->
                                        reading.type() == EntityType.LOCATION
                                                && reading.from() == from
                                                && reading.to() == treaty - 1)
                        .isPresent();
        return !settled
                && words.lower(from - 1).equals("the")
                && (place || isSpokenOfAsTreaty(words, from, treaty));
    }

    private static boolean isSpokenOfAsTreaty(FormView words, int from, int treaty) {
        for (int token = from - 2; token >= from - 1 - NEAR; token--) {
            if (words.sameSentence(token, treaty) && CUES.contains(words.lower(token))) {
                return true;
            }
        }
        for (int token = treaty + 1; token <= treaty + NEAR; token++) {
            if (words.sameSentence(token, treaty) && CUES.contains(words.lower(token))) {
                return true;
            }
        }
        return false;
    }
}
