package org.gleaner.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Of the names that were given a confidence, how many are right: the closer the two, the more a confidence means. */
final class Reliability {

    private static final double[] FROM = {0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    private final int[] names = new int[FROM.length];
    private final int[] right = new int[FROM.length];
    private final double[] sum = new double[FROM.length];

    void add(double confidence, boolean isRight) {
        int bin = 0;
        while (bin + 1 < FROM.length - 1 && confidence >= FROM[bin + 1]) {
            bin++;
        }
        names[bin]++;
        right[bin] += isRight ? 1 : 0;
        sum[bin] += confidence;
    }

    List<String> table() {
        List<String> lines = new ArrayList<>(List.of("confidence     names   mean   right"));
        for (int bin = 0; bin < FROM.length - 1; bin++) {
            if (names[bin] > 0) {
                lines.add(String.format(Locale.ROOT, "%.2f to %.2f   %5d   %.2f   %.2f", FROM[bin], Math.min(1, FROM[bin + 1]), names[bin],
                        sum[bin] / names[bin], (double) right[bin] / names[bin]));
            }
        }
        return lines;
    }
}
