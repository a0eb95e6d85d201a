package org.gleaner.annotate.relations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;

/**
 * Chooses the body of an office by the sum of what speaks for each, as {@code
 * models/relations/body-weights.tsv} weighs it; none where no body is clearly better than none.
 */
final class BodyWeights {

    /** By how much the best body has to be better than none. */
    private static final double MARGIN = 0.75;

    private static final Map<String, Double> WEIGHTS =
            DataFile.map("relations/body-weights.tsv", Double::valueOf);

    private BodyWeights() {}

    /** The body with the greatest sum, if that is clearly above the sum for none. */
    static Optional<Entity> best(List<BodyFeatures.Choice> choices, List<String> ofNone) {
        double most = sum(ofNone) + MARGIN;
        Optional<Entity> best = Optional.empty();
        for (BodyFeatures.Choice choice : choices) {
            double sum = sum(choice.features());
            if (sum > most) {
                most = sum;
                best = Optional.of(choice.body());
            }
        }
        return best;
    }

    private static double sum(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += WEIGHTS.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
