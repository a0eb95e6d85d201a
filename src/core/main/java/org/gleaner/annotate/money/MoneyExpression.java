package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.gleaner.numbers.Numeral;

/**
 * A monetary expression at the runs {@code [from,to)} of a sentence, its currency not yet settled
 * and its qualifier not yet read.
 *
 * @param low empty, as {@code high}, for a vague amount
 * @param borrowed whether the sign is at another expression of the sentence
 */
record MoneyExpression(
        int from,
        int to,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        CurrencySign sign,
        Optional<Numeral> number,
        boolean borrowed) {

    static MoneyExpression of(Amount amount) {
        return of(amount, amount.sign().orElseThrow(), false);
    }

    static MoneyExpression of(Amount amount, CurrencySign sign, boolean borrowed) {
        Optional<BigDecimal> value = Optional.of(amount.with(sign).value());
        return new MoneyExpression(
                amount.from(),
                amount.to(),
                value,
                value,
                sign,
                Optional.of(amount.number()),
                borrowed);
    }

    static MoneyExpression range(Amount low, Amount high, CurrencySign sign) {
        return new MoneyExpression(
                low.from(),
                high.to(),
                Optional.of(low.with(sign).value()),
                Optional.of(high.with(sign).value()),
                sign,
                Optional.of(high.number()),
                false);
    }

    static MoneyExpression vague(int from, int to, CurrencySign sign) {
        return new MoneyExpression(
                from, to, Optional.empty(), Optional.empty(), sign, Optional.empty(), false);
    }

    /** The same figure times {@code scale}, which the text leaves out. */
    MoneyExpression scaledBy(BigDecimal scale) {
        return new MoneyExpression(
                from,
                to,
                low.map(scale::multiply),
                high.map(scale::multiply),
                sign,
                number.map(said -> said.scaledBy(scale)),
                borrowed);
    }

    boolean range() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) != 0;
    }

    boolean scaled() {
        return number.map(Numeral::scaled).orElse(true);
    }
}
