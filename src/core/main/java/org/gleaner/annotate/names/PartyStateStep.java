package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads the state behind a party's letter in brackets as a place, and the letter as nothing: "Jill
 * Ware (R-[NE])", "Tom Aldous (D-[Calif.])".
 */
final class PartyStateStep implements NameStep {

    private static final Set<String> PARTIES = Set.of("D", "R", "I", "DFL", "L");
    private static final double SURE = 0.9;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int open : words.where(WordTests.OPEN)) {
            int state = open + 3;
            if (words.sameSentence(open, state)
                    && PARTIES.contains(words.at(open + 1))
                    && words.at(open + 2).equals("-")
                    && TownStateStep.isShortForm(words.at(state))) {
                readings.overlapping(open + 1, state).forEach(readings::remove);
                readings.put(
                        new NameReading(
                                state, state, EntityType.LOCATION, SURE, MentionSource.CUE));
            }
        }
    }
}
