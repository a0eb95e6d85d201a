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
import org.gleaner.text.CharRuns;

/**
 * Finds the expressions of a sentence in one pass: amounts, their subunits, ranges, vague amounts,
 * and bare amounts beside them.
 */
final class MoneyGrammar {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String MULTI = "multi";

    /** A sign of money before its number is no longer, in runs. */
    private static final int SIGN = 10;

    private final CurrencyReader currencies;
    private final AmountReader amounts;
    private final RangeReader ranges;
    private final BareAmounts bareAmounts;
    private final WordSet shares = WordSet.read("shares.txt");

    MoneyGrammar(CurrencyReader currencies) {
        this.currencies = currencies;
        amounts = new AmountReader(currencies, WordSet.read("followers.txt"));
        ranges = new RangeReader(amounts);
        bareAmounts = new BareAmounts(amounts);
    }

    /**
     * What a sentence says of money.
     *
     * @param expressions in text order; they do not overlap
     * @param bare amounts without a sign, where there is no expression beside them
     */
    record Reading(List<MoneyExpression> expressions, List<Amount> bare) {}

    Reading read(CharRuns runs) {
        List<MoneyExpression> expressions = new ArrayList<>(2);
        List<Amount> bare = new ArrayList<>(2);
        int at = 0;
        int number = -1;
        while (at < runs.size()) {
            if (number < at) {
                number = nextNumber(runs, at);
            }
            if (number - at > SIGN && !runs.is(at, "a") && !runs.is(at, "an")) {
                at++;
                continue;
            }
            int from = at;
            Optional<Amount> amount = amounts.read(runs, at);
            if (amount.isPresent()) {
                at = amount(runs, amount.get(), expressions, bare);
            } else {
                at =
                        vague(runs, at)
                                .or(() -> single(runs, from))
                                .or(() -> scaleAlone(runs, from))
                                .map(
                                        expression -> {
                                            expressions.add(expression);
                                            return expression.to();
                                        })
                                .orElse(at + 1);
            }
        }
        List<MoneyExpression> scaled = ScaleEllipsis.restore(runs, expressions);
        if (scaled.isEmpty()) {
            return new Reading(scaled, bare);
        }
        return new Reading(
                bare.isEmpty() ? scaled : bareAmounts.join(runs, scaled, bare), List.of());
    }

    /** The bare amounts of a sentence that are money in {@code sign}, that of the others. */
    List<MoneyExpression> carried(CharRuns runs, List<Amount> bare, CurrencySign sign) {
        return bareAmounts.carried(runs, bare, sign);
    }

    /**
     * The first run from {@code at} on that a number may begin with; far beyond the end where there
     * is none.
     */
    private static int nextNumber(CharRuns runs, int at) {
        for (int next = at; next < runs.size(); next++) {
            if (runs.isDigits(next)
                    || NumberWord.of(runs.lower(next)).isPresent()
                    || runs.isLetters(next) && runs.lower(next).startsWith(MULTI)) {
                return next;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Adds what begins with an amount, and answers where to go on. */
    private int amount(
            CharRuns runs, Amount first, List<MoneyExpression> expressions, List<Amount> bare) {
        Amount low = first.bare() ? first : withSubunits(runs, first);
        if (isRestOfShare(runs, low) || isNotOne(runs, low)) {
            return low.to();
        }
        Optional<List<MoneyExpression>> both = ranges.read(runs, low);
        if (both.isPresent()) {
            expressions.addAll(both.get());
            return both.get().get(both.get().size() - 1).to();
        }
        if (low.bare()) {
            bare.add(low);
        } else {
            expressions.add(MoneyExpression.of(low));
        }
        return low.to();
    }

    /** "a billion euros" of "a third of a billion euros", a share with no exact decimal. */
    private boolean isRestOfShare(CharRuns runs, Amount amount) {
        return (runs.is(amount.from(), "a") || runs.is(amount.from(), "one"))
                && runs.is(amount.from() - 1, "of")
                && shares.has(runs, amount.from() - 2);
    }

    /** "and not one peso of debt": none at all. */
    private static boolean isNotOne(CharRuns runs, Amount amount) {
        return runs.is(amount.from(), "one")
                && runs.is(amount.from() - 1, "not")
                && !amount.number().scaled();
    }

    /** "3 dollars and 45 cents", "15 dollars 50", "one kuai and five mao five". */
    private Amount withSubunits(CharRuns runs, Amount amount) {
        CurrencySign sign = amount.sign().orElseThrow();
        if (amount.number().scaled()
                || !amount.number().whole()
                || amount.prefix() && sign.kind() != CurrencySource.SYMBOL) {
            return amount;
        }
        Amount whole = amount;
        BigDecimal unit = sign.unit();
        for (Optional<Amount> part = subunits(runs, whole, unit);
                part.isPresent();
                part = subunits(runs, whole, unit)) {
            CurrencySign subunit = part.get().sign().orElseThrow();
            unit = subunit.unit();
            CurrencySign soFar = whole.sign().orElseThrow();
            whole = whole.plus(part.get().value(), part.get().to());
            whole =
                    subunit.settled() && !soFar.settled()
                            ? whole.with(soFar.of(subunit.codes().iterator().next()))
                            : whole;
        }
        int and = whole.to();
        if (unit.compareTo(sign.unit()) == 0 && runs.is(and, "and") && !amount.prefix()) {
            return withCentsInWords(runs, whole);
        }
        if (unit.compareTo(sign.unit()) < 0) {
            return withTrailing(runs, whole, unit.movePointLeft(1), BigDecimal.TEN);
        }
        return sign.subunit() || amount.prefix()
                ? amount
                : withTrailing(runs, amount, new BigDecimal("0.01"), HUNDRED);
    }

    /** "seven dollars and ten": cents whose word is left out, where the words end. */
    private Amount withCentsInWords(CharRuns runs, Amount amount) {
        return amounts.read(runs, amount.to() + 1)
                .filter(part -> part.bare() && part.number().form() == Numeral.Form.WORDS)
                .filter(part -> amount.number().form() == Numeral.Form.WORDS)
                .filter(part -> part.to() >= runs.size() || runs.isMark(part.to(), ".,;:!?"))
                .map(Amount::number)
                .filter(number -> number.value().compareTo(HUNDRED) < 0)
                .filter(number -> number.value().compareTo(BigDecimal.TEN) >= 0)
                .map(number -> amount.plus(number.value().movePointLeft(2), number.to()))
                .orElse(amount);
    }

    /** The amount of a smaller unit of the same money behind {@code amount}. */
    private Optional<Amount> subunits(CharRuns runs, Amount amount, BigDecimal unit) {
        int next = runs.is(amount.to(), ',') ? amount.to() + 1 : amount.to();
        next = runs.is(next, "and") ? next + 1 : next;
        return amounts.read(runs, next)
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
    private Amount withTrailing(CharRuns runs, Amount amount, BigDecimal unit, BigDecimal limit) {
        Optional<Amount> read =
                runs.joined(amount.to()) ? Optional.empty() : amounts.read(runs, amount.to());
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
                || !amounts.follows(runs, number.to())
                || runs.is(number.to(), '%')
                || runs.is(number.to(), "per")
                || runs.joined(number.to())
                        && !runs.is(number.to(), '.')
                        && !runs.is(number.to(), ',')) {
            return amount;
        }
        return amount.plus(number.mantissa().multiply(unit), number.to());
    }

    /** "hundreds of millions of dollars", "several million euros", "multibillion-dollar". */
    private Optional<MoneyExpression> vague(CharRuns runs, int at) {
        if (!runs.isLetters(at)) {
            return Optional.empty();
        }
        if (isMultiple(runs.lower(at))) {
            return vagueOf(runs, at, pastHyphen(runs, at + 1));
        }
        boolean indefinite = isIndefinite(runs.lower(at));
        int next = at;
        if (indefinite) {
            next = pastHyphen(runs, at + 1);
            next = runs.is(next, "of") ? next + 1 : next;
        }
        int end = pastScales(runs, next, indefinite);
        return indefinite || end > next ? vagueOf(runs, at, end) : Optional.empty();
    }

    private static boolean isIndefinite(String word) {
        return NumberWord.is(word, Role.INDEFINITE) || NumberWord.is(word, Role.COUNTLESS);
    }

    /** "multibillion". */
    private static boolean isMultiple(String word) {
        return word.startsWith(MULTI) && NumberWord.is(word.substring(MULTI.length()), Role.SCALE);
    }

    /** Past "hundreds of thousands of"; "million" counts only behind another vague word. */
    private static int pastScales(CharRuns runs, int at, boolean indefinite) {
        boolean vague = indefinite;
        int next = at;
        for (int words = 0; words < 4; words++) {
            String word = runs.lower(next);
            boolean plural = NumberWord.is(word, Role.PLURAL);
            boolean scale =
                    vague && (NumberWord.is(word, Role.SCALE) || NumberWord.is(word, Role.HUNDRED));
            if (!plural && !scale) {
                break;
            }
            vague = true;
            next = pastHyphen(runs, next + 1);
            next = plural && (runs.is(next, "of") || runs.is(next, "and")) ? next + 1 : next;
        }
        return next;
    }

    private static int pastHyphen(CharRuns runs, int at) {
        return runs.isDash(at) && runs.joined(at) ? at + 1 : at;
    }

    private Optional<MoneyExpression> vagueOf(CharRuns runs, int from, int at) {
        int start =
                runs.is(from - 1, "a") && (runs.is(from, "few") || runs.is(from, "couple"))
                        ? from - 1
                        : from;
        boolean many =
                NumberWord.is(runs.lower(from), Role.PLURAL)
                        || runs.lower(from).startsWith("multi");
        return currencies
                .read(runs, at)
                .filter(
                        found ->
                                found.sign().after()
                                        && !(runs.isDigits(found.to()) && found.sign().before()))
                .filter(
                        found ->
                                found.sign().need() == Need.NOTHING
                                        || many && !runs.is(found.to(), "of"))
                .map(found -> MoneyExpression.vague(start, found.to(), found.sign()));
    }

    /** "a dollar", where it is the amount and not the unit of another or part of a name. */
    private Optional<MoneyExpression> single(CharRuns runs, int at) {
        if (!runs.is(at, "a") && !runs.is(at, "an")
                || runs.isDigits(at - 1)
                || runs.isMark(at - 1)) {
            return Optional.empty();
        }
        return currencies
                .read(runs, at + 1)
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
                                !runs.lower(found.to() - 1).endsWith("s")
                                        && amounts.follows(runs, found.to()))
                .filter(
                        found ->
                                currencies.read(runs, at - 1).isEmpty()
                                        && NumberWord.of(runs.lower(at - 1)).isEmpty())
                .map(
                        found ->
                                new MoneyExpression(
                                        at,
                                        found.to(),
                                        Optional.of(BigDecimal.ONE),
                                        Optional.of(BigDecimal.ONE),
                                        found.sign(),
                                        Optional.empty(),
                                        false));
    }

    /** "the million-dollar question": a scale that counts by itself. */
    private Optional<MoneyExpression> scaleAlone(CharRuns runs, int at) {
        Optional<NumberWord> scale =
                runs.isLetters(at)
                        ? NumberWord.of(runs.lower(at)).filter(word -> word.role() == Role.SCALE)
                        : Optional.empty();
        if (scale.isEmpty()
                || runs.isDigits(at - 1)
                || runs.joined(at)
                || !runs.isDash(at + 1)
                || !runs.joined(at + 1)
                || !runs.joined(at + 2)) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = scale.map(NumberWord::value);
        return currencies
                .read(runs, at + 2)
                .filter(found -> found.sign().after())
                .map(
                        found ->
                                new MoneyExpression(
                                        at,
                                        found.to(),
                                        value,
                                        value,
                                        found.sign(),
                                        Optional.empty(),
                                        false));
    }
}
