package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a given name that shares the surname of the next: "[Bill] and Melinda Ferris". Not "the
 * Bill and Helen Moore", whose article makes it a thing.
 */
final class CoupleStep implements NameStep {

    private static final Set<String> MAKES_A_THING = Set.of("the", "a", "an", "no");
    private static final double CUED = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading person : readings.all()) {
            int given = person.from() - 2;
            if (person.type() == EntityType.PERSON
                    && person.length() > 1
                    && words.is(person.from(), WordTests.GIVEN_NAME)
                    && words.sameSentence(given, person.from())
                    && isAnd(words.at(given + 1))
                    && words.is(given, WordTests.GIVEN_NAME)
                    && readings.isOpen(given, given)
                    && isAlone(words, given)) {
                readings.put(
                        new NameReading(given, given, EntityType.PERSON, CUED, MentionSource.LIST));
            }
        }
    }

    private static boolean isAnd(String word) {
        return word.equals("and") || word.equals("&");
    }

    private static boolean isAlone(FormView words, int given) {
        return given == words.first(given)
                || !words.isCapitalized(given - 1)
                        && !MAKES_A_THING.contains(words.lower(given - 1));
    }
}
