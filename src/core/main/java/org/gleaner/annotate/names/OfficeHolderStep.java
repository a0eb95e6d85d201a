package org.gleaner.annotate.names;

import java.util.Optional;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
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
            if (reading.type() != EntityType.PERSON
                    && !reading.isKnown()
                    && reading.length() >= SHORTEST
                    && !HeadNouns.isHead(words.at(reading.to()))
                    && isBehindOffice(words, readings, reading.from())) {
                readings.put(reading.with(EntityType.PERSON, CUED, MentionSource.HONORIFIC));
            }
        }
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
