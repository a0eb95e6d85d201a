package org.gleaner.annotate.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.NameCandidate;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.FormView;

/**
 * Says how likely each person, organization and place that was read is right, by a logistic
 * regression over its {@link NameFeatures}, and drops what most likely is not. {@code
 * models/names/classifier.tsv} has the weights, which {@code bin/train-names} makes from labelled
 * text.
 */
final class NameClassifier {

    /** As the rules left it: for tests of them, and to make what the classifier is trained on. */
    static final NameClassifier NONE = new NameClassifier(Map.of());

    /**
     * Below this a name is dropped; the best of those tried on the labelled sets, cross-validated.
     */
    static final double LEAST = 0.3;

    private static final String FILE = "names/classifier.tsv";
    private static final double THOUSAND = 1000;
    private static final int MOST_SUMS = 1 << 13;

    private final Map<String, Double> weights;

    /**
     * The same by a feature's kind, then by its value: the weight it has with any type, then that
     * with each, so that no name of a feature is put together for a look-up.
     */
    private final Lazy<Map<FeatureKind, Map<String, double[]>>> byKind = new Lazy<>(this::byKind);

    /** The sums for what readings have in common, a few thousand in all. */
    private final Map<NameFeatures.Shared, Double> sums = new ConcurrentHashMap<>();

    private NameClassifier(Map<String, Double> weights) {
        this.weights = weights;
    }

    private Map<FeatureKind, Map<String, double[]>> byKind() {
        Map<FeatureKind, Map<String, double[]>> index = new EnumMap<>(FeatureKind.class);
        for (FeatureKind kind : FeatureKind.values()) {
            index.put(kind, new HashMap<>());
        }
        weights.forEach((feature, weight) -> index(index, feature, weight));
        return index;
    }

    private static void index(
            Map<FeatureKind, Map<String, double[]>> index, String feature, double weight) {
        int bar = feature.indexOf('|');
        int equals = feature.indexOf('=');
        boolean typed = bar > 0 && bar < equals;
        int place = typed ? EntityType.valueOf(feature.substring(0, bar)).ordinal() + 1 : 0;
        FeatureKind kind = FeatureKind.of(feature.substring(typed ? bar + 1 : 0, equals));
        if (kind != null) {
            index.get(kind)
                            .computeIfAbsent(
                                    feature.substring(equals + 1),
                                    value -> new double[EntityType.values().length + 1])[place] =
                    weight;
        }
    }

    static NameClassifier standard() {
        Map<String, Double> weights = new HashMap<>();
        DataFile.rows(FILE, 2)
                .forEach(row -> weights.put(row.get(0), Double.parseDouble(row.get(1))));
        return new NameClassifier(weights);
    }

    static NameClassifier of(Map<String, Double> weights) {
        return new NameClassifier(Map.copyOf(weights));
    }

    /** The types whose mentions labelled text can teach to classify. */
    static boolean classifies(EntityType type) {
        return type == EntityType.PERSON
                || type == EntityType.ORGANIZATION
                || type == EntityType.LOCATION;
    }

    /**
     * Names of the gazetteer, those built around a head noun, rulers with their number and those
     * after "Mr" are what the guideline wants, however seldom others mark them; and two recognisers
     * that agree are believed.
     */
    static boolean isRuled(NameReading reading) {
        return reading.isSettled() || reading.isRuler() || reading.isListed() || reading.isAgreed();
    }

    double probability(List<String> features) {
        return probability(sum(features));
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** As the sum over {@link NameFeatures#of}. */
    private double sum(NameFeatures features, NameReading reading) {
        NameFeatures.Shared shared = features.shared(reading);
        Double known = sums.get(shared);
        double[] sum = {known == null ? 0 : known};
        BiConsumer<FeatureKind, String> adder = adder(reading.type(), sum);
        if (known == null) {
            shared.each(adder);
            if (sums.size() < MOST_SUMS) {
                sums.put(shared, sum[0]);
            }
        }
        features.own(reading, adder);
        return sum[0];
    }

    private BiConsumer<FeatureKind, String> adder(EntityType type, double... sum) {
        int place = type.ordinal() + 1;
        Map<FeatureKind, Map<String, double[]>> index = byKind.get();
        return (kind, value) -> {
            double[] found = index.get(kind).get(value);
            if (found != null) {
                sum[0] += found[0];
                sum[0] += found[place];
            }
        };
    }

    double sum(List<String> features) {
        double sum = 0;
        for (String one : features) {
            sum += weights.getOrDefault(one, 0.0);
        }
        return sum;
    }

    /**
     * Gives readings the confidence of the classifier and drops the least likely; names of the
     * user's gazetteer stay as they are.
     */
    void apply(FormView words, NameReadings readings, List<NameCandidate> candidates) {
        if (weights.isEmpty()) {
            return;
        }
        NameFeatures features = new NameFeatures(words, candidates);
        for (NameReading reading : readings.all()) {
            if (classifies(reading.type()) && reading.confidence() < KnownNameStep.USER) {
                double probability = probability(sum(features, reading));
                if (probability < LEAST && !isRuled(reading)) {
                    readings.remove(reading);
                } else {
                    readings.put(
                            reading.with(
                                    Math.min(
                                            KnownNameStep.USER,
                                            Math.round(probability * THOUSAND) / THOUSAND)));
                }
            }
        }
    }
}
