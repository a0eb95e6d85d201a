package org.gleaner.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How two parties relate, with the words that state it.
 *
 * @param type from the guideline: "HOLDS_POSITION"; user rules may add their own
 * @param value title, date or amount in the words of the text
 * @param valueDate {@code value} as a day, when it is a date
 * @param since the first day on which it held, where the text says so
 * @param until the last day on which it held, where the text says so
 * @param span the words from end to end, within one sentence
 * @param trigger the words that state the relation
 */
public record Relation(
        String type,
        Party subject,
        Optional<Party> object,
        Optional<String> value,
        Optional<LocalDate> valueDate,
        Status status,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Span span,
        Span trigger,
        double confidence,
        String rule) {
    public static final FactType<Relation> FACT_TYPE =
            FactType.of("relations", Relation::span)
                    .withConfidence(Relation::confidence)
                    .foundBy(Relation::rule, Relation::withConfidence);

    /** Whether it still holds; on the wire in lower case. */
    public enum Status {
        CURRENT,
        FORMER;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Relation {
        Confidence.check(confidence);
    }

    private Relation withConfidence(double calibrated) {
        return new Relation(
                type,
                subject,
                object,
                value,
                valueDate,
                status,
                since,
                until,
                span,
                trigger,
                calibrated,
                rule);
    }
}
