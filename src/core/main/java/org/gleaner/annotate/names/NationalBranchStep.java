package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Joins a body and the country behind it to the name of its branch there: "Zentra Thailand",
 * "Amnesty Kenya", "Philippine Red Cross". Not "told Zentra Thailand would", where a verb or noun
 * goes on.
 */
final class NationalBranchStep implements NameStep {

    private static final Set<String> GO_ON = Set.of("VERB", "AUX", "PROPN", "ADJ", "NOUN");

    /** Words for what a body is for: "Marine", "Statistics". */
    static final WordTest IS_FIELD =
            new WordTest(DataFile.words("names/branch-fields.txt")::contains);

    private static final Set<String> CROSSES = Set.of("Cross", "Crescent");
    private static final double JOINED = 0.8;
    private static final int LONGEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading country : readings.all()) {
            behind(words, country, readings);
        }
        for (NameReading country : readings.all()) {
            field(words, country, readings);
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

    /**
     * "Marine and Ports Tasmania", "Enterprise Malta": what a body is for, and its place behind it
     * without a comma.
     */
    private static void field(FormView words, NameReading place, NameReadings readings) {
        int from = place.from() - 1;
        int to = place.to();
        if (!isField(words, from, to)
                || !words.sameSentence(from, to)
                || words.isInAllCaps(from)
                || !isPlace(words, place)
                || words.sameSentence(to, to + 1) && words.isCapitalized(to + 1)) {
            return;
        }
        boolean joined =
                words.at(from - 1).equals("and")
                        && words.sameSentence(from - 2, from)
                        && words.is(from - 2, IS_FIELD)
                        && words.isCapitalized(from - 2);
        if (joined) {
            from -= 2;
        }
        boolean apart = !words.sameSentence(from - 1, from) || !words.isCapitalized(from - 1);
        if (apart && readings.isOpen(from, to, reading -> true)) {
            readings.put(
                    new NameReading(
                            from, to, EntityType.ORGANIZATION, JOINED, MentionSource.HEAD_NOUN));
        }
    }

    private static boolean isField(FormView words, int token, int place) {
        return token >= 0
                && words.is(token, IS_FIELD)
                && words.isCapitalized(token)
                && words.isSpacedFromPrevious(place);
    }

    private static boolean isPlace(FormView words, NameReading place) {
        return place.type() == EntityType.LOCATION
                && KnownPlaces.isState(words.phrase(place.from(), place.to()));
    }

    private static boolean isOfNation(NameReading country) {
        return country.type() == EntityType.NATIONALITY || country.type() == EntityType.LOCATION;
    }

    private static boolean isCountry(FormView words, NameReading place) {
        return place.type() == EntityType.LOCATION
                && Countries.named(words.phrase(place.from(), place.to())).isPresent();
    }
}
