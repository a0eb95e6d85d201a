package org.gleaner.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * One set of limits for the JSON that users give and the JSON that this program writes. Whatever a
 * user's line may hold can be written, and what was written can be read again: a value that nests
 * 500 deep nests deeper in the document that carries it, and a number of 1,000 digits is longer
 * with its point and its exponent.
 */
public final class JsonLimits {

    private static final int DEPTH = 500;
    private static final int DIGITS = 1000;
    private static final int WIDER = 2;

    private static final JsonFactory INPUT = factory(DEPTH, DIGITS, 50_000);
    private static final JsonFactory OUTPUT =
            factory(WIDER * DEPTH, WIDER * DIGITS, Integer.MAX_VALUE);

    private JsonLimits() {}

    /** For what users give. */
    public static JsonFactory input() {
        return INPUT;
    }

    /** For what this program writes, and reads again. */
    public static JsonFactory output() {
        return OUTPUT;
    }

    /** Documents are bounded as a whole, so their strings need no bound. */
    private static JsonFactory factory(int depth, int digits, int nameLength) {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(depth)
                                .maxNumberLength(digits)
                                .maxNameLength(nameLength)
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                .streamWriteConstraints(
                        StreamWriteConstraints.builder().maxNestingDepth(depth).build())
                .build();
    }
}
