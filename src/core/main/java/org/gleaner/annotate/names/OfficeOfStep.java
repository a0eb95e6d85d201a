package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads as a body what somebody holds an office of, where its last word stands for meetings and
 * schemes too: "the chairman of the [Rice Growers Forum]", "executive director of [Clear Water
 * Initiative]".
 */
final class OfficeOfStep implements NameStep {

    /** Last words of meetings and schemes that bodies have too. */
    private static final Set<String> HEADS = DataFile.words("names/meeting-bodies.txt");

    private static final double CUED = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if ((reading.type() == EntityType.EVENT || reading.type() == EntityType.PRODUCT)
                    && reading.length() > 1
                    && HEADS.contains(words.at(reading.to()))
                    && isBehindOffice(words, reading.from())) {
                readings.put(reading.with(EntityType.ORGANIZATION, CUED, MentionSource.CUE));
                readings.say(words.phrase(reading.from(), reading.to()), EntityType.ORGANIZATION);
            }
        }
    }

    private static boolean isBehindOffice(FormView words, int from) {
        int of = words.lower(from - 1).equals("the") ? from - 2 : from - 1;
        return words.lower(of).equals("of")
                && words.sameSentence(of - 1, from)
                && words.isLower(of - 1, WordTests.OFFICE);
    }
}
