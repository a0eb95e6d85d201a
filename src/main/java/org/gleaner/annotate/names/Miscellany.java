package org.gleaner.annotate.names;

import java.util.List;
import java.util.Set;
import org.gleaner.annotate.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.NameCandidate;

/**
 * Reads what the four-class recogniser calls MISC and nothing else covers: "Davis Cup" is an event by its last word, "Windows Media Player" a product.
 * One word alone is as often no name.
 */
final class Miscellany implements Step {

    private static final String LABEL = "MISC";
    private static final Set<String> EVENTS = DataFile.words("names/event-words.txt");
    private static final double CONFIDENCE = 0.55;

    private final List<NameCandidate> candidates;

    Miscellany(List<NameCandidate> candidates) {
        this.candidates = candidates;
    }

    @Override
    public void apply(Words words, Readings readings) {
        for (NameCandidate candidate : candidates) {
            boolean event = EVENTS.contains(words.at(candidate.to()));
            if (candidate.label().equals(LABEL) && (candidate.to() > candidate.from() || event) && readings.isFree(candidate.from(), candidate.to())
                    && words.isCapitalised(candidate.from()) && words.isCapitalised(candidate.to())) {
                readings.put(new Reading(candidate.from(), candidate.to(), event ? EntityType.EVENT : EntityType.PRODUCT, CONFIDENCE, candidate.annotator()));
            }
        }
    }
}
