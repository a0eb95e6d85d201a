package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Joins a body and the country behind it to the name of its branch there: "Zentra Thailand",
 * "Amnesty Kenya", "Philippine Red Cross". Not "told Zentra Thailand would", where a verb or noun
 * goes on.
 */
final class NationalBranchStep implements NameStep {

    private static final Set<String> GO_ON = Set.of("VERB", "AUX", "PROPN", "ADJ", "NOUN");
    private static final Set<String> CROSSES = Set.of("Cross", "Crescent");
    private static final double JOINED = 0.8;
    private static final int LONGEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading country : readings.all()) {
            behind(words, country, readings);
        }
        for (NameReading country : readings.all()) {
            int body = country.from() - 1;
            if (UnknownAcronymStep.isBody(words, body, readings) && isCountry(words, country)) {
                readings.put(
                        new NameReading(
                                body, body, EntityType.ORGANIZATION, JOINED, MentionSource.CUE));
            }
        }
        for (NameReading body : readings.all()) {
            int country = body.to() + 1;
            if (body.type() == EntityType.ORGANIZATION
                    && body.length() <= LONGEST
                    && !words.is(body.to(), WordTests.HEAD_NOUN)
                    && words.sameSentence(body.to(), country)
                    && !words.isInAllCaps(country)
                    && words.isSpacedFromPrevious(country)
                    && readings.at(country).filter(place -> isCountry(words, place)).isPresent()) {
                int to = readings.at(country).get().to();
                boolean goesOn =
                        words.sameSentence(to, to + 1) && GO_ON.contains(words.tag(to + 1));
                if (!goesOn) {
                    readings.put(
                            new NameReading(
                                    body.from(),
                                    to,
                                    EntityType.ORGANIZATION,
                                    JOINED,
                                    MentionSource.CUE));
                }
            }
        }
    }

    /** "Philippine" and "Red Cross", "Irish" and "Aid". */
    private static void behind(FormView words, NameReading country, NameReadings readings) {
        int from = country.to() + 1;
        boolean cross = words.at(from).equals("Red") && CROSSES.contains(words.at(from + 1));
        boolean aid = words.at(from).equals("Aid") && country.type() == EntityType.NATIONALITY;
        int to = cross ? from + 1 : from;
        if ((aid || cross && isOfNation(country))
                && words.sameSentence(country.to(), to)
                && !words.isInAllCaps(to)
                && !words.isCapitalized(to + 1)) {
            readings.put(
                    new NameReading(
                            country.from(),
                            to,
                            EntityType.ORGANIZATION,
                            JOINED,
                            MentionSource.HEAD_NOUN));
        }
    }

    private static boolean isOfNation(NameReading country) {
        return country.type() == EntityType.NATIONALITY || country.type() == EntityType.LOCATION;
    }

    private static boolean isCountry(FormView words, NameReading place) {
        return place.type() == EntityType.LOCATION
                && Countries.named(words.phrase(place.from(), place.to())).isPresent();
    }
}
