package org.gleaner.annotate.names;

import org.gleaner.lexicon.Countries;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops a person who is two towns with a hyphen: "the [London-Brighton] run". Not "Jean-Paul" or
 * "Lloyd-Webber".
 */
final class TownPairStep implements NameStep {

    private static final int PARTS = 3;

    /** A town, and another or a capital. */
    private static boolean arePlaces(String one, String other) {
        return TownStep.isTown(one) && (TownStep.isTown(other) || isCapital(other))
                || TownStep.isTown(other) && isCapital(one);
    }

    private static boolean isCapital(String name) {
        return !Countries.of(name).isEmpty();
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON
                    && reading.length() == PARTS
                    && !reading.isHonoured()
                    && words.at(reading.from() + 1).equals("-")
                    && arePlaces(words.at(reading.from()), words.at(reading.to()))
                    && words.sameSentence(reading.to(), reading.to() + 1)
                    && words.tag(reading.to() + 1).equals("NOUN")
                    && !words.isCapitalized(reading.to() + 1)) {
                readings.remove(reading);
            }
        }
    }
}
