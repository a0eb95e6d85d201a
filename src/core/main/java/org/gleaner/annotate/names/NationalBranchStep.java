package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Joins a body and the country behind it to the name of its branch there: "Zentra Thailand",
 * "Amnesty Kenya". Not "told Zentra Thailand would", where a verb or noun goes on.
 */
final class NationalBranchStep implements NameStep {

    private static final Set<String> GO_ON = Set.of("VERB", "AUX", "PROPN", "ADJ", "NOUN");
    private static final double JOINED = 0.8;
    private static final int LONGEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading body : readings.all()) {
            int country = body.to() + 1;
            if (body.type() == EntityType.ORGANIZATION
                    && body.length() <= LONGEST
                    && !HeadNouns.isHead(words.at(body.to()))
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

    private static boolean isCountry(FormView words, NameReading place) {
        return place.type() == EntityType.LOCATION
                && Countries.named(words.phrase(place.from(), place.to())).isPresent();
    }
}
