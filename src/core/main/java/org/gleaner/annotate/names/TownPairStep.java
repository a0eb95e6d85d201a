package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Parts two towns with a hyphen that are one person or place to a recogniser: "the London-Brighton
 * run"; before another noun such a person is dropped. Not "Jean-Paul" or "Lloyd-Webber".
 */
final class TownPairStep implements NameStep {

    private static final Set<String> ROUTES = DataFile.words("names/route-nouns.txt");
    private static final double READ = 0.8;
    private static final int PARTS = 3;

    /** A town, and another or a capital. */
    private static boolean arePlaces(String one, String other) {
        return KnownPlaces.isTown(one) && (KnownPlaces.isTown(other) || isCapital(other))
                || KnownPlaces.isTown(other) && isCapital(one);
    }

    private static boolean isCapital(String name) {
        return !Countries.of(name).isEmpty();
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (isPair(words, reading)) {
                if (isRoute(words, reading)) {
                    readings.remove(reading);
                    put(reading.from(), readings);
                    put(reading.to(), readings);
                } else if (isPerson(reading)
                        && words.tag(reading.to() + 1).equals("NOUN")
                        && arePlaces(words.at(reading.from()), words.at(reading.to()))) {
                    readings.remove(reading);
                }
            }
        }
    }

    private static void put(int token, NameReadings readings) {
        readings.put(new NameReading(token, token, EntityType.LOCATION, READ, MentionSource.CUE));
    }

    /** Two words and a hyphen, before a word of the same sentence. */
    private static boolean isPair(FormView words, NameReading reading) {
        return reading.length() == PARTS
                && words.at(reading.from() + 1).equals("-")
                && words.sameSentence(reading.to(), reading.to() + 1)
                && !words.isCapitalized(reading.to() + 1);
    }

    private static boolean isPerson(NameReading reading) {
        return reading.type() == EntityType.PERSON && !reading.isHonoured();
    }

    /** "the London-Brighton run": a place on one side is enough. */
    private static boolean isRoute(FormView words, NameReading reading) {
        return ROUTES.contains(words.at(reading.to() + 1))
                && words.lower(reading.from() - 1).equals("the")
                && (reading.type() == EntityType.LOCATION
                        || isPerson(reading)
                                && (words.is(reading.from(), WordTests.TOWN)
                                        || words.is(reading.to(), WordTests.TOWN)));
    }
}
