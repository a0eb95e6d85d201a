package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/**
 * Reads the upper end of a range or change behind its lower one: "$3 to 5 billion", "between $5 and
 * $10", "from $3 million to $5 million".
 */
final class RangeReader {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    /**
     * What links the ends of a range, and where the upper end would begin.
     *
     * @param to whether it is "to", which can link the ends of a change too
     */
    private record Connector(boolean dash, boolean to, int next) {}

    private final AmountReader amounts;
    private final WordSet changes = WordSet.read("changes.txt");
    private final WordSet rangeVerbs = WordSet.read("range-verbs.txt");
    private final WordSet approximations = WordSet.read("approximations.txt");

    RangeReader(AmountReader amounts) {
        this.amounts = amounts;
    }

    /**
     * What begins with {@code low} and a connector: one expression for a spread, two for a change;
     * empty when no range begins here.
     */
    Optional<List<MoneyExpression>> read(CharRuns runs, Amount low) {
        return connector(runs, low)
                .flatMap(
                        connector ->
                                amounts.readHigh(runs, connector.next)
                                        .filter(high -> canJoin(runs, low, high, connector))
                                        .flatMap(high -> joined(runs, low, high, connector)));
    }

    private Optional<List<MoneyExpression>> joined(
            CharRuns runs, Amount low, Amount high, Connector connector) {
        return sharedSign(low, high)
                .flatMap(
                        sign ->
                                compose(
                                        runs,
                                        sameScale(runs, low, high),
                                        high,
                                        sign,
                                        connector.to));
    }

    /** What links the ends of a range: "-", "-to-", "to", "and" after "between", "or". */
    private Optional<Connector> connector(CharRuns runs, Amount low) {
        int at = low.to();
        boolean dash = runs.isDash(at) && runs.joined(at) == runs.joined(at + 1);
        if (dash && runs.is(at + 1, "to") && runs.isDash(at + 2)) {
            return Optional.of(new Connector(true, true, pastApproximations(runs, at + 3)));
        }
        boolean to = runs.is(at, "to");
        boolean and = runs.is(at, "and") && before(runs, low.from(), "between");
        boolean or = runs.is(at, "or") && !low.number().scaled() && isAlternative(runs, low, at);
        if (to || and) {
            return Optional.of(new Connector(false, to, pastApproximations(runs, at + 1)));
        }
        return dash || or ? Optional.of(new Connector(dash, false, at + 1)) : Optional.empty();
    }

    /** "2 or 3 million euros", "€2 or €3 million": the scale is that of both. */
    private boolean isAlternative(CharRuns runs, Amount low, int or) {
        return low.bare()
                || low.prefix()
                        && low.more().signum() == 0
                        && amounts.read(runs, or + 1)
                                .filter(high -> high.prefix() && high.number().scaled())
                                .filter(
                                        high ->
                                                high.number()
                                                                .mantissa()
                                                                .compareTo(low.number().mantissa())
                                                        > 0)
                                .isPresent();
    }

    private int pastApproximations(CharRuns runs, int at) {
        int next = at;
        while (approximations.has(runs, next)) {
            next++;
        }
        return next;
    }

    /** "fell by more than [half] to 8 billion euros" tells no range. */
    private static boolean isHalf(Numeral number) {
        return number.form() == Numeral.Form.WORDS && number.value().compareTo(BigDecimal.ONE) < 0;
    }

    private boolean canJoin(CharRuns runs, Amount low, Amount high, Connector connector) {
        if (low.bare()) {
            return !high.bare()
                    && !high.prefix()
                    && !AmountReader.year(low.number())
                    && !isHalf(low.number());
        }
        return !high.bare() || belongs(runs, low, high, connector.dash);
    }

    /** The sign of both ends, the narrower where each has one; empty when they are unlike. */
    private static Optional<CurrencySign> sharedSign(Amount low, Amount high) {
        if (low.bare() || high.bare()) {
            return low.sign().or(high::sign);
        }
        CurrencySign sign = low.sign().orElseThrow();
        CurrencySign other = high.sign().orElseThrow();
        if (!sign.shares(other)) {
            return Optional.empty();
        }
        return Optional.of(other.settled() && !sign.settled() ? other : sign);
    }

    private Optional<List<MoneyExpression>> compose(
            CharRuns runs, Amount low, Amount high, CurrencySign sign, boolean to) {
        CurrencySign lowSign = low.sign().orElse(sign);
        CurrencySign highSign = high.sign().orElse(sign);
        boolean units = lowSign.unit().compareTo(highSign.unit()) == 0;
        boolean falls = low.with(lowSign).value().compareTo(high.with(highSign).value()) >= 0;
        boolean change =
                to
                        && (changed(runs, low.from())
                                || before(runs, low.from(), "by")
                                || !low.bare()
                                        && !high.bare()
                                        && changes.has(runs, low.from() - 1));
        if (!falls && !change && units) {
            return Optional.of(List.of(MoneyExpression.range(low, high, sign)));
        }
        if (low.bare() && !(change || before(runs, low.from(), "from"))) {
            return Optional.empty();
        }
        return Optional.of(
                List.of(
                        MoneyExpression.of(low, lowSign, low.bare()),
                        MoneyExpression.of(high, highSign, high.bare())));
    }

    /**
     * A bare number behind "$10 to" is the range's other end unless it counts something: "$5 to 10
     * people".
     */
    private boolean belongs(CharRuns runs, Amount low, Amount high, boolean dash) {
        boolean signBefore = low.prefix() && low.more().signum() == 0;
        boolean alike = high.number().scaled() || !low.number().scaled();
        return signBefore
                && alike
                && (dash && runs.joined(high.from())
                        || high.number().scaled() && !AmountReader.year(high.number())
                        || amounts.follows(runs, high.to()))
                && !runs.is(high.to(), '%')
                && !runs.is(high.to(), "percent");
    }

    /** "3 to 5 billion", "$300-400,000": the lower end has the upper one's scale. */
    private static Amount sameScale(CharRuns runs, Amount low, Amount high) {
        BigDecimal most =
                before(runs, low.from(), "from")
                        ? high.number().mantissa().movePointRight(1)
                        : high.number().mantissa();
        BigDecimal thousands = high.number().value().movePointLeft(3);
        if (!low.number().scaled()
                && !high.number().scaled()
                && thousands.compareTo(BigDecimal.ONE) >= 0
                && thousands.stripTrailingZeros().scale() <= 0
                && low.number().value().compareTo(thousands) < 0
                && low.number().whole()
                && runs.isDash(low.to())) {
            return low.with(low.number().scaledBy(THOUSAND));
        }
        boolean share =
                !low.number().scaled()
                        && high.number().scaled()
                        && low.number().value().compareTo(THOUSAND) < 0
                        && low.number().mantissa().compareTo(most) < 0;
        return share ? low.with(low.number().scaledBy(high.number().scale())) : low;
    }

    /**
     * Whether {@code word} is before run {@code at}, a word of approximation between them allowed.
     */
    private static boolean before(CharRuns runs, int at, String word) {
        return runs.is(at - 1, word) || runs.is(at - 2, word) && runs.isLetters(at - 1);
    }

    /** Whether "from" before the amount belongs to a verb of change: "grew from 3 to 5 billion". */
    private boolean changed(CharRuns runs, int at) {
        return before(runs, at, "from")
                && changes.within(runs, at - 25, at - 1)
                && !rangeVerbs.has(runs, at - 2);
    }
}
