package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/**
 * Gives bare amounts the currency that occurs elsewhere in their sentence, where that is beyond
 * doubt.
 */
final class BareAmounts {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** How far before its amount the word of money stands that a sentence without a sign needs. */
    private static final int FAR = 9;

    /** How far before its amount the verb of payment stands that a smaller sum needs. */
    private static final int CLOSE = 4;

    /** How far behind it the participle of a passive stands: "had ever been [certified]". */
    private static final int NEAR = 5;

    private final AmountReader amounts;
    private final WordSet counted = WordSet.read("counted.txt");
    private final WordSet further = WordSet.read("further-words.txt");
    private final WordSet receivers = WordSet.read("receiver-marks.txt");
    private final WordSet wholes = WordSet.read("whole-words.txt");
    private final WordSet moneyWords = WordSet.read("whole-nouns.txt");
    private final WordSet auxiliaries = WordSet.read("auxiliaries.txt");
    private final WordSet cues = WordSet.read("carried-cues.txt");
    private final WordSet rests = WordSet.read("rest-words.txt");
    private final WordSet owners = WordSet.read("owners.txt");
    private final WordSet priceVerbs = WordSet.read("price-verbs.txt");
    private final WordSet priceFillers = WordSet.read("price-fillers.txt");
    private final WordSet paidVerbs = WordSet.read("paid-verbs.txt");

    BareAmounts(AmountReader amounts) {
        this.amounts = amounts;
    }

    /** {@code expressions} and those of {@code bare} that are money, in text order. */
    List<MoneyExpression> join(
            CharRuns runs, List<MoneyExpression> expressions, List<Amount> bare) {
        List<MoneyExpression> all = new ArrayList<>(expressions);
        Optional<CurrencySign> sole = sole(expressions);
        int next = expressions.size() - 1;
        MoneyExpression right = null;
        for (int i = bare.size() - 1; i >= 0; i--) {
            Amount amount = bare.get(i);
            while (next >= 0 && expressions.get(next).from() >= amount.to()) {
                right =
                        right == null || expressions.get(next).from() < right.from()
                                ? expressions.get(next)
                                : right;
                next--;
            }
            Optional<MoneyExpression> listed =
                    right == null ? Optional.empty() : listed(runs, amount, right);
            if (listed.isPresent()) {
                right = listed.get();
                all.add(right);
            } else if (sole.isPresent()
                    && next >= 0
                    && (isAlone(runs, amount)
                            || isFurther(runs, amount)
                            || isPartOfIt(runs, amount)
                            || isPrice(runs, amount)
                            || isPaid(runs, amount)
                            || isInList(runs, amount, expressions.get(next)))) {
                all.add(MoneyExpression.of(amount, sole.get(), true));
            }
        }
        all.sort(Comparator.comparingInt(MoneyExpression::from));
        return all;
    }

    private static Optional<CurrencySign> sole(List<MoneyExpression> expressions) {
        return shared(expressions)
                .filter(sign -> sign.unit().compareTo(BigDecimal.ONE) == 0)
                .filter(
                        sign ->
                                sign.need() == CurrencySign.Need.NOTHING
                                        || sign.need() == CurrencySign.Need.REGION);
    }

    /** The sign that all the expressions have, none of them a subunit. */
    static Optional<CurrencySign> shared(List<MoneyExpression> expressions) {
        CurrencySign first = expressions.get(0).sign();
        return expressions.stream()
                        .map(MoneyExpression::sign)
                        .allMatch(sign -> sign.codes().equals(first.codes()) && !sign.subunit())
                ? Optional.of(first)
                : Optional.empty();
    }

    /**
     * "5, 10 and 15 million dollars": what is listed before an expression whose sign is behind it.
     */
    private Optional<MoneyExpression> listed(CharRuns runs, Amount amount, MoneyExpression right) {
        if (!isLinked(runs, amount, right)
                || !beginsWithNumber(right)
                || AmountReader.year(amount.number())
                || runs.isCapitalized(amount.from() - 1)
                || amount.number().scaled() && !right.scaled()) {
            return Optional.empty();
        }
        boolean share =
                !amount.number().scaled()
                        && right.scaled()
                        && amount.value().compareTo(THOUSAND) < 0;
        Amount scaled =
                share
                        ? amount.with(amount.number().scaledBy(right.number().get().scale()))
                        : amount;
        return Optional.of(MoneyExpression.of(scaled, right.sign(), true));
    }

    /** Whether only "and" or "or", or a comma within a list, separates the two. */
    private static boolean isLinked(CharRuns runs, Amount amount, MoneyExpression right) {
        boolean comma = runs.is(amount.to(), ',');
        int at = comma ? amount.to() + 1 : amount.to();
        boolean conjunction = runs.is(at, "and") || runs.is(at, "or");
        int next = conjunction ? at + 1 : at;
        return next == right.from() && (conjunction || comma && right.borrowed());
    }

    private static boolean beginsWithNumber(MoneyExpression expression) {
        return expression.number().filter(number -> number.from() == expression.from()).isPresent()
                && expression.from() != expression.to();
    }

    /** "$500,000 to the fund and [a further] 100,000 to Tuvalu". */
    private boolean isFurther(CharRuns runs, Amount amount) {
        return further.has(runs, amount.from() - 1)
                && (receivers.has(runs, amount.to()) || isEnd(runs, amount.to()))
                && amount.value().compareTo(THOUSAND) >= 0
                && !AmountReader.year(amount.number());
    }

    private static boolean isEnd(CharRuns runs, int at) {
        return at >= runs.size() || runs.isMark(at, ".,;:!?)") && !runs.joined(at + 1);
    }

    /** "lent him $3,000 and has seen [200] of it since". */
    private boolean isPartOfIt(CharRuns runs, Amount amount) {
        return amount.number().form() == Numeral.Form.DIGITS
                && runs.is(amount.to(), "of")
                && (wholes.has(runs, amount.to() + 1) && amounts.follows(runs, amount.to() + 2)
                        || runs.is(amount.to() + 1, "the")
                                && moneyWords.has(runs, amount.to() + 2));
    }

    /** "the choir, one million baht; the mill, 250,000; a teacher, 9,999". */
    private static boolean isInList(CharRuns runs, Amount amount, MoneyExpression earlier) {
        return runs.is(amount.from() - 1, ',')
                && (runs.is(amount.to(), ';') || runs.is(amount.to(), '.'))
                && amount.number().form() == Numeral.Form.DIGITS
                && !AmountReader.year(amount.number())
                && runs.is(earlier.from() - 1, ',')
                && runs.is(earlier.to(), ';');
    }

    /**
     * What a sentence that names no money says of it, in that of the sentences before: "The
     * [payroll] comes to 402 million", "a pint now [costs] 6.50".
     */
    List<MoneyExpression> carried(CharRuns runs, List<Amount> bare, CurrencySign sign) {
        List<MoneyExpression> carried = new ArrayList<>();
        for (Amount amount : bare) {
            if ((!carried.isEmpty() || isTold(runs, amount)) && isAlone(runs, amount)
                    || isRest(runs, amount)
                    || isPrice(runs, amount)
                    || isPaid(runs, amount)
                    || isShare(runs, amount)) {
                carried.add(MoneyExpression.of(amount, sign, true));
            }
        }
        return carried;
    }

    /** "The [payroll] comes to 402 million", "4 million [of our own]". */
    private boolean isTold(CharRuns runs, Amount amount) {
        return cues.within(runs, amount.from() - FAR, amount.from())
                || runs.is(amount.to(), "of")
                        && owners.has(runs, amount.to() + 1)
                        && runs.is(amount.to() + 2, "own")
                || auxiliaries.has(runs, amount.to())
                        && cues.within(runs, amount.to(), amount.to() + NEAR);
    }

    /** "I have since lent Brian [20,000]." */
    private boolean isPaid(CharRuns runs, Amount amount) {
        return amount.number().isGrouped()
                && paidVerbs.within(runs, amount.from() - CLOSE, amount.from())
                && (isEnd(runs, amount.to()) || receivers.has(runs, amount.to()));
    }

    /** "[Of it], 4.1 million was released and 310,000 kept": parts of the sum told before. */
    private boolean isShare(CharRuns runs, Amount amount) {
        return runs.is(0, "of")
                && wholes.has(runs, 1)
                && runs.is(2, ',')
                && (amount.number().isGrouped() || amount.number().scaled())
                && amounts.follows(runs, amount.to())
                && !runs.is(amount.to(), '%')
                && !runs.is(amount.to(), '-')
                && !counted.within(runs, amount.to(), amount.to() + 4);
    }

    private boolean isPrice(CharRuns runs, Amount amount) {
        int at = amount.from() - 1;
        while (at >= 0 && at > amount.from() - 4 && priceFillers.has(runs, at)) {
            at--;
        }
        return priceVerbs.has(runs, at)
                && !AmountReader.year(amount.number())
                && amount.number().form() == Numeral.Form.DIGITS
                && amounts.follows(runs, amount.to())
                && !runs.is(amount.to(), '%')
                && !runs.is(amount.to(), '-');
    }

    /** "There is 3.2 million [left]." */
    private boolean isRest(CharRuns runs, Amount amount) {
        return isLarge(amount) && rests.has(runs, amount.to()) && isEnd(runs, amount.to() + 1);
    }

    private static boolean isLarge(Amount amount) {
        return amount.number().scaled() && amount.number().scale().compareTo(MILLION) >= 0;
    }

    /** A large round amount with nothing behind it that it could count. */
    private boolean isAlone(CharRuns runs, Amount amount) {
        return isLarge(amount)
                && amounts.follows(runs, amount.to())
                && !runs.is(amount.to(), '%')
                && !counted.within(runs, amount.from() - 4, amount.from())
                && !counted.within(runs, amount.to(), amount.to() + 4);
    }
}
