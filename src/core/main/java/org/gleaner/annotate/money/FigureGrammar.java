package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.annotate.money.CurrencySign.Need;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.numbers.NumberWord;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral;
import org.gleaner.numbers.Pieces;

/**
 * Finds the figures of a sentence in one pass: amounts, their subunits, ranges, vague sums, and
 * bare amounts beside them.
 */
final class FigureGrammar {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String MULTI = "multi";

    /** A sign of money that stands before its number is no longer, in pieces. */
    private static final int SIGN = 10;

    private final CurrencyReader currencies;
    private final AmountReader amounts;
    private final WordSet changes;
    private final BareAmounts bareAmounts;

    FigureGrammar(CurrencyReader currencies) {
        this.currencies = currencies;
        amounts = new AmountReader(currencies, WordSet.read("followers.txt"));
        changes = WordSet.read("changes.txt");
        bareAmounts = new BareAmounts(amounts);
    }

    /** The figures in text order; they do not overlap. */
    List<Figure> read(Pieces pieces) {
        List<Figure> figures = new ArrayList<>(2);
        List<Amount> bare = new ArrayList<>(2);
        int at = 0;
        int number = -1;
        while (at < pieces.size()) {
            if (number < at) {
                number = nextNumber(pieces, at);
            }
            if (number - at > SIGN && !pieces.is(at, "a") && !pieces.is(at, "an")) {
                at++;
                continue;
            }
            int from = at;
            Optional<Amount> amount = amounts.read(pieces, at);
            if (amount.isPresent()) {
                at = amount(pieces, amount.get(), figures, bare);
            } else {
                at =
                        vague(pieces, at)
                                .or(() -> single(pieces, from))
                                .or(() -> scaleAlone(pieces, from))
                                .map(
                                        figure -> {
                                            figures.add(figure);
                                            return figure.to();
                                        })
                                .orElse(at + 1);
            }
        }
        return figures.isEmpty() || bare.isEmpty()
                ? figures
                : bareAmounts.join(pieces, figures, bare);
    }

    /**
     * The first piece from {@code at} on that a number may begin with; far beyond the end where
     * there is none.
     */
    private static int nextNumber(Pieces pieces, int at) {
        for (int next = at; next < pieces.size(); next++) {
            if (pieces.isDigits(next)
                    || NumberWord.of(pieces.word(next)).isPresent()
                    || pieces.isWord(next) && pieces.word(next).startsWith(MULTI)) {
                return next;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Adds what begins with an amount, and answers where to go on. */
    private int amount(Pieces pieces, Amount first, List<Figure> figures, List<Amount> bare) {
        Amount low = first.bare() ? first : withSubunits(pieces, first);
        Optional<List<Figure>> both = range(pieces, low);
        if (both.isPresent()) {
            figures.addAll(both.get());
            return both.get().get(both.get().size() - 1).to();
        }
        if (low.bare()) {
            bare.add(low);
        } else {
            figures.add(Figure.of(low));
        }
        return low.to();
    }

    /** "3 dollars and 45 cents", "15 dollars 50", "one kuai and five mao five". */
    private Amount withSubunits(Pieces pieces, Amount amount) {
        CurrencySign sign = amount.sign().orElseThrow();
        if (amount.number().scaled()
                || !amount.number().whole()
                || amount.prefix() && sign.kind() != CurrencySource.SYMBOL) {
            return amount;
        }
        Amount whole = amount;
        BigDecimal unit = sign.unit();
        for (Optional<Amount> part = subunits(pieces, whole, unit);
                part.isPresent();
                part = subunits(pieces, whole, unit)) {
            CurrencySign subunit = part.get().sign().orElseThrow();
            unit = subunit.unit();
            CurrencySign soFar = whole.sign().orElseThrow();
            whole = whole.plus(part.get().value(), part.get().to());
            whole =
                    subunit.settled() && !soFar.settled()
                            ? whole.with(soFar.of(subunit.codes().iterator().next()))
                            : whole;
        }
        if (unit.compareTo(sign.unit()) < 0) {
            return withTrailing(pieces, whole, unit.movePointLeft(1), BigDecimal.TEN);
        }
        return sign.subunit() || amount.prefix()
                ? amount
                : withTrailing(pieces, amount, new BigDecimal("0.01"), HUNDRED);
    }

    /** The amount of a smaller unit of the same money behind {@code amount}. */
    private Optional<Amount> subunits(Pieces pieces, Amount amount, BigDecimal unit) {
        int next = pieces.is(amount.to(), ',') ? amount.to() + 1 : amount.to();
        next = pieces.is(next, "and") ? next + 1 : next;
        return amounts.read(pieces, next)
                .filter(part -> !part.prefix() && part.sign().isPresent())
                .filter(
                        part ->
                                part.sign().get().subunit()
                                        && part.sign().get().unit().compareTo(unit) < 0)
                .filter(
                        part ->
                                part.sign().get().shares(amount.sign().orElseThrow())
                                        && part.value().compareTo(unit) < 0);
    }

    /**
     * A number below {@code limit} that directly follows and is nobody else's, times {@code unit}.
     */
    private Amount withTrailing(Pieces pieces, Amount amount, BigDecimal unit, BigDecimal limit) {
        Optional<Amount> read =
                pieces.joined(amount.to()) ? Optional.empty() : amounts.read(pieces, amount.to());
        if (read.isEmpty() || !read.get().bare()) {
            return amount;
        }
        Numeral number = read.get().number();
        boolean fits =
                number.whole()
                        && !number.scaled()
                        && number.mantissa().compareTo(limit) < 0
                        && number.mantissa().movePointRight(1).compareTo(limit) >= 0;
        if (!fits
                || !amounts.follows(pieces, number.to())
                || pieces.is(number.to(), '%')
                || pieces.is(number.to(), "per")
                || pieces.joined(number.to())
                        && !pieces.is(number.to(), '.')
                        && !pieces.is(number.to(), ',')) {
            return amount;
        }
        return amount.plus(number.mantissa().multiply(unit), number.to());
    }

    /**
     * What begins with {@code low} and a connector: one figure for a spread, two for a change;
     * empty when no range begins here.
     */
    private Optional<List<Figure>> range(Pieces pieces, Amount low) {
        int connector = low.to();
        boolean dash =
                pieces.isDash(connector)
                        && (pieces.joined(connector) == pieces.joined(connector + 1));
        boolean hyphens = dash && pieces.is(connector + 1, "to") && pieces.isDash(connector + 2);
        connector = hyphens ? connector + 1 : connector;
        boolean to = pieces.is(connector, "to");
        boolean and = pieces.is(connector, "and") && before(pieces, low.from(), "between");
        boolean or = pieces.is(connector, "or") && low.bare() && !low.number().scaled();
        if (!dash && !to && !and && !or) {
            return Optional.empty();
        }
        int next = hyphens ? connector + 2 : connector + 1;
        if (and || to) {
            while (pieces.is(next, "about")
                    || pieces.is(next, "around")
                    || pieces.is(next, "nearly")
                    || pieces.is(next, "almost")
                    || pieces.is(next, "over")) {
                next++;
            }
        }
        Optional<Amount> read = amounts.readHigh(pieces, next);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Amount high = read.get();
        if (low.bare() && (high.bare() || high.prefix())
                || high.bare() && !belongs(pieces, low, high, dash)) {
            return Optional.empty();
        }
        CurrencySign sign = low.bare() ? high.sign().orElseThrow() : low.sign().orElseThrow();
        if (!low.bare() && !high.bare()) {
            CurrencySign other = high.sign().get();
            if (!sign.shares(other)) {
                return Optional.empty();
            }
            sign = other.settled() && !sign.settled() ? other : sign;
        }
        if (low.bare() && AmountReader.year(low.number())) {
            return Optional.empty();
        }
        return compose(pieces, sameScale(pieces, low, high), high, sign, to);
    }

    private Optional<List<Figure>> compose(
            Pieces pieces, Amount low, Amount high, CurrencySign sign, boolean to) {
        CurrencySign lowSign = low.sign().orElse(sign);
        CurrencySign highSign = high.sign().orElse(sign);
        boolean units = lowSign.unit().compareTo(highSign.unit()) == 0;
        boolean falls = low.with(lowSign).value().compareTo(high.with(highSign).value()) >= 0;
        boolean change =
                to
                        && (changed(pieces, low.from())
                                || !low.bare()
                                        && !high.bare()
                                        && changes.has(pieces, low.from() - 1));
        if (!falls && !change && units) {
            return Optional.of(List.of(Figure.range(low, high, sign)));
        }
        if (low.bare() && !(change || before(pieces, low.from(), "from"))) {
            return Optional.empty();
        }
        return Optional.of(
                List.of(
                        Figure.of(low, lowSign, low.bare()),
                        Figure.of(high, highSign, high.bare())));
    }

    /**
     * A bare number behind "$10 to" is the range's other end unless it counts something: "$5 to 10
     * people".
     */
    private boolean belongs(Pieces pieces, Amount low, Amount high, boolean dash) {
        boolean signBefore = low.prefix() && low.more().signum() == 0;
        boolean alike = high.number().scaled() || !low.number().scaled();
        return signBefore
                && alike
                && (dash && pieces.joined(high.from())
                        || high.number().scaled() && !AmountReader.year(high.number())
                        || amounts.follows(pieces, high.to()))
                && !pieces.is(high.to(), '%')
                && !pieces.is(high.to(), "percent");
    }

    /** "3 to 5 billion", "$300-400,000": the lower end has the upper one's scale. */
    private static Amount sameScale(Pieces pieces, Amount low, Amount high) {
        BigDecimal most =
                before(pieces, low.from(), "from")
                        ? high.number().mantissa().movePointRight(1)
                        : high.number().mantissa();
        BigDecimal thousands = high.number().value().movePointLeft(3);
        if (!low.number().scaled()
                && !high.number().scaled()
                && thousands.compareTo(BigDecimal.ONE) >= 0
                && thousands.stripTrailingZeros().scale() <= 0
                && low.number().value().compareTo(thousands) < 0
                && low.number().whole()
                && pieces.isDash(low.to())) {
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
     * Whether {@code word} stands before piece {@code at}, a word of approximation between them
     * allowed.
     */
    private static boolean before(Pieces pieces, int at, String word) {
        return pieces.is(at - 1, word) || pieces.is(at - 2, word) && pieces.isWord(at - 1);
    }

    /** Whether "from" before the amount belongs to a verb of change: "grew from 3 to 5 billion". */
    private boolean changed(Pieces pieces, int at) {
        return before(pieces, at, "from")
                && changes.within(pieces, at - 25, at - 1)
                && !pieces.is(at - 2, "ranging")
                && !pieces.is(at - 2, "range")
                && !pieces.is(at - 2, "ranges")
                && !pieces.is(at - 2, "ranged");
    }

    /** "hundreds of millions of dollars", "several million euros", "multibillion-dollar". */
    private Optional<Figure> vague(Pieces pieces, int at) {
        if (!pieces.isWord(at)) {
            return Optional.empty();
        }
        int next = at;
        boolean vague = false;
        if (NumberWord.is(pieces.word(next), Role.NUMBER)) {
            next = pastHyphen(pieces, next + 1);
            next = pieces.is(next, "of") ? next + 1 : next;
            vague = true;
        } else if (pieces.word(next).startsWith(MULTI)
                && NumberWord.is(pieces.word(next).substring(MULTI.length()), Role.SCALE)) {
            next = pastHyphen(pieces, next + 1);
            return vagueOf(pieces, at, next);
        }
        for (int words = 0; words < 4; words++) {
            boolean plural = NumberWord.is(pieces.word(next), Role.PLURAL);
            boolean scale =
                    vague
                            && (NumberWord.is(pieces.word(next), Role.SCALE)
                                    || NumberWord.is(pieces.word(next), Role.HUNDRED));
            if (!plural && !scale) {
                break;
            }
            vague = true;
            next = pastHyphen(pieces, next + 1);
            boolean more = plural && pieces.is(next, "of") || plural && pieces.is(next, "and");
            next = more ? next + 1 : next;
        }
        return vague ? vagueOf(pieces, at, next) : Optional.empty();
    }

    private static int pastHyphen(Pieces pieces, int at) {
        return pieces.isDash(at) && pieces.joined(at) ? at + 1 : at;
    }

    private Optional<Figure> vagueOf(Pieces pieces, int from, int at) {
        int start =
                pieces.is(from - 1, "a") && (pieces.is(from, "few") || pieces.is(from, "couple"))
                        ? from - 1
                        : from;
        boolean many =
                NumberWord.is(pieces.word(from), Role.PLURAL)
                        || pieces.word(from).startsWith("multi");
        return currencies
                .read(pieces, at)
                .filter(
                        found ->
                                found.sign().after()
                                        && !(pieces.isDigits(found.to()) && found.sign().before()))
                .filter(
                        found ->
                                found.sign().need() == Need.NOTHING
                                        || many && !pieces.is(found.to(), "of"))
                .map(found -> Figure.vague(start, found.to(), found.sign()));
    }

    /** "a dollar", where it is the sum and not the unit of another or part of a name. */
    private Optional<Figure> single(Pieces pieces, int at) {
        if (!pieces.is(at, "a") && !pieces.is(at, "an")
                || pieces.isDigits(at - 1)
                || pieces.isSign(at - 1)) {
            return Optional.empty();
        }
        return currencies
                .read(pieces, at + 1)
                .filter(
                        found ->
                                found.sign().kind() == CurrencySource.WORD
                                        && !found.sign().subunit()
                                        && found.sign().need() == Need.NOTHING)
                .filter(
                        found ->
                                found.sign().codes().contains("USD")
                                        || found.sign().codes().contains("EUR")
                                        || found.sign().codes().contains("RUB"))
                .filter(
                        found ->
                                !pieces.word(found.to() - 1).endsWith("s")
                                        && amounts.follows(pieces, found.to()))
                .filter(
                        found ->
                                currencies.read(pieces, at - 1).isEmpty()
                                        && NumberWord.of(pieces.word(at - 1)).isEmpty())
                .map(
                        found ->
                                new Figure(
                                        at,
                                        found.to(),
                                        Optional.of(BigDecimal.ONE),
                                        Optional.of(BigDecimal.ONE),
                                        found.sign(),
                                        Optional.empty(),
                                        false));
    }

    /** "the million-dollar question": a scale that counts by itself. */
    private Optional<Figure> scaleAlone(Pieces pieces, int at) {
        Optional<NumberWord> scale =
                pieces.isWord(at)
                        ? NumberWord.of(pieces.word(at)).filter(word -> word.role() == Role.SCALE)
                        : Optional.empty();
        if (scale.isEmpty()
                || pieces.isDigits(at - 1)
                || pieces.joined(at)
                || !pieces.isDash(at + 1)
                || !pieces.joined(at + 1)
                || !pieces.joined(at + 2)) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = scale.map(NumberWord::value);
        return currencies
                .read(pieces, at + 2)
                .filter(found -> found.sign().after())
                .map(
                        found ->
                                new Figure(
                                        at,
                                        found.to(),
                                        value,
                                        value,
                                        found.sign(),
                                        Optional.empty(),
                                        false));
    }
}
