package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Weighs the towns of the world against a recogniser's persons: "Chiang Rai" is a place, and so is
 * "Masaya" where the text names nobody in full so and has it once beside a place or behind "in".
 */
final class TownStep implements NameStep {

    private static final Set<String> TOWNS = DataFile.words("lexicon/towns.txt");
    private static final Set<String> BEFORE =
            Set.of("in", "near", "from", "at", "to", "towards", "toward", "into", "nearby");
    private static final double LISTED = 0.8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        Set<String> placed = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (isOpen(reading) && TOWNS.contains(words.phrase(reading.from(), reading.to()))) {
                if (reading.length() > 1) {
                    put(reading, readings);
                } else if (!single.isOther(reading.from())
                        && isPlaced(words, reading.from(), readings)) {
                    placed.add(words.at(reading.from()));
                }
            }
        }
        for (NameReading reading : readings.all()) {
            if (isOpen(reading)
                    && reading.length() == 1
                    && placed.contains(words.at(reading.from()))) {
                put(reading, readings);
            }
        }
    }

    /** Whether a word before says that a place follows: "in Masaya". */
    static boolean leads(FormView words, int token) {
        return words.sameSentence(token, token - 1) && BEFORE.contains(words.lower(token - 1));
    }

    /** "Cebu", "San Pedro Sula". */
    static boolean isTown(String name) {
        return TOWNS.contains(name);
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
                || isBesidePlace(words, token, -1, readings)
                || isBesidePlace(words, token, 1, readings);
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
