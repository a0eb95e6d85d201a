package org.gleaner.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that date something.
 *
 * @param value TIMEX3 value: "2020-09-14", "P3Y", "2024-Q1", "XXXX-WXX-1"
 * @param from first day meant, inclusive, resolved against the document's date; empty when unknown
 *     or open
 * @param to last day meant, inclusive
 */
public record TimeExpression(
        Span span,
        Kind kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String value,
        String annotator) {
    public static final FactType<TimeExpression> FACT_TYPE =
            FactType.of("dates", TimeExpression::span);

    /** The TIMEX3 type; on the wire in lower case. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TimeExpression {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("bad dates " + from.get() + " to " + to.get());
        }
    }
}
