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
import org.gleaner.numbers.Pieces;

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

    /** The amount that begins at piece {@code at}; bare when no sign of money is at its side. */
    Optional<Amount> read(Pieces pieces, int at) {
        return read(pieces, at, false);
    }

    /** The amount at the far end of a range, which the dash before it may touch. */
    Optional<Amount> readHigh(Pieces pieces, int at) {
        return read(pieces, at, true);
    }

    private Optional<Amount> read(Pieces pieces, int at, boolean inRange) {
        Optional<Found> sign = currencies.read(pieces, at);
        if (sign.isPresent() && sign.get().sign().before()) {
            Optional<Amount> prefixed = prefixed(pieces, sign.get());
            if (prefixed.isPresent()) {
                return prefixed;
            }
        }
        if (!(inRange && pieces.isDash(at - 1)) && !clear(pieces, at)) {
            return Optional.empty();
        }
        return NumberReader.read(pieces, at).map(number -> suffixed(pieces, number));
    }

    /** Not a piece of something longer: "F-16", "555-1234", "1.2.3", "11a". */
    private static boolean clear(Pieces pieces, int from) {
        int before = from - 1;
        if (pieces.joined(from)) {
            boolean inside =
                    pieces.joined(before)
                            && (pieces.isDigits(before - 1)
                                    || pieces.isWord(before - 1) && pieces.length(before - 1) < 3);
            if (pieces.isWord(before)
                    || pieces.is(before, '_')
                    || inside
                            && !pieces.is(before, '(')
                            && !pieces.is(before, '[')
                            && !NumberWord.is(pieces.word(before - 1), Role.SCALE)) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(Pieces pieces, int to) {
        return !(pieces.joined(to)
                && (pieces.isWord(to)
                        || pieces.isDigits(to)
                        || pieces.is(to, '%')
                        || pieces.is(to, '_')));
    }

    private Optional<Amount> prefixed(Pieces pieces, Found found) {
        CurrencySign sign = found.sign();
        int at =
                sign.kind() == CurrencySource.CODE
                                && pieces.is(found.to(), ':')
                                && pieces.joined(found.to())
                        ? found.to() + 1
                        : found.to();
        boolean letters = pieces.isWord(found.to() - 1);
        if (letters
                && pieces.joined(found.from())
                && (pieces.isDigits(found.from() - 1)
                        || pieces.is(found.from() - 1, '\'')
                        || pieces.is(found.from() - 1, '\u2019')
                        || pieces.isDash(found.from() - 1))) {
            return Optional.empty();
        }
        if (letters
                && found.to() == found.from() + 1
                && pieces.length(found.from()) == 1
                && !pieces.joined(at)) {
            return Optional.empty();
        }
        if (found.to() > found.from() + 1
                && pieces.isWord(found.from())
                && pieces.isSign(found.to() - 1)
                && !pieces.joined(found.to() - 1)
                && PLACE_WORDS.contains(pieces.word(found.from() - 1))) {
            return Optional.empty();
        }
        Optional<Numeral> read = NumberReader.read(pieces, at);
        if (read.isEmpty()
                || read.get().form() == Form.WORDS && (pieces.joined(at) || !read.get().scaled())) {
            return Optional.empty();
        }
        Numeral number = read.get();
        if (sign.kind() == CurrencySource.WORD && !amountLike(pieces, found, number)) {
            return Optional.empty();
        }
        Optional<Found> again = currencies.read(pieces, pastDash(pieces, number.to()));
        if (again.isPresent()
                && again.get().sign().after()
                && again.get().sign().kind() != CurrencySource.SYMBOL
                && again.get().sign().shares(sign)
                && !again.get().sign().subunit()
                && !pieces.isDigits(again.get().to())) {
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
                && pieces.joined(again.get().from())
                && ends(pieces, again.get().to())) {
            return Optional.of(
                    new Amount(
                            found.from(),
                            again.get().to(),
                            number,
                            BigDecimal.ZERO,
                            Optional.of(sign),
                            true));
        }
        if (!ends(pieces, number.to())) {
            return Optional.empty();
        }
        return Optional.of(
                narrowed(
                        pieces,
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
    private boolean amountLike(Pieces pieces, Found found, Numeral number) {
        return (number.scaled()
                        || !number.whole()
                        || number.value().compareTo(THOUSAND) >= 0
                                && number.to() > number.from() + 1)
                && currencies
                        .read(pieces, pastDash(pieces, number.to()))
                        .filter(after -> after.sign().after())
                        .isEmpty()
                && !pieces.isDigits(found.from() - 1)
                && NumberWord.of(pieces.word(found.from() - 1)).isEmpty();
    }

    private static int pastDash(Pieces pieces, int at) {
        return pieces.isDash(at) && pieces.joined(at) && pieces.joined(at + 1) ? at + 1 : at;
    }

    private Amount narrowed(Pieces pieces, Amount amount) {
        CurrencySign sign = amount.sign().orElseThrow();
        if (sign.settled() || pieces.joined(amount.to())) {
            return amount;
        }
        return currencies
                .narrowed(pieces, sign, amount.to())
                .filter(found -> follows(pieces, found.to()))
                .map(found -> amount.until(found.to()).with(found.sign()))
                .orElse(amount);
    }

    /**
     * Whether what stands at {@code at} shows that the words before it are complete: an end, a
     * punctuation mark, a function word.
     */
    boolean follows(Pieces pieces, int at) {
        return at >= pieces.size()
                || pieces.isSign(at) && !pieces.isDash(at)
                || followers.has(pieces, at);
    }

    private Amount suffixed(Pieces pieces, Numeral number) {
        Amount bare = Amount.bare(number);
        int at = pastDash(pieces, number.to());
        if (number.form() == Form.SHORT && pieces.is(at, '.')) {
            at++;
        } else if (pieces.is(at, "of")
                && number.scaled()
                && NumberWord.is(pieces.word(at - 1), Role.PLURAL)) {
            at++;
        } else if (number.value().compareTo(BigDecimal.ONE) < 0) {
            at = pieces.is(at, "of") ? at + 1 : at;
            at = pieces.is(at, "a") ? at + 1 : at;
        }
        Optional<Found> found = currencies.read(pieces, at);
        if (found.isEmpty()) {
            return inserted(pieces, bare).or(() -> inTerms(pieces, bare)).orElse(bare);
        }
        CurrencySign sign = found.get().sign();
        int to = found.get().to();
        boolean letter = to == at + 1 && pieces.isWord(at) && pieces.length(at) == 1;
        if (!sign.after()
                || letter
                        && (at != number.to()
                                || !pieces.joined(at)
                                || number.form() == Form.SHORT
                                || pieces.capital(at))
                || !ends(pieces, to) && !pieces.isDigits(to)
                || belongsToNext(pieces, number, found.get())
                || priceYear(pieces, number)) {
            return bare;
        }
        int from = number.from();
        if (pieces.isDash(at - 1)
                && (pieces.is(from, "a") || pieces.is(from, "an"))
                && pieces.isDash(number.to())) {
            from++;
        }
        Amount amount = new Amount(from, to, number, BigDecimal.ZERO, Optional.of(sign), false);
        if (!number.scaled() && !pieces.joined(to) && isPostScale(pieces, to)) {
            amount =
                    amount.with(
                                    number.scaledBy(
                                            NumberWord.of(pieces.word(to)).orElseThrow().value()))
                            .until(to + 1);
        }
        return narrowed(pieces, amount);
    }

    private static boolean isPostScale(Pieces pieces, int at) {
        return pieces.isWord(at)
                && (NumberWord.is(pieces.word(at), Role.SCALE)
                        || NumberWord.is(pieces.word(at), Role.SHORT)
                                && pieces.length(at) > 1
                                && !pieces.is(at, "thou"));
    }

    /** "1989 $ 254 million", "10 $20 bills": the sign goes with the number behind it. */
    private boolean belongsToNext(Pieces pieces, Numeral number, Found found) {
        if (!found.sign().before()
                || found.sign().kind() == CurrencySource.WORD
                || !pieces.isDigits(found.to())) {
            return false;
        }
        if (pieces.joined(found.to())) {
            return true;
        }
        Optional<Numeral> next = NumberReader.read(pieces, found.to());
        if (next.isEmpty()) {
            return false;
        }
        boolean signed =
                currencies
                        .read(pieces, next.get().to())
                        .filter(after -> after.sign().after())
                        .isPresent();
        if (signed) {
            return false;
        }
        boolean symbol = found.sign().kind() == CurrencySource.SYMBOL;
        return symbol && !pieces.joined(found.from()) || next.get().scaled() || year(number);
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
    private static boolean priceYear(Pieces pieces, Numeral number) {
        return year(number)
                && Set.of("in", "constant", "real", "current")
                        .contains(pieces.word(number.from() - 1));
    }

    /** What an editor put in for the reader: "1.5 billion [rubles]", "150 [billion rubles]". */
    private Optional<Amount> inserted(Pieces pieces, Amount bare) {
        int open = bare.to();
        if (!pieces.is(open, '[')) {
            return Optional.empty();
        }
        boolean scale = !bare.number().scaled() && isPostScale(pieces, open + 1);
        Numeral number =
                scale
                        ? bare.number()
                                .scaledBy(
                                        NumberWord.of(pieces.word(open + 1)).orElseThrow().value())
                        : bare.number();
        return currencies
                .read(pieces, scale ? open + 2 : open + 1)
                .filter(
                        found ->
                                found.sign().after()
                                        && pieces.is(found.to(), ']')
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
    private Optional<Amount> inTerms(Pieces pieces, Amount bare) {
        if (!pieces.is(bare.to(), "in")
                || bare.value().compareTo(THOUSAND) < 0
                || year(bare.number())) {
            return Optional.empty();
        }
        return currencies
                .read(pieces, bare.to() + 1)
                .filter(
                        found ->
                                found.sign().kind() != CurrencySource.SYMBOL
                                        && !found.sign().subunit()
                                        && found.sign().need() == CurrencySign.Need.NOTHING)
                .filter(found -> !pieces.isDigits(found.to()))
                .map(
                        found -> {
                            boolean terms =
                                    pieces.is(found.to(), "terms")
                                            || pieces.is(found.to(), "equivalent");
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
