package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops the name that somebody was born with: "Aino Virta (née [Krohn])" names no other person. Not
 * "née Ann Krohn", a name in full.
 */
final class MaidenNameStep implements NameStep {

    private static final Set<String> BORN = Set.of("née", "nee", "né");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON
                    && reading.length() == 1
                    && words.sameSentence(reading.from() - 1, reading.from())
                    && BORN.contains(words.lower(reading.from() - 1))) {
                readings.remove(reading);
            }
        }
    }
}
