package org.gleaner.corenlp;

import java.util.Arrays;

/**
 * The output layer: from the hidden one to the best move. A cube makes most hidden units small, so
 * the large ones are counted first, for every move; the others are then counted for those moves
 * alone that could still win, and only while there is more than one. The choice is that of the full
 * sum.
 */
final class MoveScores {

    /** Rounding of sums of some thousand floats near 100 stays below this. */
    private static final float ROUNDING = 1e-3f;

    /** Units of at least this size are counted for every move. */
    private static final float LARGE = 0.1f;

    /** Then those of at least this size, for the moves that are left. */
    private static final float SMALL = 0.01f;

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

    /** How far apart a unit's weights lie. */
    private final float[] reach;

    MoveScores(float[][] published, int labels) {
        arcs = labels - FIRST;
        int columns = (2 * arcs + 1 + 3) / 4 * 4;
        weights = new float[published.length][columns];
        reach = new float[published.length];
        for (int unit = 0; unit < published.length; unit++) {
            float[] row = published[unit];
            // Arcs to the root are never a choice: the last word left has no other move.
            System.arraycopy(row, 1, weights[unit], 0, arcs);
            System.arraycopy(row, labels, weights[unit], arcs, arcs);
            weights[unit][2 * arcs] = row[2 * labels - 2];
            float least = row[1];
            float most = row[1];
            for (int i = 0; i <= 2 * arcs; i++) {
                least = Math.min(least, weights[unit][i]);
                most = Math.max(most, weights[unit][i]);
            }
            reach[unit] = most - least;
        }
        turned = new float[2 * arcs + 1][published.length];
        for (int unit = 0; unit < published.length; unit++) {
            for (int move = 0; move < turned.length; move++) {
                turned[move][unit] = weights[unit][move];
            }
        }
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
        private int[] units = new int[weights.length];
        private int[] later = new int[weights.length];
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
            for (int i = 0; i < units.length; i++) {
                units[i] = i;
            }
            int taken = split(hidden, units.length, LARGE);
            count(hidden, taken);
            contenders = contenders(contenders);
            int left = units.length - taken;
            for (float threshold = SMALL; contenders > 1 && left > 0; threshold = 0) {
                int[] swap = units;
                units = later;
                later = swap;
                taken = split(hidden, left, threshold);
                left -= taken;
                count(hidden, taken, contenders);
                contenders = contenders(contenders);
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
            float least = score[first] - rest - ROUNDING;
            int kept = 1;
            for (int i = 1; i < before; i++) {
                if (score[moves[i]] >= least) {
                    moves[kept++] = moves[i];
                }
            }
            return kept;
        }

        /**
         * Sorts the first {@code left} units into those at or over the threshold, which stay, and
         * the others, and sums up what these can change.
         */
        private int split(float[] hidden, int left, float threshold) {
            int large = 0;
            int small = 0;
            float sum = 0;
            for (int i = 0; i < left; i++) {
                int unit = units[i];
                float size = Math.abs(hidden[unit]);
                int is = size >= threshold ? 1 : 0;
                units[large] = unit;
                later[small] = unit;
                large += is;
                small += 1 - is;
            }
            for (int i = 0; i < small; i++) {
                sum += Math.abs(hidden[later[i]]) * reach[later[i]];
            }
            rest = sum;
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

        /** For the moves that are left. */
        private void count(float[] hidden, int taken, int contenders) {
            for (int m = 0; m < contenders; m++) {
                float[] weight = turned[moves[m]];
                float sum = score[moves[m]];
                for (int i = 0; i < taken; i++) {
                    sum += weight[units[i]] * hidden[units[i]];
                }
                score[moves[m]] = sum;
            }
        }
    }
}
