package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Weighs the towns of the world against a recogniser's persons: "Chiang Rai" is a place, and so is
 * "Masaya" where the text names nobody in full so and has it once beside a place or behind "in".
 */
final class TownStep implements NameStep {

    private static final Set<String> BEFORE =
            Set.of("in", "near", "from", "at", "to", "towards", "toward", "into", "nearby");
    private static final WordTest IS_BEFORE = new WordTest(BEFORE::contains);

    /** Behind the name of a town in that of its bodies and parts. */
    private static final Set<String> OF_TOWNS = DataFile.words("names/town-bodies.txt");

    private static final double LISTED = 0.8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        Set<String> placed = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (isBeforeCountry(words, reading, readings)) {
                put(reading, readings);
            }
        }
        for (NameReading reading : readings.all()) {
            if (isOpen(reading) && isTown(words, reading)) {
                if (reading.length() > 1) {
                    put(reading, readings);
                } else if (!single.isOther(reading.from())
                        && isPlaced(words, reading.from(), readings)) {
                    placed.add(words.at(reading.from()));
                }
            }
        }
        ofBodies(words, single, readings, placed);
        for (NameReading reading : readings.all()) {
            if (isOpen(reading)
                    && reading.length() == 1
                    && placed.contains(words.at(reading.from()))) {
                put(reading, readings);
            }
        }
    }

    private static boolean isTown(FormView words, NameReading reading) {
        return reading.length() > 1
                ? KnownPlaces.isTown(words.phrase(reading.from(), reading.to()))
                : words.is(reading.from(), WordTests.TOWN);
    }

    /** "Whangārei" of "Whangārei District Court", "Nasau" of "Nasau Village". */
    private static void ofBodies(
            FormView words, SingleWords single, NameReadings readings, Set<String> placed) {
        for (NameReading reading : readings.all()) {
            if (reading.length() > 1
                    && reading.type() != EntityType.PERSON
                    && OF_TOWNS.contains(words.at(reading.from() + 1))
                    && !single.isOther(reading.from())) {
                placed.add(words.at(reading.from()));
            }
        }
    }

    /** Whether a word before says that a place follows: "in Masaya". */
    static boolean leads(FormView words, int token) {
        return words.isLower(token - 1, IS_BEFORE) && words.sameSentence(token, token - 1);
    }

    /** "Arequipa, Peru", "Gallup, New Mexico", read as a body. */
    private static boolean isBeforeCountry(
            FormView words, NameReading reading, NameReadings readings) {
        return reading.type() == EntityType.ORGANIZATION
                && !reading.isHeaded()
                && words.sameSentence(reading.to(), reading.to() + 2)
                && words.at(reading.to() + 1).equals(",")
                && (isTown(words, reading) || reading.length() == 1 && isIn(words, reading.from()))
                && readings.at(reading.to() + 2)
                        .filter(place -> place.type() == EntityType.LOCATION)
                        .filter(
                                place ->
                                        KnownPlaces.isState(words.phrase(place.from(), place.to())))
                        .isPresent();
    }

    private static boolean isIn(FormView words, int token) {
        return leads(words, token) || words.lower(token - 1).equals("of");
    }

    private static boolean isOpen(NameReading reading) {
        return reading.type() == EntityType.PERSON && !reading.isHonoured() && !reading.isKnown();
    }

    private static void put(NameReading reading, NameReadings readings) {
        readings.put(reading.with(EntityType.LOCATION, LISTED, MentionSource.CUE));
    }

    /** "in Masaya", "Granada, Masaya", "Vigan and Cebu". */
    private static boolean isPlaced(FormView words, int token, NameReadings readings) {
        return leads(words, token)
                || endsAddress(words, token)
                || isBesidePlace(words, token, -1, readings)
                || isBesidePlace(words, token, 1, readings);
    }

    /** "Appellate Authority, Bengaluru." */
    private static boolean endsAddress(FormView words, int token) {
        return words.at(token - 1).equals(",")
                && words.sameSentence(token - 2, token)
                && words.isCapitalized(token - 2)
                && (!words.sameSentence(token, token + 1) || words.at(token + 1).equals("."));
    }

    private static boolean isBesidePlace(
            FormView words, int token, int step, NameReadings readings) {
        String link = words.at(token + step);
        return words.sameSentence(token, token + 2 * step)
                && (link.equals(",") || link.equals("and") || link.equals("or"))
                && readings.at(token + 2 * step)
                        .filter(reading -> reading.type() == EntityType.LOCATION)
                        .isPresent();
    }
}
