package org.gleaner.annotate.names;

import java.util.Optional;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Reads as a person who is named right behind an office and its country: "King of Bhutan [Jigdrel
 * Dorji]", whatever the recognisers say. Not "President of Russia Federation Council".
 */
final class OfficeHolderStep implements NameStep {

    private static final double CUED = 0.9;
    private static final int SHORTEST = 2;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            cut(words, readings, reading);
            take(words, readings, reading);
        }
        for (NameReading reading : readings.all()) {
            if (reading.type() != EntityType.PERSON
                    && !reading.isKnown()
                    && reading.length() >= SHORTEST
                    && !words.is(reading.to(), WordTests.HEAD_NOUN)
                    && isBehindOffice(words, readings, reading.from())) {
                readings.put(reading.with(EntityType.PERSON, CUED, MentionSource.HONORIFIC));
            }
        }
    }

    /** "Foreign Minister of Hungary [Réka Szentgyörgyi]", where nothing is read. */
    private static void take(FormView words, NameReadings readings, NameReading country) {
        int from = country.to() + 1;
        if (country.type() != EntityType.LOCATION
                || !words.sameSentence(country.to(), from + 1)
                || !isName(words, readings, from)
                || !isName(words, readings, from + 1)
                || words.is(from + 1, WordTests.HEAD_NOUN)
                || !isBehindOffice(words, readings, from)) {
            return;
        }
        readings.put(
                new NameReading(from, from + 1, EntityType.PERSON, CUED, MentionSource.HONORIFIC));
    }

    private static boolean isName(FormView words, NameReadings readings, int token) {
        return words.isCapitalized(token)
                && words.tag(token).equals("PROPN")
                && !words.isInAllCaps(token)
                && readings.isFree(token, token);
    }

    /** "Tonga" and who reigns there, of "King of [Tonga Siaosi Tupoulahi]". */
    private static void cut(FormView words, NameReadings readings, NameReading reading) {
        boolean behindOffice =
                reading.length() > SHORTEST
                        && reading.type() != EntityType.ORGANIZATION
                        && !reading.isKnown()
                        && isOfOffice(words, readings, reading.from());
        if (!behindOffice) {
            return;
        }
        for (int last = reading.to() - SHORTEST; last >= reading.from(); last--) {
            if (endsPlace(words, reading.from(), last)) {
                readings.remove(reading);
                readings.put(
                        new NameReading(
                                reading.from(),
                                last,
                                EntityType.LOCATION,
                                CUED,
                                MentionSource.CUE));
                readings.put(
                        new NameReading(
                                last + 1,
                                reading.to(),
                                EntityType.PERSON,
                                CUED,
                                MentionSource.HONORIFIC));
                return;
            }
        }
    }

    /** A place that a list has, or one word that is no given name before one: "Sinaloa Tomás". */
    private static boolean endsPlace(FormView words, int from, int last) {
        return KnownPlaces.isPlace(words.phrase(from, last))
                || last == from
                        && !Casing.isOnlyCapitals(words.at(last))
                        && words.is(last + 1, WordTests.GIVEN_NAME)
                        && !words.is(last, WordTests.GIVEN_NAME);
    }

    /**
     * "Governor of", "Ex-governor of", "Ambassador to", "Ambassador of Japan to" right before the
     * token.
     */
    private static boolean isOfOffice(FormView words, NameReadings readings, int token) {
        int link = token - 1;
        if (!words.sameSentence(link - 1, token)) {
            return false;
        }
        String office = words.lower(link - 1);
        if (words.at(link).equals("of")) {
            return TitleLexicon.isOffice(office.substring(office.indexOf('-') + 1));
        }
        return words.at(link).equals("to")
                && (TitleLexicon.isOffice(office)
                        || readings.at(link - 1)
                                .filter(of -> of.type() == EntityType.LOCATION)
                                .filter(of -> isOfOffice(words, readings, of.from()))
                                .isPresent());
    }

    /** "King of Bhutan" right before the token, in one sentence. */
    private static boolean isBehindOffice(FormView words, NameReadings readings, int token) {
        Optional<NameReading> country =
                token > 0 ? readings.at(token - 1) : Optional.<NameReading>empty();
        return country.filter(of -> of.type() == EntityType.LOCATION)
                .filter(of -> Countries.named(words.phrase(of.from(), of.to())).isPresent())
                .filter(
                        of ->
                                words.sameSentence(of.from() - 2, token)
                                        && words.lower(of.from() - 1).equals("of")
                                        && TitleLexicon.isOffice(words.lower(of.from() - 2)))
                .isPresent();
    }
}
