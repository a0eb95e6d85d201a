package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.numbers.Numeral;

/**
 * One number at the runs {@code [from,to)}, with the sign of money at its side, if any.
 *
 * @param number the number, without the sign's unit
 * @param more what subunits add: the 0.45 of "13 dollars and 45 cents"
 * @param prefix whether the sign is before the number
 */
record Amount(
        int from,
        int to,
        Numeral number,
        BigDecimal more,
        Optional<CurrencySign> sign,
        boolean prefix) {

    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);
    private static final Set<String> DECIMAL_POINT = DataFile.words("money/decimal-points.txt");

    static Amount bare(Numeral number) {
        return new Amount(
                number.from(), number.to(), number, BigDecimal.ZERO, Optional.empty(), false);
    }

    BigDecimal value() {
        BigDecimal unit = sign.map(CurrencySign::unit).orElse(BigDecimal.ONE);
        return base().multiply(unit).add(more);
    }

    /**
     * A point before three digits separates groups where the money is one that is written with
     * decimal commas ("19.139 euros"), unless the number looks like a rate or a price of fuel
     * ("1.459").
     */
    private BigDecimal base() {
        boolean commas =
                sign.isPresent() && sign.get().codes().stream().noneMatch(DECIMAL_POINT::contains);
        boolean rate =
                number.mantissa().compareTo(BigDecimal.TEN) < 0
                        && number.mantissa().unscaledValue().mod(BigInteger.TEN).signum() != 0;
        return !number.scaled() && (commas && !rate || isRound())
                ? number.grouped().orElse(number.value())
                : number.value();
    }

    /** "110.000 USD", "12.500 dollars": three decimals that no price has, whatever the money. */
    private boolean isRound() {
        BigInteger unit = prefix ? THOUSAND : BigInteger.valueOf(100);
        return sign.isPresent()
                && number.mantissa().compareTo(BigDecimal.TEN) >= 0
                && number.mantissa().unscaledValue().mod(unit).signum() == 0;
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
