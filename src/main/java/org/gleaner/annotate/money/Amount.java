package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.gleaner.annotate.numerals.Numeral;

/**
 * One number at the pieces {@code [from,to)}, with the sign of money at its side, if any.
 *
 * @param number the number, without the sign's unit
 * @param more   what subunits add: the 0.45 of "13 dollars and 45 cents"
 * @param prefix whether the sign stands before the number
 */
record Amount(int from, int to, Numeral number, BigDecimal more, Optional<CurrencySign> sign, boolean prefix) {

    static Amount bare(Numeral number) {
        return new Amount(number.from(), number.to(), number, BigDecimal.ZERO, Optional.empty(), false);
    }

    BigDecimal value() {
        BigDecimal unit = sign.map(CurrencySign::unit).orElse(BigDecimal.ONE);
        return base().multiply(unit).add(more);
    }

    /** A point before three digits of which the last is 0 parts groups, unless the money is one that is written with decimal points. */
    private BigDecimal base() {
        boolean european = sign.isPresent() && !sign.get().codes().contains("USD") && !sign.get().codes().contains("GBP");
        if (european && !number.scaled() && number.grouped().isPresent() && number.mantissa().unscaledValue().testBit(0) == false
                && number.mantissa().unscaledValue().mod(java.math.BigInteger.TEN).signum() == 0) {
            return number.grouped().get();
        }
        return number.value();
    }

    boolean bare() {
        return sign.isEmpty();
    }

    Amount with(Numeral other) {
        return new Amount(from, to, other, more, sign, prefix);
    }

    Amount with(CurrencySign other) {
        return new Amount(from, to, number, more, Optional.of(other), prefix);
    }

    Amount plus(BigDecimal part, int end) {
        return new Amount(from, end, number, more.add(part), sign, prefix);
    }

    Amount until(int end) {
        return new Amount(from, end, number, more, sign, prefix);
    }
}
