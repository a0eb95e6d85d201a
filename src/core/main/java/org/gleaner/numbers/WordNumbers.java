package org.gleaner.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral.Form;
import org.gleaner.text.CharRuns;

/**
 * Reads numbers written in words: "three thousand two hundred", "half a billion", "one and a half
 * million", "a hundred".
 */
final class WordNumbers {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST_PARTS = 6;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final CharRuns runs;
    private int at;

    /**
     * Whether units of time are counted: a scale counts without a number before it ("dozen"), and a
     * hyphen joins only tens and ones, so that "one-hundred" is two numbers.
     */
    private boolean counting;

    private WordNumbers(CharRuns runs, int at) {
        this.runs = runs;
        this.at = at;
    }

    static Optional<Numeral> read(CharRuns runs, int from) {
        WordNumbers words = new WordNumbers(runs, from);
        Optional<Numeral> fraction = words.fraction(from);
        return fraction.isPresent() ? fraction : words.whole(from);
    }

    static Optional<Numeral> readCount(CharRuns runs, int from) {
        WordNumbers words = new WordNumbers(runs, from);
        words.counting = true;
        return words.whole(from);
    }

    private Optional<NumberWord> word(int run) {
        return runs.isLetters(run) ? NumberWord.of(runs.lower(run)) : Optional.empty();
    }

    private boolean is(int run, Role role) {
        return runs.isLetters(run) && NumberWord.is(runs.lower(run), role);
    }

    private boolean isSmall(int run) {
        return word(run).filter(NumberWord::small).isPresent();
    }

    private boolean isHundredOrScale(int run) {
        return is(run, Role.HUNDRED) || is(run, Role.SCALE);
    }

    private boolean isArticle(int run) {
        return runs.is(run, "a") || runs.is(run, "an");
    }

    /** Past a joined hyphen. */
    private int past(int run) {
        return counting ? run : pastHyphen(run);
    }

    private int pastHyphen(int run) {
        return runs.isDash(run) && runs.joined(run) && runs.joined(run + 1) ? run + 1 : run;
    }

    /** "half a million", "a quarter of a billion", "three quarters billion", "one-half". */
    private Optional<Numeral> fraction(int from) {
        int next = from;
        BigDecimal count = BigDecimal.ONE;
        boolean counted = false;
        if (is(next, Role.UNIT)) {
            count = word(next).orElseThrow().value();
            next = past(next + 1);
            counted = true;
        } else if (isArticle(next)) {
            next++;
        }
        if (!is(next, Role.FRACTION) || count.signum() == 0 || !counted && !fractionAlone(next)) {
            return Optional.empty();
        }
        BigDecimal value = count.multiply(word(next).orElseThrow().value());
        int to = past(next + 1);
        boolean of = runs.is(to, "of");
        int noun = of ? past(to + 1) : to;
        noun = isArticle(noun) || of && runs.is(noun, "one") ? past(noun + 1) : noun;
        if (is(noun, Role.SCALE)) {
            return Optional.of(scaled(from, noun, value));
        }
        return Optional.of(
                new Numeral(from, next + 1, value, BigDecimal.ONE, Optional.empty(), Form.WORDS));
    }

    /** Without a count "fifth" and "tenth" are ordinals, and "quarters" months or lodgings. */
    private boolean fractionAlone(int run) {
        return runs.is(run, "half") || runs.is(run, "quarter");
    }

    private Numeral scaled(int from, int scaleAt, BigDecimal mantissa) {
        BigDecimal scale = word(scaleAt).orElseThrow().value();
        return new Numeral(from, scaleAt + 1, mantissa, scale, Optional.empty(), Form.WORDS);
    }

    /** The total of parts with falling scales: three thousand | two hundred. */
    private Optional<Numeral> whole(int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal lowest = null;
        BigDecimal first = BigDecimal.ONE;
        int to = from;
        at = from;
        for (int parts = 0; parts < MOST_PARTS && (parts == 0 || nextPart(to)); parts++) {
            BigDecimal part = part(parts == 0);
            if (part == null) {
                break;
            }
            BigDecimal scale = scale();
            BigDecimal value = part.multiply(scale);
            if (lowest != null && !fitsBelow(value, lowest)) {
                break;
            }
            total = total.add(value);
            first = lowest == null ? scale : first;
            lowest = scale;
            to = at;
        }
        if (to == from) {
            return Optional.empty();
        }
        if (isOne(lowest) && runs.is(to, "point") && is(to + 1, Role.UNIT)) {
            return Optional.of(decimals(from, to + 1, total));
        }
        Numeral number = Numeral.ofTotal(from, to, total, first, Form.WORDS);
        return counting && runs.isDash(to)
                ? Optional.of(number)
                : Optional.of(andFraction(runs, number).orElse(number));
    }

    /**
     * Moves to the part behind {@code to}, if one begins there: "thousand, | two", "and | five".
     */
    private boolean nextPart(int to) {
        at = past(to);
        at = runs.is(at, ',') ? at + 1 : at;
        at = runs.is(at, "and") ? at + 1 : at;
        return isSmall(at);
    }

    /** Nothing follows ones, and each part is less than one of the scale before it. */
    private static boolean fitsBelow(BigDecimal value, BigDecimal lowest) {
        return !isOne(lowest) && value.compareTo(lowest) < 0;
    }

    private static boolean isOne(BigDecimal scale) {
        return scale.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * "two point five", "one point two five million": digits as words, and the scale behind them.
     */
    private Numeral decimals(int from, int first, BigDecimal whole) {
        BigDecimal value = whole;
        at = first;
        for (int place = 1; place <= MOST_DECIMALS && is(at, Role.UNIT); place++, at++) {
            value = value.add(word(at).orElseThrow().value().movePointLeft(place));
        }
        BigDecimal scale = scale();
        return new Numeral(from, at, value, scale, Optional.empty(), Form.WORDS);
    }

    /**
     * A number below a thousand, or as in "twelve hundred" below ten thousand; null where none
     * begins.
     */
    private BigDecimal part(boolean first) {
        BigDecimal value;
        if (isSmall(at)) {
            value = belowHundred();
        } else if (first && isArticle(at) && isHundredOrScale(past(at + 1))) {
            at = past(at + 1);
            value = BigDecimal.ONE;
        } else if (first && counting && isHundredOrScale(at)) {
            value = BigDecimal.ONE;
        } else {
            return null;
        }
        return is(past(at), Role.HUNDRED) ? hundreds(value) : value;
    }

    /** "hundred and twenty-five" behind its number; nothing is added to dozens. */
    private BigDecimal hundreds(BigDecimal count) {
        int hundred = past(at);
        BigDecimal value = count.multiply(word(hundred).orElseThrow().value());
        at = hundred + 1;
        int rest = past(at);
        rest = runs.is(rest, "and") ? rest + 1 : rest;
        if (!runs.is(hundred, "dozen") && isSmall(rest)) {
            at = rest;
            return value.add(belowHundred());
        }
        return value;
    }

    private BigDecimal belowHundred() {
        NumberWord word = word(at).orElseThrow();
        at++;
        int next = pastHyphen(at);
        if (word.role() == Role.TEN
                && is(next, Role.UNIT)
                && word(next).get().value().signum() > 0) {
            at = next + 1;
            return word.value().add(word(next).get().value());
        }
        return word.value();
    }

    /** The scale words that follow, at most two: "thousand", "lakh crore". */
    private BigDecimal scale() {
        BigDecimal scale = BigDecimal.ONE;
        for (int words = 0; words < 2; words++) {
            int next = past(at);
            if (!is(next, Role.SCALE) && !is(next, Role.PLURAL)) {
                break;
            }
            scale = scale.multiply(word(next).orElseThrow().value());
            at = next + 1;
        }
        return scale;
    }

    /** "one and a half million", "a million and a half", "3 and three quarters". */
    static Optional<Numeral> andFraction(CharRuns runs, Numeral number) {
        int next = number.to();
        if (!runs.is(next, "and") && !(runs.isDash(next) && runs.is(next + 1, "and"))) {
            return Optional.empty();
        }
        next = runs.is(next, "and") ? next + 1 : next + 2;
        WordNumbers words = new WordNumbers(runs, next);
        next = words.past(next);
        BigDecimal count = BigDecimal.ONE;
        if (words.is(next, Role.UNIT)) {
            count = words.word(next).orElseThrow().value();
            next = words.past(next + 1);
        } else if (words.isArticle(next)) {
            next = words.past(next + 1);
        } else {
            return Optional.empty();
        }
        if (!words.is(next, Role.FRACTION) || count.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal part = count.multiply(words.word(next).orElseThrow().value());
        if (part.compareTo(BigDecimal.ONE) >= 0
                || part.compareTo(HALF) != 0 && number.mantissa().compareTo(HUNDRED) >= 0) {
            return Optional.empty();
        }
        BigDecimal mantissa = number.mantissa().add(part);
        int scale = words.past(next + 1);
        if (!number.scaled() && words.is(scale, Role.SCALE)) {
            return Optional.of(words.scaled(number.from(), scale, mantissa));
        }
        return Optional.of(
                new Numeral(
                        number.from(),
                        next + 1,
                        mantissa,
                        number.scale(),
                        Optional.empty(),
                        Form.WORDS));
    }
}
