package org.gleaner.pipeline;

import java.io.Serializable;

/**
 * Everything that the chain's results depend on besides the document and the models. User files
 * enter by content, not by path, so that a worker anywhere builds the same chain from it.
 *
 * @param gazetteer CSV of the user's names, empty for none
 * @param overrides CSV of the user's corrections, empty for none
 * @param rules the user's relation rules, empty for none
 * @param minConfidence records below it are left out, 0 to 1
 */
public record Configuration(String gazetteer, String overrides, String rules, double minConfidence)
        implements Serializable {

    public Configuration {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "bad minimum confidence " + minConfidence + ": not within 0 to 1");
        }
    }

    public static Configuration standard() {
        return new Configuration("", "", "", 0);
    }
}
