package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.gleaner.numbers.Numeral;

/**
 * A monetary figure at the pieces {@code [from,to)} of a sentence, its currency not yet settled and
 * its qualifier not yet read.
 *
 * @param low empty, as {@code high}, for a vague sum
 * @param borrowed whether the sign stands at another figure of the sentence
 */
record Figure(
        int from,
        int to,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        CurrencySign sign,
        Optional<Numeral> number,
        boolean borrowed) {

    static Figure of(Amount amount) {
        return of(amount, amount.sign().orElseThrow(), false);
    }

    static Figure of(Amount amount, CurrencySign sign, boolean borrowed) {
        Optional<BigDecimal> value = Optional.of(amount.with(sign).value());
        return new Figure(
                amount.from(),
                amount.to(),
                value,
                value,
                sign,
                Optional.of(amount.number()),
                borrowed);
    }

    static Figure range(Amount low, Amount high, CurrencySign sign) {
        return new Figure(
                low.from(),
                high.to(),
                Optional.of(low.with(sign).value()),
                Optional.of(high.with(sign).value()),
                sign,
                Optional.of(high.number()),
                false);
    }

    static Figure vague(int from, int to, CurrencySign sign) {
        return new Figure(
                from, to, Optional.empty(), Optional.empty(), sign, Optional.empty(), false);
    }

    boolean range() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) != 0;
    }

    boolean scaled() {
        return number.map(Numeral::scaled).orElse(true);
    }
}
