package org.gleaner.annotate.names;

import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.NameCandidate;
import org.gleaner.text.FormView;

/**
 * Reads what the four-class recogniser calls MISC and nothing else covers: "Davis Cup" is an event
 * by its last word, "Day of Unity" by its first, "Windows Media Player" a product, "Far Eastern" a
 * mere adjective. One word alone is as often no name.
 */
final class MiscMentionStep implements NameStep {

    private static final String LABEL = "MISC";
    private static final Set<String> PRODUCTS = DataFile.words("names/product-ends.txt");
    private static final Set<String> EVENTS = DataFile.words("names/event-words.txt");

    /** Of words that open a sentence and no name: "On City Day, ...". */
    private static final Set<String> FUNCTION_TAGS = Set.of("ADP", "SCONJ", "CCONJ", "PRON", "AUX");

    private static final double CONFIDENCE = 0.55;

    private final List<NameCandidate> candidates;

    MiscMentionStep(List<NameCandidate> candidates) {
        this.candidates = candidates;
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameCandidate candidate : candidates) {
            int to = candidate.to();
            int from = candidate.from();
            while (from < to
                    && FUNCTION_TAGS.contains(words.tag(from))
                    && from == words.first(from)) {
                from++;
            }
            boolean event = isEvent(words, from, to);
            EntityType type =
                    event
                            ? EntityType.EVENT
                            : HeadNouns.of(words.at(to))
                                    .map(HeadNouns.Head::type)
                                    .orElse(EntityType.PRODUCT);
            if (candidate.label().equals(LABEL)
                    && isName(words, from, to)
                    && (to > from || event)
                    && (readings.isFree(from, to) || event && holdsPlaces(readings, from, to))
                    && (type != EntityType.PRODUCT || isProduct(words, from, to))) {
                readings.put(new NameReading(from, to, type, CONFIDENCE, candidate.source()));
            }
        }
    }

    private static boolean isEvent(FormView words, int from, int to) {
        return EVENTS.contains(words.at(to))
                || EVENTS.contains(words.at(from)) && words.lower(from + 1).equals("of");
    }

    private static boolean isName(FormView words, int from, int to) {
        return !words.tag(to).equals("ADJ") && words.isCapitalized(from) && words.isCapitalized(to);
    }

    /** By its last word or a number: "Windows Media Player", "Model 3"; not "Grand Duchess". */
    private static boolean isProduct(FormView words, int from, int to) {
        boolean numbered = false;
        for (int token = from + 1; token <= to; token++) {
            numbered |= words.at(token).matches("[A-Za-z]*-?\\d{1,4}[A-Za-z]?");
        }
        return numbered && !words.isYear(to) || PRODUCTS.contains(words.at(to));
    }

    /** Whether nothing but places are read within: "Tokyo" of "Tokyo Winter Games". */
    private static boolean holdsPlaces(NameReadings readings, int from, int to) {
        return readings.overlapping(from, to).stream()
                .allMatch(
                        reading ->
                                reading.type() == EntityType.LOCATION
                                        && reading.from() >= from
                                        && reading.to() < to);
    }
}
