package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FirstNames;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads a name with a particle of people's names as a person's, whatever the recognisers call it:
 * "Rocío del Valle Marchetti" by its given name, "Umm Kulthum al-Jabari" by its ends. Not "San Juan
 * del Sur", nor what "in" or "the" stands before.
 */
final class ParticleNameStep implements NameStep {

    private static final Set<String> PARTICLES = DataFile.words("names/name-particles.txt");
    private static final Set<String> ROUTES = DataFile.words("lexicon/routes.txt");
    private static final Set<String> KINSHIP =
            Set.of("Abu", "Umm", "Um", "Abd", "Abdul", "Ibn", "Bint", "Bin");

    /** Capitalised particles. */
    private static final Set<String> IRISH = Set.of("Ó", "Ní", "Nic", "Uí");

    private static final WordTest IS_IRISH = new WordTest(IRISH::contains);

    private static final double CUED = 0.85;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_IRISH)) {
            if (token > 0 && token + 1 < words.size()) {
                join(words, token, readings);
            }
        }
        for (NameReading reading : readings.all()) {
            if ((reading.type() == EntityType.LOCATION || reading.type() == EntityType.ORGANIZATION)
                    && reading.length() >= SHORTEST
                    && reading.length() <= LONGEST
                    && !reading.isSettled()
                    && !isPlaced(words, reading)
                    && isPerson(words, reading)
                    && !KnownPlaces.isTown(words.phrase(reading.from(), reading.to()))) {
                readings.put(reading.with(EntityType.PERSON, CUED, MentionSource.CUE));
            }
        }
    }

    /** "Tomás [Ó] Briain", "Máire [Ní] Dhomhnaill", which the recognisers cut or leave out. */
    private static void join(FormView words, int particle, NameReadings readings) {
        int from = particle - 1;
        int to = particle + 1;
        if (words.sameSentence(from, to)
                && words.is(from, WordTests.GIVEN_NAME)
                && words.isCapitalized(to)
                && words.isSpacedFromPrevious(to)
                && readings.at(from).filter(reading -> reading.length() > 1).isEmpty()
                && readings.isOpen(from, to)) {
            readings.put(new NameReading(from, to, EntityType.PERSON, CUED, MentionSource.CUE));
        }
    }

    /** "in Santo Domingo de los Tsáchilas", "Otto du Plessis Drive". */
    private static boolean isPlaced(FormView words, NameReading reading) {
        return TownStep.leads(words, reading.from())
                || words.lower(reading.from() - 1).equals("the")
                || words.is(reading.to(), WordTests.HEAD_NOUN)
                || ROUTES.contains(words.lower(reading.to()))
                || words.at(reading.from()).startsWith("San");
    }

    private static boolean isPerson(FormView words, NameReading reading) {
        String first = words.at(reading.from());
        if (KINSHIP.contains(first)) {
            return words.isCapitalized(reading.from() + 1)
                    && (words.lower(reading.to()).startsWith("al-")
                            || words.lower(reading.to() - 2).equals("al"));
        }
        if (!FirstNames.isGiven(first)) {
            return false;
        }
        boolean particle = false;
        for (int token = reading.from() + 1; token < reading.to(); token++) {
            particle |= PARTICLES.contains(words.at(token));
            if (Casing.startsLower(words.at(token)) && !PARTICLES.contains(words.at(token))) {
                return false;
            }
        }
        return particle;
    }
}
