package org.gleaner.corenlp;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a recogniser's features: a row of {@code width} for each, found by the hash of the
 * feature's name.
 */
final class WeightTable {

    private final HashedInts rows;
    private final float[] weights;
    private final int width;

    private WeightTable(HashedInts rows, float[] weights, int width) {
        this.rows = rows;
        this.weights = weights;
        this.width = width;
    }

    /**
     * @param weights of each of the features, in their order
     */
    static WeightTable of(List<String> features, List<float[]> weights, int width) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        float[] flat = new float[features.size() * width];
        for (int row = 0; row < features.size(); row++) {
            rows.put(features.get(row), row);
            System.arraycopy(weights.get(row), 0, flat, row * width, width);
        }
        return new WeightTable(HashedInts.of(rows), flat, width);
    }

    static WeightTable read(ModelReader in) {
        HashedInts rows = HashedInts.read(in);
        float[] weights = in.floats();
        return new WeightTable(rows, weights, in.ints()[0]);
    }

    void write(ModelWriter out) throws IOException {
        rows.write(out);
        out.floats(weights);
        out.ints(width);
    }

    int width() {
        return width;
    }

    /** Adds the weights of a feature, if it has any, to the scores. */
    void add(long feature, float[] scores) {
        addRow(rows.get(feature), scores);
    }

    /** Adds the weights of features, of those that have any, to the scores in their order. */
    void add(Features features, float[] scores) {
        long[] found = features.in(rows);
        for (int i = 0; i < features.size(); i++) {
            addRow((int) found[i], scores);
        }
    }

    private void addRow(int row, float[] scores) {
        if (row != HashedInts.NONE) {
            for (int k = 0, at = row * width; k < width; k++, at++) {
                scores[k] += weights[at];
            }
        }
    }

    /** The weights of several features, summed in their order. */
    float[] sum(long... features) {
        float[] scores = new float[width];
        Features all = new Features(features.length);
        for (long feature : features) {
            all.add(feature);
        }
        add(all, scores);
        return scores;
    }
}
