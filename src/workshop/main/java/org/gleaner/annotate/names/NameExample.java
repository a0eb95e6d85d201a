package org.gleaner.annotate.names;

import java.util.List;
import java.util.Map;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;

/**
 * A name as the rules read it, and the evidence by which the judge will judge it; for training.
 *
 * @param ruled whether it is kept whatever the judge says
 */
public record NameExample(Span span, EntityType type, boolean ruled, List<String> evidence) {

    public NameExample {
        evidence = List.copyOf(evidence);
    }

    /** Whether weights would keep it. */
    public boolean isKeptBy(Map<String, Double> weights) {
        return ruled || !NameJudge.judges(type) || probability(weights) >= NameJudge.LEAST;
    }

    public double probability(Map<String, Double> weights) {
        return NameJudge.of(weights).probability(evidence);
    }
}
