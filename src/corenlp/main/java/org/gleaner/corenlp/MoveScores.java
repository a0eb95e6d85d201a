package org.gleaner.corenlp;

import java.util.Arrays;

/**
 * The output layer: from the hidden one to the best move. A cube makes most hidden units small, so
 * the large ones are counted first, for every move; where more than one could still win, these are
 * counted in full. The choice is that of the full sum.
 */
final class MoveScores {

    /** The length of a vector of floats is rounded by less. */
    private static final float SLACK = 1.001f;

    /** Rounding of sums of some thousand floats near 100 stays below this. */
    private static final float ROUNDING = 1e-3f;

    /** Units of at least this size are counted for every move. */
    private static final float LARGE = 0.4f;

    /**
     * How much of what the other units could change they change at most. It would be all of it if
     * they pointed the same way as two moves' weights differ. Of 15 million pairs of moves, in
     * 190,000 choices, none had more than 0.3, and a tenth as many each 0.05 further.
     */
    private static final float WORST = 0.5f;

    /**
     * To the number of a move's label: left arcs come first, then right ones, then the shift. Label
     * 0 is none, 1 the root's.
     */
    private static final int FIRST = 2;

    private final int arcs;

    /** By unit, then move. */
    private final float[][] weights;

    /** By move, then unit. */
    private final float[][] turned;

    /**
     * For two moves, one behind the other, how far apart their weights lie, as vectors. By Cauchy
     * and Schwarz the units that are not counted can change the difference of two scores by no more
     * than this times their own length.
     */
    private final float[] apart;

    MoveScores(float[][] published, int labels) {
        arcs = labels - FIRST;
        int columns = (2 * arcs + 1 + 3) / 4 * 4;
        weights = new float[published.length][columns];
        for (int unit = 0; unit < published.length; unit++) {
            float[] row = published[unit];
            // Arcs to the root are never a choice: the last word left has no other move.
            System.arraycopy(row, 1, weights[unit], 0, arcs);
            System.arraycopy(row, labels, weights[unit], arcs, arcs);
            weights[unit][2 * arcs] = row[2 * labels - 2];
        }
        turned = new float[2 * arcs + 1][published.length];
        for (int unit = 0; unit < published.length; unit++) {
            for (int move = 0; move < turned.length; move++) {
                turned[move][unit] = weights[unit][move];
            }
        }
        apart = new float[turned.length * turned.length];
        for (int one = 0; one < turned.length; one++) {
            for (int other = 0; other < one; other++) {
                float distance = distance(turned[one], turned[other]);
                apart[one * turned.length + other] = distance;
                apart[other * turned.length + one] = distance;
            }
        }
    }

    private static float distance(float[] one, float... other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (double) (one[i] - other[i]);
        }
        return (float) Math.sqrt(sum);
    }

    boolean isShift(int move) {
        return move == 2 * arcs;
    }

    boolean isLeft(int move) {
        return move < arcs;
    }

    int label(int move) {
        return FIRST + (move < arcs ? move : move - arcs);
    }

    /** Room for one choice. */
    Work work() {
        return new Work();
    }

    /** Scratch space of one thread. */
    final class Work {

        private final float[] score = new float[weights[0].length];
        private final int[] moves = new int[turned.length];
        private final int[] units = new int[weights.length];
        private float rest;

        /**
         * The best move.
         *
         * @param hidden the hidden layer after its activation
         * @param shift whether there is a word left to shift
         */
        int best(float[] hidden, boolean shift) {
            Arrays.fill(score, 0);
            int contenders = shift ? moves.length : moves.length - 1;
            for (int move = 0; move < contenders; move++) {
                moves[move] = move;
            }
            count(hidden, large(hidden));
            contenders = contenders(contenders);
            if (contenders > 1) {
                for (int i = 0; i < contenders; i++) {
                    score[moves[i]] = product(turned[moves[i]], hidden);
                }
                rest = 0;
                contenders(contenders);
            }
            return moves[0];
        }

        /** Keeps the moves that could still win, the best so far in front, and returns how many. */
        private int contenders(int before) {
            int best = 0;
            for (int i = 1; i < before; i++) {
                best = score[moves[i]] > score[moves[best]] ? i : best;
            }
            int first = moves[best];
            moves[best] = moves[0];
            moves[0] = first;
            float least = score[first] - ROUNDING;
            int row = first * turned.length;
            int kept = 1;
            for (int i = 1; i < before; i++) {
                if (score[moves[i]] + rest * apart[row + moves[i]] >= least) {
                    moves[kept++] = moves[i];
                }
            }
            return kept;
        }

        /**
         * Takes the large units, answers how many they are, and takes the length of the others.
         * Without a branch, which would go either way as often, and in two sums, which the
         * processor adds side by side.
         */
        private int large(float... hidden) {
            int[] taken = units;
            int limit = Float.floatToRawIntBits(LARGE);
            int large = 0;
            float even = 0;
            float odd = 0;
            for (int unit = 0; unit < taken.length; unit++) {
                int size = Float.floatToRawIntBits(hidden[unit]) & Integer.MAX_VALUE;
                // All ones where the size is below the limit, as sizes are ordered as their bits.
                int below = (size - limit) >> (Integer.SIZE - 1);
                taken[large] = unit;
                large += 1 + below;
                float other = Float.intBitsToFloat(size & below);
                float next = even + other * other;
                even = odd;
                odd = next;
            }
            rest = (float) Math.sqrt(even + odd) * SLACK * WORST;
            return large;
        }

        /** For every move. */
        private void count(float[] hidden, int taken) {
            int i = 0;
            for (; i + 3 < taken; i += 4) {
                int a = units[i];
                int b = units[i + 1];
                int c = units[i + 2];
                int d = units[i + 3];
                Vectors.add(
                        score,
                        weights[a],
                        weights[b],
                        weights[c],
                        weights[d],
                        hidden[a],
                        hidden[b],
                        hidden[c],
                        hidden[d]);
            }
            for (; i < taken; i++) {
                Vectors.add(score, weights[units[i]], hidden[units[i]]);
            }
        }
    }

    /** In four sums, which the processor adds side by side. */
    private static float product(float[] one, float... other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return (a + b) + (c + d);
    }
}
