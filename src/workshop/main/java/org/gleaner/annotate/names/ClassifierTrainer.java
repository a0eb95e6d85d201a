package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of the {@link NameClassifier} to readings that labelled text calls right or
 * wrong: logistic regression with a quadratic penalty, by AdaGrad over the readings in their order,
 * so that the same readings give the same weights.
 */
public final class ClassifierTrainer {

    private static final int ROUNDS = 40;
    private static final double RATE = 0.5;

    /** How much a wrong reading weighs against the penalty. */
    private static final double LOSS = 0.03;

    /** A feature that was seen less often does not count. */
    private static final int FEWEST = 3;

    private static final int FOLDS = 5;
    private static final int NEIGHBOURS = 50;
    private static final int NONE = -1;
    private static final double SMALLEST = 0.005;

    /** Added to the sum of squared slopes, so that the first steps are small. */
    private static final double START = 0.1;

    private ClassifierTrainer() {}

    /**
     * The weight of every feature, by its name; the smallest are left out. Calibrated on fifths
     * that the other fifths classify.
     */
    public static Map<String, Double> train(List<NameExample> examples, List<Boolean> right) {
        List<Calibration.Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            NameClassifier classifier = NameClassifier.of(learn(examples, right, fold));
            for (int i = 0; i < examples.size(); i++) {
                if (fold(i) == fold) {
                    scored.add(
                            new Calibration.Scored(
                                    examples.get(i).type(),
                                    classifier.sum(examples.get(i).features()),
                                    right.get(i)));
                }
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        Calibration.of(scored)
                .applied(learn(examples, right, NONE), NameFeatures::any)
                .forEach(
                        (feature, weight) -> {
                            if (Math.abs(weight) >= SMALLEST) {
                                weights.put(
                                        feature,
                                        Double.valueOf(String.format(Locale.ROOT, "%.3f", weight)));
                            }
                        });
        return weights;
    }

    /** Neighbours are mostly of one document, and go into one fold. */
    private static int fold(int example) {
        return example / NEIGHBOURS % FOLDS;
    }

    /** What all examples teach but those of one fold. */
    private static Map<String, Double> learn(
            List<NameExample> all, List<Boolean> allRight, int without) {
        List<NameExample> examples = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (fold(i) != without) {
                examples.add(all.get(i));
                right.add(allRight.get(i));
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(
                example ->
                        example.features()
                                .forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEWEST);
        Map<String, Integer> numbers = new TreeMap<>();
        counts.keySet().forEach(feature -> numbers.put(feature, numbers.size()));
        int[] count = counts.values().stream().mapToInt(Integer::intValue).toArray();
        List<int[]> rows = new ArrayList<>();
        for (NameExample example : examples) {
            rows.add(
                    example.features().stream()
                            .filter(numbers::containsKey)
                            .mapToInt(numbers::get)
                            .toArray());
        }
        double[] weight = fit(rows, right, count);
        Map<String, Double> weights = new TreeMap<>();
        numbers.forEach((feature, number) -> weights.put(feature, weight[number]));
        return weights;
    }

    private static double[] fit(List<int[]> rows, List<Boolean> right, int... count) {
        double[] weight = new double[count.length];
        double[] squares = new double[count.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < rows.size(); i++) {
                double sum = 0;
                for (int feature : rows.get(i)) {
                    sum += weight[feature];
                }
                double error = (right.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int feature : rows.get(i)) {
                    double slope = LOSS * error - weight[feature] / count[feature];
                    squares[feature] += slope * slope;
                    weight[feature] += RATE * slope / Math.sqrt(squares[feature] + START);
                }
            }
        }
        return weight;
    }
}
