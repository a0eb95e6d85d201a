package org.gleaner.model;

/** The range of every confidence: 0 to 1. */
final class Confidence {

    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "bad confidence " + confidence + ": not within 0 to 1");
        }
    }
}
