package org.gleaner.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number as read from the runs {@code [from,to)} of a text: "1.5 million", "three quarters of a
 * billion", "10k".
 *
 * @param mantissa what is before the scale: 1.5
 * @param scale what the scale words come to: 1000000, or 1
 * @param grouped the other reading of a point before exactly three digits: 1250 for "1.250"
 * @param form how it is written
 */
public record Numeral(
        int from,
        int to,
        BigDecimal mantissa,
        BigDecimal scale,
        Optional<BigDecimal> grouped,
        Form form) {

    /**
     * DIGITS and WORDS; SHORT has a short scale ("10k", "5 m"), which counts only beside a currency
     * or attached to the digits.
     */
    public enum Form {
        DIGITS,
        WORDS,
        SHORT
    }

    /**
     * {@code total} by its scale, unless no decimal says it: "two dozens and five", "5 dozen
     * thousand 1 thousand".
     */
    static Numeral ofTotal(int from, int to, BigDecimal total, BigDecimal scale, Form form) {
        if (scale.equals(BigDecimal.ONE)) {
            return new Numeral(from, to, total, scale, Optional.empty(), form);
        }
        boolean divides =
                scale.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)
                        || total.remainder(scale).signum() == 0;
        return divides
                ? new Numeral(from, to, total.divide(scale), scale, Optional.empty(), form)
                : new Numeral(from, to, total, BigDecimal.ONE, Optional.empty(), form);
    }

    public BigDecimal value() {
        return mantissa.multiply(scale);
    }

    public boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    public boolean whole() {
        return mantissa.stripTrailingZeros().scale() <= 0;
    }

    /** Whether its digits are written in groups: "15,000", "15 000". */
    public boolean isGrouped() {
        return form == Form.DIGITS
                && !scaled()
                && to > from + 1
                && mantissa.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }

    /** The same number under a scale that is elsewhere: the 3 of "3 to 5 billion". */
    public Numeral scaledBy(BigDecimal other) {
        return new Numeral(from, to, mantissa, other, grouped, form);
    }

    public Numeral until(int end) {
        return new Numeral(from, end, mantissa, scale, grouped, form);
    }
}
