package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.NameCandidate;

/**
 * Says how likely each person, body and place that was read is right, by a logistic regression over
 * its {@link Evidence}, and drops what most likely is not. {@code models/names/judge.tsv} has the
 * weights, which {@code bin/train-names} makes from labelled text.
 */
final class NameJudge {

    /** As the rules left it: for tests of them, and to make what the judge is trained on. */
    static final NameJudge NONE = new NameJudge(Map.of());

    /**
     * Below this a name is dropped; the best of those tried on the labelled sets, cross-validated.
     */
    static final double LEAST = 0.3;

    private static final String FILE = "names/judge.tsv";
    private static final double THOUSAND = 1000;

    private final Map<String, Double> weights;

    private NameJudge(Map<String, Double> weights) {
        this.weights = weights;
    }

    static NameJudge standard() {
        Map<String, Double> weights = new HashMap<>();
        DataFile.rows(FILE, 2)
                .forEach(row -> weights.put(row.get(0), Double.parseDouble(row.get(1))));
        return new NameJudge(weights);
    }

    static NameJudge of(Map<String, Double> weights) {
        return new NameJudge(Map.copyOf(weights));
    }

    /** The types whose mentions labelled text can teach to judge. */
    static boolean judges(EntityType type) {
        return type == EntityType.PERSON
                || type == EntityType.ORGANIZATION
                || type == EntityType.LOCATION;
    }

    /**
     * Names of the gazetteer, those built around a head noun, rulers with their number and those
     * after "Mr" are what the guideline wants, however seldom others mark them.
     */
    static boolean isRuled(Reading reading) {
        return reading.isKnown() || reading.isHeaded() || reading.isHonoured() || reading.isRuler();
    }

    double probability(List<String> evidence) {
        return 1 / (1 + Math.exp(-sum(evidence)));
    }

    double sum(List<String> evidence) {
        double sum = 0;
        for (String one : evidence) {
            sum += weights.getOrDefault(one, 0.0);
        }
        return sum;
    }

    /**
     * Gives readings the judged confidence and drops the least likely; names of the user's
     * gazetteer stay as they are.
     */
    void apply(Words words, Readings readings, List<NameCandidate> candidates) {
        if (weights.isEmpty()) {
            return;
        }
        Evidence evidence = new Evidence(words, candidates);
        for (Reading reading : readings.all()) {
            if (judges(reading.type()) && reading.confidence() < KnownNames.USER) {
                double probability = probability(evidence.of(reading));
                if (probability < LEAST && !isRuled(reading)) {
                    readings.remove(reading);
                } else {
                    readings.put(
                            reading.with(
                                    reading.type(),
                                    Math.min(
                                            KnownNames.USER,
                                            Math.round(probability * THOUSAND) / THOUSAND),
                                    reading.annotator()));
                }
            }
        }
    }
}
