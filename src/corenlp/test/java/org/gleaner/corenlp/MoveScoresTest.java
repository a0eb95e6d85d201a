package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Three labels besides none: the root's, and two for arcs; so moves 0 and 1 are left arcs, 2 and 3
 * right arcs, 4 is the shift.
 */
class MoveScoresTest {

    private static final int LABELS = 4;
    private static final int UNITS = 100;

    private final Random random = new Random(8);

    private float[][] weights() {
        float[][] weights = new float[UNITS][2 * LABELS - 1];
        for (float[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return weights;
    }

    /** Small and large ones, like those of a cube. */
    private float[] hidden() {
        float[] hidden = new float[UNITS];
        for (int i = 0; i < UNITS; i++) {
            hidden[i] = (float) Math.pow(random.nextGaussian(), 3);
        }
        return hidden;
    }

    private static int full(float[][] weights, float[] hidden, boolean shift) {
        int[] columns = {1, 2, 4, 5, 6};
        double most = Double.NEGATIVE_INFINITY;
        int best = -1;
        for (int move = 0; move < (shift ? 5 : 4); move++) {
            double score = 0;
            for (int unit = 0; unit < UNITS; unit++) {
                score += (double) weights[unit][columns[move]] * hidden[unit];
            }
            if (score > most) {
                most = score;
                best = move;
            }
        }
        return best;
    }

    @Test
    void choosesAsTheFullSumDoes() {
        float[][] weights = weights();
        MoveScores.Work work = new MoveScores(weights, LABELS).work();
        for (int i = 0; i < 2000; i++) {
            float[] hidden = hidden();
            boolean shift = random.nextBoolean();
            assertEquals(full(weights, hidden, shift), work.best(hidden, shift), "choice " + i);
        }
    }

    @Test
    void namesMoves() {
        MoveScores scores = new MoveScores(weights(), LABELS);
        assertEquals(
                "left 2, left 3, right 2, right 3, shift",
                name(scores, 0)
                        + ", "
                        + name(scores, 1)
                        + ", "
                        + name(scores, 2)
                        + ", "
                        + name(scores, 3)
                        + ", "
                        + name(scores, 4));
    }

    private static String name(MoveScores scores, int move) {
        return scores.isShift(move)
                ? "shift"
                : (scores.isLeft(move) ? "left " : "right ") + scores.label(move);
    }
}
