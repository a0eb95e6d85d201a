package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gleaner.model.EntityType;

/**
 * Makes a classifier as sure as it is right: one factor for the sum of its features, and for each
 * type something to add, fitted to sums that were made without having seen the name (Platt's
 * method, by Newton steps on each number in turn).
 */
record Calibration(double factor, Map<EntityType, Double> shift) {

    private static final int ROUNDS = 60;

    /** Keeps the steps finite where a type has few names. */
    private static final double PRIOR = 1;

    /** What was scored unseen: the sum of the features, and whether the name is right. */
    record Scored(EntityType type, double sum, boolean right) {}

    static Calibration of(List<Scored> scored) {
        double factor = 1;
        Map<EntityType, Double> shift = new EnumMap<>(EntityType.class);
        for (int round = 0; round < ROUNDS; round++) {
            double slope = -PRIOR * (factor - 1);
            double bend = PRIOR;
            for (Scored one : scored) {
                double p = probability(factor * one.sum + shift.getOrDefault(one.type, 0.0));
                slope += ((one.right ? 1 : 0) - p) * one.sum;
                bend += p * (1 - p) * one.sum * one.sum;
            }
            factor += slope / bend;
            for (EntityType type : EntityType.values()) {
                List<Scored> ofType = new ArrayList<>(scored);
                ofType.removeIf(one -> one.type != type);
                if (!ofType.isEmpty()) {
                    shift.put(
                            type,
                            shift.getOrDefault(type, 0.0)
                                    + step(ofType, factor, shift.getOrDefault(type, 0.0)));
                }
            }
        }
        return new Calibration(factor, shift);
    }

    private static double step(List<Scored> scored, double factor, double shift) {
        double slope = -PRIOR * shift;
        double bend = PRIOR;
        for (Scored one : scored) {
            double p = probability(factor * one.sum + shift);
            slope += (one.right ? 1 : 0) - p;
            bend += p * (1 - p);
        }
        return slope / bend;
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * The weights so that their sums are calibrated; {@code features} names the feature that every
     * name of a type has.
     */
    Map<String, Double> applied(
            Map<String, Double> weights, Function<EntityType, String> features) {
        Map<String, Double> calibrated = new HashMap<>();
        weights.forEach((feature, weight) -> calibrated.put(feature, weight * factor));
        shift.forEach((type, more) -> calibrated.merge(features.apply(type), more, Double::sum));
        return calibrated;
    }
}
