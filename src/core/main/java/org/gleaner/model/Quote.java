package org.gleaner.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Words that the text gives to somebody: in quotation marks (direct) or after a verb of saying
 * (reported).
 */
public record Quote(Span span, Kind kind, Optional<Party> speaker) {
    public static final FactType<Quote> FACT_TYPE = FactType.of("quotes", Quote::span);

    /** On the wire in lower case. */
    public enum Kind {
        DIRECT,
        REPORTED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
