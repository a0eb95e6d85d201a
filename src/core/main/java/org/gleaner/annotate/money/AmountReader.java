package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.Optional;
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

    private final CurrencyReader currencies;
    private final WordSet followers;
    private final WordSet placeCues = WordSet.read("place-cues.txt");
    private final LocalScales localScales = new LocalScales();
    private final PerReader bases = new PerReader();
    private final WordSet priceYears = WordSet.read("price-years.txt");

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
        return NumberReader.read(runs, at)
                .map(number -> suffixed(runs, oddScale(runs, shareOfScale(runs, number))));
    }

    /** "1/4 of a billion", "0.5 of a million". */
    private static Numeral shareOfScale(CharRuns runs, Numeral number) {
        int at = number.to();
        boolean share =
                number.form() == Form.DIGITS
                        && number.value().compareTo(BigDecimal.ONE) < 0
                        && runs.is(at, "of")
                        && runs.is(at + 1, "a")
                        && NumberWord.is(runs.lower(at + 2), Role.SCALE);
        return share
                ? number.scaledBy(NumberWord.of(runs.lower(at + 2)).orElseThrow().value())
                        .until(at + 3)
                : number;
    }

    /** "a hundred-odd million", "30-odd thousand". */
    private static Numeral oddScale(CharRuns runs, Numeral number) {
        int at = pastDash(runs, number.to());
        if (at == number.to() || !runs.is(at, "odd")) {
            return number;
        }
        return NumberWord.is(runs.lower(at + 1), Role.SCALE)
                ? number.scaledBy(NumberWord.of(runs.lower(at + 1)).orElseThrow().value())
                        .until(at + 2)
                : number.until(at + 1);
    }

    /** "Five Hundred and 00/100 Dollars": what stands over the line are cents. */
    private static boolean isHundredths(CharRuns runs, int at) {
        return runs.is(at, "and")
                && runs.isDigits(at + 1)
                && runs.length(at + 1) == 2
                && runs.is(at + 2, '/')
                && runs.number(at + 3) == 100;
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
                && (runs.isLetters(to) && !bases.touches(runs, to)
                        || runs.isDigits(to)
                        || runs.is(to, '%')
                        || runs.is(to, '_')));
    }

    private Optional<Amount> prefixed(CharRuns runs, Found found) {
        return inBrackets(runs, found)
                .or(() -> read(runs, found).map(amount -> withScaleBehind(runs, amount)));
    }

    /** "$(75,300)", as books of account write a loss. */
    private Optional<Amount> inBrackets(CharRuns runs, Found found) {
        int bracket = found.to();
        if (!runs.is(bracket, '(')
                || !runs.joined(bracket)
                || found.sign().kind() != CurrencySource.SYMBOL) {
            return Optional.empty();
        }
        return read(runs, new Found(found.sign(), found.from(), bracket + 1))
                .filter(amount -> runs.is(amount.to(), ')'))
                .map(amount -> scaledAt(runs, amount.until(amount.to() + 1), amount.to() + 1));
    }

    /** The scale beyond a closing bracket or a plus: "($2.3) million", "€2+ billion". */
    private static Amount withScaleBehind(CharRuns runs, Amount amount) {
        int at = pastPlus(runs, amount);
        return at == amount.to() ? amount : scaledAt(runs, amount, at);
    }

    private static Amount scaledAt(CharRuns runs, Amount amount, int at) {
        if (amount.number().scaled() || !isPostScale(runs, at)) {
            return amount;
        }
        BigDecimal scale = NumberWord.of(runs.lower(at)).orElseThrow().value();
        return amount.with(amount.number().scaledBy(scale)).until(at + 1);
    }

    /** Past ")", "+", "-plus" and "plus"; the end of the amount where none is there. */
    private static int pastPlus(CharRuns runs, Amount amount) {
        int at = amount.to();
        if (runs.is(at, ')') && runs.is(amount.from() - 1, '(')
                || runs.is(at, '+') && runs.joined(at)
                || runs.is(at, "plus")) {
            return at + 1;
        }
        return runs.isDash(at) && runs.is(at + 1, "plus") ? at + 2 : at;
    }

    private Optional<Amount> read(CharRuns runs, Found found) {
        int at = pastColon(runs, found);
        if (isTailOfWord(runs, found) || isPlaceBeforeSign(runs, found)) {
            return Optional.empty();
        }
        Optional<Numeral> number =
                NumberReader.read(runs, at)
                        .map(read -> localScales.scaled(runs, found.sign(), read))
                        .filter(read -> fits(runs, found, at, read))
                        .filter(read -> !isLooseLetter(runs, found, at) || isLarge(read));
        return number.flatMap(
                read -> signedTwice(runs, found, read).or(() -> signedBefore(runs, found, read)));
    }

    /** A letter that is an ordinary one too, and does not touch its number: "R 15 000". */
    private static boolean isLooseLetter(CharRuns runs, Found found, int at) {
        return runs.isLetters(found.from())
                && found.to() == found.from() + 1
                && runs.length(found.from()) == 1
                && found.sign().need() != CurrencySign.Need.NOTHING
                && !runs.joined(at);
    }

    /** "15 000", "4.2 million": no number of a room or a road. */
    private static boolean isLarge(Numeral number) {
        return number.form() == Form.DIGITS
                && (number.scaled() && number.scale().compareTo(THOUSAND) > 0
                        || number.isGrouped());
    }

    /** "USD: 5 million", "Kes. 5,000". */
    private static int pastColon(CharRuns runs, Found found) {
        boolean colon =
                found.sign().kind() == CurrencySource.CODE
                        && (runs.is(found.to(), ':') || isShortened(runs, found))
                        && runs.joined(found.to());
        return colon ? found.to() + 1 : found.to();
    }

    /** "Kes. 5,000": a code written as a short form, and not the end of a sentence. */
    private static boolean isShortened(CharRuns runs, Found found) {
        return runs.is(found.to(), '.')
                && runs.isDigits(found.to() + 1)
                && runs.isCapitalized(found.from())
                && !runs.isShouted(found.from());
    }

    /** Letters behind digits, an apostrophe or a dash without a gap: "it's 5", "F-R 5". */
    private static boolean isTailOfWord(CharRuns runs, Found found) {
        int before = found.from() - 1;
        return runs.isLetters(found.to() - 1)
                && runs.joined(found.from())
                && (runs.isDigits(before)
                        || runs.isMark(before, "'\u2019")
                        || runs.isDash(before) && !isEndOfNumber(runs, before - 1));
    }

    /** "Rs 3.5-Rs 4 crore", "Rs 3m-Rs 4m": what stands before the dash is a figure. */
    private static boolean isEndOfNumber(CharRuns runs, int at) {
        return runs.isDigits(at) || runs.isLetters(at) && runs.joined(at) && runs.isDigits(at - 1);
    }

    /** "in Canada $5 million": the country is where, not whose dollars. */
    private boolean isPlaceBeforeSign(CharRuns runs, Found found) {
        return found.to() > found.from() + 1
                && runs.isLetters(found.from())
                && runs.isMark(found.to() - 1)
                && !runs.joined(found.to() - 1)
                && placeCues.has(runs, found.from() - 1);
    }

    /** Whether a number at {@code at} can be the one that the sign before it belongs to. */
    private boolean fits(CharRuns runs, Found found, int at, Numeral number) {
        if (number.form() == Form.WORDS && (runs.joined(at) || !number.scaled())) {
            return false;
        }
        return found.sign().kind() != CurrencySource.WORD || amountLike(runs, found, number);
    }

    /** "USD 75 million US dollars", "$5c". */
    private Optional<Amount> signedTwice(CharRuns runs, Found found, Numeral number) {
        return currencies
                .read(runs, pastDash(runs, number.to()))
                .filter(
                        again ->
                                again.sign().shares(found.sign())
                                        || runs.is(found.from(), '$')
                                                && currencies.isPeso(again.sign()))
                .filter(again -> isRepeated(runs, again) || isSubunitOf(runs, again))
                .map(
                        again -> {
                            boolean narrower =
                                    (again.sign().settled() || currencies.isPeso(again.sign()))
                                            && !again.sign().subunit();
                            return prefixed(
                                    found.from(),
                                    again.to(),
                                    number,
                                    narrower ? again.sign() : found.sign());
                        });
    }

    private static boolean isRepeated(CharRuns runs, Found again) {
        return again.sign().after()
                && again.sign().kind() != CurrencySource.SYMBOL
                && !again.sign().subunit()
                && !runs.isDigits(again.to());
    }

    private boolean isSubunitOf(CharRuns runs, Found again) {
        return again.sign().subunit() && runs.joined(again.from()) && ends(runs, again.to());
    }

    private Optional<Amount> signedBefore(CharRuns runs, Found found, Numeral number) {
        return ends(runs, number.to())
                ? Optional.of(
                        narrowed(runs, prefixed(found.from(), number.to(), number, found.sign())))
                : Optional.empty();
    }

    private static Amount prefixed(int from, int to, Numeral number, CurrencySign sign) {
        return new Amount(from, to, number, BigDecimal.ZERO, Optional.of(sign), true);
    }

    /**
     * A word comes before its number in "euro 5 million" and "rupees 2,500", but not in "Euro 2016"
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
     * Whether what is at {@code at} shows that the words before it are complete: an end, a
     * punctuation mark, a function word.
     */
    boolean follows(CharRuns runs, int at) {
        return at >= runs.size() || runs.isMark(at) && !runs.isDash(at) || followers.has(runs, at);
    }

    private Amount suffixed(CharRuns runs, Numeral number) {
        Amount bare = Amount.bare(number);
        int at = signPlace(runs, number);
        Optional<Found> found = currencies.read(runs, at);
        if (found.isEmpty()) {
            return inserted(runs, bare)
                    .or(() -> inTerms(runs, bare))
                    .or(() -> saidTwice(runs, bare))
                    .orElse(bare);
        }
        if (!isSuffix(runs, number, at, found.get())) {
            return bare;
        }
        int to = found.get().to();
        boolean article = runs.is(number.from(), "a") || runs.is(number.from(), "an");
        int from =
                article && runs.isDash(at - 1) && runs.isDash(number.to())
                        ? number.from() + 1
                        : number.from();
        Optional<CurrencySign> sign = Optional.of(found.get().sign());
        BigDecimal cents =
                isHundredths(runs, number.to())
                        ? new BigDecimal(runs.asciiDigits(number.to() + 1)).movePointLeft(2)
                        : BigDecimal.ZERO;
        Amount amount = new Amount(from, to, number, cents, sign, false);
        if (!number.scaled() && !runs.joined(to) && isPostScale(runs, to)) {
            BigDecimal scale = NumberWord.of(runs.lower(to)).orElseThrow().value();
            amount = amount.with(number.scaledBy(scale)).until(to + 1);
        }
        return narrowed(runs, amount);
    }

    /** "lost (100) dollars", and not the "(1)" of a list. */
    private static boolean isLoss(CharRuns runs, Numeral number) {
        int bracket = number.from() - 1;
        return number.form() == Form.DIGITS
                && runs.is(bracket, '(')
                && runs.is(number.to(), ')')
                && runs.isLetters(bracket - 1)
                && runs.isLetters(number.to() + 1)
                && !runs.isCapitalized(number.to() + 1);
    }

    /** Where the sign behind a number would be: past "-", "m.", "millions of", "half a". */
    private static int signPlace(CharRuns runs, Numeral number) {
        if (isHundredths(runs, number.to())) {
            return number.to() + 4;
        }
        int at = pastDash(runs, number.to());
        if (number.form() == Form.SHORT && runs.is(at, '.') || isLoss(runs, number)) {
            return at + 1;
        }
        boolean many = number.scaled() && NumberWord.is(runs.lower(at - 1), Role.PLURAL);
        if (many && runs.is(at, "of")) {
            return at + 1;
        }
        if (number.value().compareTo(BigDecimal.ONE) < 0) {
            at = runs.is(at, "of") ? at + 1 : at;
            at = runs.is(at, "a") ? at + 1 : at;
        }
        return at;
    }

    /** Whether the sign at {@code at} belongs to the number before it. */
    private boolean isSuffix(CharRuns runs, Numeral number, int at, Found found) {
        int to = found.to();
        return found.sign().after()
                && (to > at + 1 || !isLooseLetter(runs, number, at))
                && (ends(runs, to) || runs.isDigits(to))
                && !belongsToNext(runs, number, found)
                && !priceYear(runs, number)
                && !isCountOfLetters(number, found);
    }

    /** "the three Rs": a sign in letters is written beside digits. */
    private static boolean isCountOfLetters(Numeral number, Found found) {
        return number.form() == Form.WORDS
                && !number.scaled()
                && found.sign().kind() == CurrencySource.SYMBOL
                && found.sign().usual().isEmpty()
                && !found.sign().settled();
    }

    /** One letter counts as a sign only in lower case right behind the digits: "50p". */
    private static boolean isLooseLetter(CharRuns runs, Numeral number, int at) {
        return runs.isLetters(at)
                && runs.length(at) == 1
                && (at != number.to()
                        || !runs.joined(at)
                        || number.form() == Form.SHORT
                        || runs.isCapitalized(at));
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
    private boolean priceYear(CharRuns runs, Numeral number) {
        return year(number) && priceYears.has(runs, number.from() - 1);
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

    /** "Ten million (10,000,000) US dollars": words, and the same in figures. */
    private Optional<Amount> saidTwice(CharRuns runs, Amount bare) {
        if (bare.number().form() != Form.WORDS || !runs.is(bare.to(), '(')) {
            return Optional.empty();
        }
        return NumberReader.read(runs, bare.to() + 1)
                .filter(figures -> figures.value().compareTo(bare.value()) == 0)
                .filter(figures -> runs.is(figures.to(), ')'))
                .flatMap(figures -> currencies.read(runs, figures.to() + 1))
                .filter(found -> found.sign().after() && !runs.isDigits(found.to()))
                .map(found -> bare.with(found.sign()).until(found.to()));
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
