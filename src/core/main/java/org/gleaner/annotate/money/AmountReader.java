package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.money.CurrencyReader.Found;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.numbers.NumberReader;
import org.gleaner.numbers.NumberWord;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral;
import org.gleaner.numbers.Numeral.Form;
import org.gleaner.text.CharRuns;

/**
 * Reads one number with the sign of money before or behind it: "US$3m", "5 million Swiss francs",
 * "12-cent", "USD 75 million US".
 */
final class AmountReader {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final Set<String> PLACE_WORDS =
            Set.of("the", "in", "to", "from", "by", "of", "for", "with");

    private final CurrencyReader currencies;
    private final WordSet followers;

    AmountReader(CurrencyReader currencies, WordSet followers) {
        this.currencies = currencies;
        this.followers = followers;
    }

    /** The amount that begins at run {@code at}; bare when no sign of money is at its side. */
    Optional<Amount> read(CharRuns runs, int at) {
        return read(runs, at, false);
    }

    /** The amount at the far end of a range, which the dash before it may touch. */
    Optional<Amount> readHigh(CharRuns runs, int at) {
        return read(runs, at, true);
    }

    private Optional<Amount> read(CharRuns runs, int at, boolean inRange) {
        Optional<Found> sign = currencies.read(runs, at);
        if (sign.isPresent() && sign.get().sign().before()) {
            Optional<Amount> prefixed = prefixed(runs, sign.get());
            if (prefixed.isPresent()) {
                return prefixed;
            }
        }
        if (!(inRange && runs.isDash(at - 1)) && !clear(runs, at)) {
            return Optional.empty();
        }
        return NumberReader.read(runs, at).map(number -> suffixed(runs, number));
    }

    /** Not a part of something longer: "F-16", "555-1234", "1.2.3", "11a". */
    private static boolean clear(CharRuns runs, int from) {
        int before = from - 1;
        if (runs.joined(from)) {
            boolean inside =
                    runs.joined(before)
                            && (runs.isDigits(before - 1)
                                    || runs.isLetters(before - 1) && runs.length(before - 1) < 3);
            if (runs.isLetters(before)
                    || runs.is(before, '_')
                    || inside
                            && !runs.is(before, '(')
                            && !runs.is(before, '[')
                            && !NumberWord.is(runs.lower(before - 1), Role.SCALE)) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(CharRuns runs, int to) {
        return !(runs.joined(to)
                && (runs.isLetters(to)
                        || runs.isDigits(to)
                        || runs.is(to, '%')
                        || runs.is(to, '_')));
    }

    private Optional<Amount> prefixed(CharRuns runs, Found found) {
        CurrencySign sign = found.sign();
        int at =
                sign.kind() == CurrencySource.CODE
                                && runs.is(found.to(), ':')
                                && runs.joined(found.to())
                        ? found.to() + 1
                        : found.to();
        boolean letters = runs.isLetters(found.to() - 1);
        if (letters
                && runs.joined(found.from())
                && (runs.isDigits(found.from() - 1)
                        || runs.is(found.from() - 1, '\'')
                        || runs.is(found.from() - 1, '\u2019')
                        || runs.isDash(found.from() - 1))) {
            return Optional.empty();
        }
        if (letters
                && found.to() == found.from() + 1
                && runs.length(found.from()) == 1
                && !runs.joined(at)) {
            return Optional.empty();
        }
        if (found.to() > found.from() + 1
                && runs.isLetters(found.from())
                && runs.isMark(found.to() - 1)
                && !runs.joined(found.to() - 1)
                && PLACE_WORDS.contains(runs.lower(found.from() - 1))) {
            return Optional.empty();
        }
        Optional<Numeral> read = NumberReader.read(runs, at);
        if (read.isEmpty()
                || read.get().form() == Form.WORDS && (runs.joined(at) || !read.get().scaled())) {
            return Optional.empty();
        }
        Numeral number = read.get();
        if (sign.kind() == CurrencySource.WORD && !amountLike(runs, found, number)) {
            return Optional.empty();
        }
        Optional<Found> again = currencies.read(runs, pastDash(runs, number.to()));
        if (again.isPresent()
                && again.get().sign().after()
                && again.get().sign().kind() != CurrencySource.SYMBOL
                && again.get().sign().shares(sign)
                && !again.get().sign().subunit()
                && !runs.isDigits(again.get().to())) {
            CurrencySign narrower = again.get().sign().settled() ? again.get().sign() : sign;
            return Optional.of(
                    new Amount(
                            found.from(),
                            again.get().to(),
                            number,
                            BigDecimal.ZERO,
                            Optional.of(narrower),
                            true));
        }
        if (again.isPresent()
                && again.get().sign().subunit()
                && again.get().sign().shares(sign)
                && runs.joined(again.get().from())
                && ends(runs, again.get().to())) {
            return Optional.of(
                    new Amount(
                            found.from(),
                            again.get().to(),
                            number,
                            BigDecimal.ZERO,
                            Optional.of(sign),
                            true));
        }
        if (!ends(runs, number.to())) {
            return Optional.empty();
        }
        return Optional.of(
                narrowed(
                        runs,
                        new Amount(
                                found.from(),
                                number.to(),
                                number,
                                BigDecimal.ZERO,
                                Optional.of(sign),
                                true)));
    }

    /**
     * A word goes before its number in "euro 5 million" and "rupees 2,500", but not in "Euro 2016"
     * or "dollar 5 cents down".
     */
    private boolean amountLike(CharRuns runs, Found found, Numeral number) {
        return (number.scaled()
                        || !number.whole()
                        || number.value().compareTo(THOUSAND) >= 0
                                && number.to() > number.from() + 1)
                && currencies
                        .read(runs, pastDash(runs, number.to()))
                        .filter(after -> after.sign().after())
                        .isEmpty()
                && !runs.isDigits(found.from() - 1)
                && NumberWord.of(runs.lower(found.from() - 1)).isEmpty();
    }

    private static int pastDash(CharRuns runs, int at) {
        return runs.isDash(at) && runs.joined(at) && runs.joined(at + 1) ? at + 1 : at;
    }

    private Amount narrowed(CharRuns runs, Amount amount) {
        CurrencySign sign = amount.sign().orElseThrow();
        if (sign.settled() || runs.joined(amount.to())) {
            return amount;
        }
        return currencies
                .narrowed(runs, sign, amount.to())
                .filter(found -> follows(runs, found.to()))
                .map(found -> amount.until(found.to()).with(found.sign()))
                .orElse(amount);
    }

    /**
     * Whether what stands at {@code at} shows that the words before it are complete: an end, a
     * punctuation mark, a function word.
     */
    boolean follows(CharRuns runs, int at) {
        return at >= runs.size() || runs.isMark(at) && !runs.isDash(at) || followers.has(runs, at);
    }

    private Amount suffixed(CharRuns runs, Numeral number) {
        Amount bare = Amount.bare(number);
        int at = pastDash(runs, number.to());
        if (number.form() == Form.SHORT && runs.is(at, '.')) {
            at++;
        } else if (runs.is(at, "of")
                && number.scaled()
                && NumberWord.is(runs.lower(at - 1), Role.PLURAL)) {
            at++;
        } else if (number.value().compareTo(BigDecimal.ONE) < 0) {
            at = runs.is(at, "of") ? at + 1 : at;
            at = runs.is(at, "a") ? at + 1 : at;
        }
        Optional<Found> found = currencies.read(runs, at);
        if (found.isEmpty()) {
            return inserted(runs, bare).or(() -> inTerms(runs, bare)).orElse(bare);
        }
        CurrencySign sign = found.get().sign();
        int to = found.get().to();
        boolean letter = to == at + 1 && runs.isLetters(at) && runs.length(at) == 1;
        if (!sign.after()
                || letter
                        && (at != number.to()
                                || !runs.joined(at)
                                || number.form() == Form.SHORT
                                || runs.isCapitalized(at))
                || !ends(runs, to) && !runs.isDigits(to)
                || belongsToNext(runs, number, found.get())
                || priceYear(runs, number)) {
            return bare;
        }
        int from = number.from();
        if (runs.isDash(at - 1)
                && (runs.is(from, "a") || runs.is(from, "an"))
                && runs.isDash(number.to())) {
            from++;
        }
        Amount amount = new Amount(from, to, number, BigDecimal.ZERO, Optional.of(sign), false);
        if (!number.scaled() && !runs.joined(to) && isPostScale(runs, to)) {
            amount =
                    amount.with(
                                    number.scaledBy(
                                            NumberWord.of(runs.lower(to)).orElseThrow().value()))
                            .until(to + 1);
        }
        return narrowed(runs, amount);
    }

    private static boolean isPostScale(CharRuns runs, int at) {
        return runs.isLetters(at)
                && (NumberWord.is(runs.lower(at), Role.SCALE)
                        || NumberWord.is(runs.lower(at), Role.SHORT)
                                && runs.length(at) > 1
                                && !runs.is(at, "thou"));
    }

    /** "1989 $ 254 million", "10 $20 bills": the sign goes with the number behind it. */
    private boolean belongsToNext(CharRuns runs, Numeral number, Found found) {
        if (!found.sign().before()
                || found.sign().kind() == CurrencySource.WORD
                || !runs.isDigits(found.to())) {
            return false;
        }
        if (runs.joined(found.to())) {
            return true;
        }
        Optional<Numeral> next = NumberReader.read(runs, found.to());
        if (next.isEmpty()) {
            return false;
        }
        boolean signed =
                currencies
                        .read(runs, next.get().to())
                        .filter(after -> after.sign().after())
                        .isPresent();
        if (signed) {
            return false;
        }
        boolean symbol = found.sign().kind() == CurrencySource.SYMBOL;
        return symbol && !runs.joined(found.from()) || next.get().scaled() || year(number);
    }

    static boolean year(Numeral number) {
        return number.to() == number.from() + 1
                && number.form() == Form.DIGITS
                && !number.scaled()
                && number.whole()
                && number.mantissa().precision() == 4
                && number.mantissa().compareTo(new BigDecimal(1900)) >= 0
                && number.mantissa().compareTo(new BigDecimal(2100)) < 0;
    }

    /** "in constant 1996 dollars" is a price level. */
    private static boolean priceYear(CharRuns runs, Numeral number) {
        return year(number)
                && Set.of("in", "constant", "real", "current")
                        .contains(runs.lower(number.from() - 1));
    }

    /** What an editor put in for the reader: "1.5 billion [rubles]", "150 [billion rubles]". */
    private Optional<Amount> inserted(CharRuns runs, Amount bare) {
        int open = bare.to();
        if (!runs.is(open, '[')) {
            return Optional.empty();
        }
        boolean scale = !bare.number().scaled() && isPostScale(runs, open + 1);
        Numeral number =
                scale
                        ? bare.number()
                                .scaledBy(NumberWord.of(runs.lower(open + 1)).orElseThrow().value())
                        : bare.number();
        return currencies
                .read(runs, scale ? open + 2 : open + 1)
                .filter(
                        found ->
                                found.sign().after()
                                        && runs.is(found.to(), ']')
                                        && !year(bare.number()))
                .map(
                        found ->
                                new Amount(
                                        bare.from(),
                                        found.to() + 1,
                                        number,
                                        BigDecimal.ZERO,
                                        Optional.of(found.sign()),
                                        false));
    }

    /** "10 billion in US dollar terms". */
    private Optional<Amount> inTerms(CharRuns runs, Amount bare) {
        if (!runs.is(bare.to(), "in")
                || bare.value().compareTo(THOUSAND) < 0
                || year(bare.number())) {
            return Optional.empty();
        }
        return currencies
                .read(runs, bare.to() + 1)
                .filter(
                        found ->
                                found.sign().kind() != CurrencySource.SYMBOL
                                        && !found.sign().subunit()
                                        && found.sign().need() == CurrencySign.Need.NOTHING)
                .filter(found -> !runs.isDigits(found.to()))
                .map(
                        found -> {
                            boolean terms =
                                    runs.is(found.to(), "terms")
                                            || runs.is(found.to(), "equivalent");
                            return new Amount(
                                    bare.from(),
                                    terms ? found.to() + 1 : found.to(),
                                    bare.number(),
                                    BigDecimal.ZERO,
                                    Optional.of(found.sign()),
                                    false);
                        });
    }
}
