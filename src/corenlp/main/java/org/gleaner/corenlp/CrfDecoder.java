package org.gleaner.corenlp;

import java.util.Arrays;

/**
 * Finds the best labels for a sentence, exactly (Viterbi), with the weights of a CoreNLP
 * recogniser. The features are those of CoreNLP's {@code NERFeatureFactory}; most depend on one
 * word and come summed with the word, the rest is joined from hashes here.
 */
final class CrfDecoder {

    private static final Piece DOTS = Piece.of("...");
    private static final Piece DASH = Piece.of("-");
    private static final Piece WORD_SHAPE = Piece.of("-PW_CTYPE|C");
    private static final Piece SHAPE_WORD = Piece.of("-NW_CTYPE|C");
    private static final Piece SHAPES_BEFORE = Piece.of("-PCTYPE|C");
    private static final Piece SHAPES_AFTER = Piece.of("-CNTYPE|C");
    private static final Piece SHAPES_AROUND = Piece.of("-PCNTYPE|C");
    private static final Piece SECOND_BEFORE = Piece.of("-PPW_CTYPE|C");
    private static final Piece SECOND_AFTER = Piece.of("-NNW_CTYPE|C");
    private static final long NO_PATTERN = Piece.of("NO-OCCURRENCE-PATTERN|C").hash();
    private static final long LATER = Piece.of("X-NEXT-OCCURRENCE-X|C").hash();
    private static final long EARLIER = Piece.of("X-PREV-OCCURRENCE-X|C").hash();
    private static final Piece EDGE_WORDS = Piece.of("-PSEQW2|CpC");
    private static final Piece EDGE_CLUSTERS = Piece.of("-PSEQpcDS|CpC");
    private static final Piece EDGE_SHAPES = Piece.of("-TYPES|CpC");

    /** How far a repetition of the word is looked for; CoreNLP skips the two next tokens. */
    private static final int NEAREST_REPETITION = 3;

    private static final int FARTHEST_REPETITION = 149;

    /** How many features are joined from several words at one place. */
    private static final int MOST_JOINED = 10;

    private final CrfModel model;

    CrfDecoder(CrfModel model) {
        this.model = model;
    }

    /**
     * @param words the sentence, with as many boundaries on either side as {@link #padding} says
     * @return for each token the number of its label
     */
    int[] best(CrfWord[] words) {
        int pad = padding();
        int size = words.length - 2 * pad;
        int count = model.labels().size();
        byte[] trace = new byte[size * count];
        double[] score = new double[count];
        double[] next = new double[count];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        score[model.background()] = 0;
        float[] node = new float[count];
        float[] edge = new float[count * count];
        Features features = new Features(MOST_JOINED);
        for (int i = 0; i < size; i++) {
            scoreNode(words, i + pad, features.clear(), node);
            scoreEdge(words, i + pad, features.clear(), edge);
            for (int label = 0; label < count; label++) {
                int best = 0;
                double most = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < count; previous++) {
                    double sum = score[previous] + edge[previous * count + label];
                    if (sum > most) {
                        most = sum;
                        best = previous;
                    }
                }
                next[label] = most + node[label];
                trace[i * count + label] = (byte) best;
            }
            double[] swap = score;
            score = next;
            next = swap;
        }
        return follow(trace, score, size);
    }

    /** How many boundaries must stand on either side of a sentence. */
    int padding() {
        return Math.max(model.reach(), 2);
    }

    private static int[] follow(byte[] trace, double[] score, int size) {
        int count = score.length;
        int label = 0;
        for (int other = 1; other < count; other++) {
            if (score[other] > score[label]) {
                label = other;
            }
        }
        int[] labels = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = label;
            label = trace[i * count + label];
        }
        return labels;
    }

    private void scoreNode(CrfWord[] words, int at, Features features, float[] scores) {
        CrfWord word = words[at];
        CrfWord before = words[at - 1];
        CrfWord after = words[at + 1];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = word.own()[k] + before.before()[k] + after.after()[k];
        }
        Piece shapeDots = word.shape().then(DOTS);
        Piece dotsShape = DOTS.then(word.shape());
        Piece beforeDotsShape = before.shape().then(dotsShape);
        features.add(before.word().then(dotsShape).join(WORD_SHAPE));
        features.add(shapeDots.join(after.word(), SHAPE_WORD));
        features.add(beforeDotsShape.join(SHAPES_BEFORE));
        features.add(shapeDots.join(after.shape(), SHAPES_AFTER));
        features.add(beforeDotsShape.then(DOTS).join(after.shape(), SHAPES_AROUND));
        if (before.form().small()) {
            features.add(words[at - 2].word().then(dotsShape).join(SECOND_BEFORE));
        }
        if (after.form().small()) {
            features.add(words[at + 2].word().then(dotsShape).join(SECOND_AFTER));
        }
        addRepetitions(words, at, features);
        model.nodes().add(features, scores);
        addNeighbours(words, at, scores);
    }

    private static void addRepetitions(CrfWord[] words, int at, Features features) {
        CrfWord word = words[at];
        CrfWord before = words[at - 1];
        CrfWord after = words[at + 1];
        if (!(word.form().nameCase()
                && after.form().noUpperCase()
                && after.form().letter()
                && before.form().letter())) {
            features.add(NO_PATTERN);
            return;
        }
        if (stands(word, words, at + NEAREST_REPETITION, at + FARTHEST_REPETITION)) {
            features.add(LATER);
        }
        if (stands(word, words, at - FARTHEST_REPETITION, at - NEAREST_REPETITION)) {
            features.add(EARLIER);
        }
    }

    private static boolean stands(CrfWord word, CrfWord[] words, int from, int to) {
        for (int i = Math.max(from, 0); i <= Math.min(to, words.length - 1); i++) {
            if (words[i].is(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words within reach, wherever they stand; one that stands there twice counts once. */
    private void addNeighbours(CrfWord[] words, int at, float[] scores) {
        for (int step = 1; step <= model.reach(); step++) {
            if (!stands(words[at - step], words, at - step + 1, at - 1)) {
                add(words[at - step].left(), scores);
            }
            if (!stands(words[at + step], words, at + 1, at + step - 1)) {
                add(words[at + step].right(), scores);
            }
        }
    }

    private void scoreEdge(CrfWord[] words, int at, Features features, float[] scores) {
        CrfWord word = words[at];
        CrfWord before = words[at - 1];
        CrfWord after = words[at + 1];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = word.edge()[k] + before.edgeBefore()[k] + after.edgeAfter()[k];
        }
        features.add(before.word().then(DASH).join(word.word(), EDGE_WORDS));
        features.add(before.cluster().then(DASH).join(word.cluster(), EDGE_CLUSTERS));
        features.add(before.shape().then(DASH).join(word.shape(), EDGE_SHAPES));
        model.edges().add(features, scores);
    }

    private static void add(float[] part, float[] scores) {
        for (int k = 0; k < scores.length; k++) {
            scores[k] += part[k];
        }
    }
}
