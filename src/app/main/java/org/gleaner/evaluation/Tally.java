package org.gleaner.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How often something was right, found in vain, and missed.
 *
 * @param accuracy whether only the share that is right says something, since what is wrong is
 *     neither spurious nor missed: the strength of a pledge
 */
public record Tally(int right, int spurious, int missed, boolean accuracy) {

    static Tally none(boolean accuracy) {
        return new Tally(0, 0, 0, accuracy);
    }

    Tally plus(boolean isRight, boolean isSpurious, boolean isMissed) {
        return new Tally(
                right + (isRight ? 1 : 0),
                spurious + (isSpurious ? 1 : 0),
                missed + (isMissed ? 1 : 0),
                accuracy);
    }

    Tally plus(Tally other) {
        return new Tally(
                right + other.right, spurious + other.spurious, missed + other.missed, accuracy);
    }

    /** In percent, 0 where nothing was found. */
    public double precision() {
        return 100 * share(spurious);
    }

    /** In percent, 0 where there was nothing to find. */
    public double recall() {
        return 100 * share(missed);
    }

    /** The harmonic mean of both, in percent. */
    public double f1() {
        double p = share(spurious);
        double r = share(missed);
        return 200 * p * r / Math.max(1e-9, p + r);
    }

    private double share(int others) {
        return (double) right / Math.max(1, right + others);
    }

    /** "P 95.0 R 93.1 F1 94.0 (529 right, 28 spurious, 39 missed)", in columns. */
    String line(String kind) {
        String name = String.format(Locale.ROOT, "%-42s ", kind);
        return accuracy
                ? name
                        + String.format(
                                Locale.ROOT,
                                "accuracy %5s               (%d right, %d wrong)",
                                rounded(recall()),
                                right,
                                missed)
                : name
                        + String.format(
                                Locale.ROOT,
                                "P %5s R %5s F1 %5s   (%d right, %d spurious, %d missed)",
                                rounded(precision()),
                                rounded(recall()),
                                rounded(f1()),
                                right,
                                spurious,
                                missed);
    }

    /** With one decimal; a half goes to the even side, as in the scorers of the labelled sets. */
    static String rounded(double percent) {
        return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
