package org.gleaner.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount of money, its value normalised.
 *
 * @param min lower bound; equal to {@code max} for a point value, empty for "up to" and for a vague
 *     amount
 * @param max upper bound; empty for "over" and for a vague amount
 * @param currency ISO 4217 code; empty when the text does not settle it
 * @param currencySource empty exactly when {@code currency} is
 * @param per the words of a unit basis: "1,000 cubic metres"
 */
public record Money(
        Span span,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<String> currency,
        Optional<CurrencySource> currencySource,
        Qualifier qualifier,
        Optional<String> per,
        Optional<Party> payer,
        Optional<Party> payee,
        double confidence,
        String annotator) {
    public static final FactType<Money> FACT_TYPE =
            FactType.of("money", Money::span)
                    .withConfidence(Money::confidence)
                    .foundBy(Money::annotator, Money::withConfidence);

    /** How exact the text is about the amount; on the wire in lower case. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        RANGE,
        VAGUE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which words settle the currency; CONVENTION is a bare dollar or pound sign that nothing
     * settles, GIVEN is what the user says of such a sign.
     */
    public enum CurrencySource {
        SYMBOL,
        CODE,
        WORD,
        CONTEXT,
        CONVENTION,
        GIVEN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Money {
        Confidence.check(confidence);
        if (currency.isPresent() != currencySource.isPresent()) {
            throw new IllegalArgumentException(
                    "currency " + currency + " with source " + currencySource);
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException("bad amount " + min.get() + " to " + max.get());
        }
    }

    public Money withParties(Optional<Party> payer, Optional<Party> payee) {
        return copy(payer, payee, confidence);
    }

    /** The amount, when it is a point value. */
    public Optional<BigDecimal> amount() {
        return min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) == 0
                ? min
                : Optional.empty();
    }

    private Money withConfidence(double calibrated) {
        return copy(payer, payee, calibrated);
    }

    /** The same in all but these. */
    private Money copy(Optional<Party> payer, Optional<Party> payee, double confidence) {
        return new Money(
                span,
                min,
                max,
                currency,
                currencySource,
                qualifier,
                per,
                payer,
                payee,
                confidence,
                annotator);
    }
}
