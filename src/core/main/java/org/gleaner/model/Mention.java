package org.gleaner.model;

import java.util.Optional;

/**
 * A stretch of text that names something. Mentions of a document do not overlap and stand in text
 * order.
 *
 * @param value of a PERCENT, a plain decimal string ("8.7"); else empty
 * @param confidence 0 to 1
 * @param annotator what found it
 */
public record Mention(
        Span span, EntityType type, Optional<String> value, double confidence, String annotator) {
    public static final FactType<Mention> FACT_TYPE =
            FactType.of("mentions", Mention::span)
                    .withConfidence(Mention::confidence)
                    .foundBy(Mention::annotator, Mention::withConfidence);

    public Mention(Span span, EntityType type, double confidence, String annotator) {
        this(span, type, Optional.empty(), confidence, annotator);
    }

    public Mention {
        Confidence.check(confidence);
    }

    private Mention withConfidence(double calibrated) {
        return new Mention(span, type, value, calibrated, annotator);
    }
}
