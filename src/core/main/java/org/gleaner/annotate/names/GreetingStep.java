package org.gleaner.annotate.names;

import java.util.Locale;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops forms of address that a recogniser takes for names: "Kia Orana", "Mr. Speaker", "Deputy
 * Speaker". Not "Mr. King".
 */
final class GreetingStep implements NameStep {

    private static final Set<String> GREETINGS = DataFile.words("names/foreign-greetings.txt");
    private static final Set<String> OFFICES = DataFile.words("names/addressed-offices.txt");

    private static final Set<String> BEFORE_OFFICES = Set.of("House", "Temporary");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            String name = words.phrase(reading.from(), reading.to());
            boolean office =
                    reading.type() == EntityType.PERSON
                            && OFFICES.contains(name)
                            && isAddressed(words.at(reading.from() - 1));
            if (office || !reading.isKnown() && GREETINGS.contains(name.toLowerCase(Locale.ROOT))) {
                readings.remove(reading);
            }
        }
    }

    /** "Mr" and "Hon", and what makes a longer office: "Deputy", "Acting", "House". */
    private static boolean isAddressed(String before) {
        return TitleLexicon.isHonorificOrStyle(before)
                || TitleLexicon.isTitle(before)
                || TitleLexicon.isModifierOrPrefixed(before.toLowerCase(Locale.ROOT))
                || BEFORE_OFFICES.contains(before);
    }
}
