package org.gleaner.annotate.names;

import java.util.List;
import java.util.Map;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;

/**
 * A name as the rules read it, and the features by which the classifier will weigh it; for
 * training.
 *
 * @param ruled whether it is kept whatever the classifier says
 */
public record NameExample(Span span, EntityType type, boolean ruled, List<String> features) {

    public NameExample {
        features = List.copyOf(features);
    }

    /** Whether weights would keep it. */
    public boolean isKeptBy(Map<String, Double> weights) {
        return ruled
                || !NameClassifier.classifies(type)
                || probability(weights) >= NameClassifier.LEAST;
    }

    public double probability(Map<String, Double> weights) {
        return NameClassifier.of(weights).probability(features);
    }
}
