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
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final CharRuns runs;
    private int at;

    private WordNumbers(CharRuns runs, int at) {
        this.runs = runs;
        this.at = at;
    }

    static Optional<Numeral> read(CharRuns runs, int from) {
        WordNumbers words = new WordNumbers(runs, from);
        Optional<Numeral> fraction = words.fraction(from);
        return fraction.isPresent() ? fraction : words.whole(from);
    }

    private Optional<NumberWord> word(int run) {
        return runs.isLetters(run) ? NumberWord.of(runs.lower(run)) : Optional.empty();
    }

    private boolean is(int run, Role role) {
        return runs.isLetters(run) && NumberWord.is(runs.lower(run), role);
    }

    private boolean isArticle(int run) {
        return runs.is(run, "a") || runs.is(run, "an");
    }

    /** Past a joined hyphen. */
    private int past(int run) {
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

    /** The sum of parts with falling scales: three thousand | two hundred. */
    private Optional<Numeral> whole(int from) {
        at = from;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal lowest = null;
        BigDecimal first = BigDecimal.ONE;
        int to = from;
        for (int parts = 0; parts < 6; parts++) {
            if (parts > 0) {
                at = past(to);
                boolean comma = runs.is(at, ',');
                at = comma ? at + 1 : at;
                at = runs.is(at, "and") ? at + 1 : at;
                if (!(word(at).isPresent() && word(at).get().small())) {
                    break;
                }
            }
            BigDecimal part = part(parts == 0);
            if (part == null) {
                break;
            }
            BigDecimal scale = scale();
            BigDecimal value = part.multiply(scale);
            if (lowest != null
                    && (lowest.compareTo(BigDecimal.ONE) == 0 || value.compareTo(lowest) >= 0)) {
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
        if (lowest.compareTo(BigDecimal.ONE) == 0
                && runs.is(to, "point")
                && is(to + 1, Role.UNIT)) {
            return Optional.of(decimals(from, to + 1, total));
        }
        Numeral number =
                first.compareTo(BigDecimal.ONE) == 0
                        ? new Numeral(from, to, total, BigDecimal.ONE, Optional.empty(), Form.WORDS)
                        : new Numeral(
                                from, to, total.divide(first), first, Optional.empty(), Form.WORDS);
        return Optional.of(andFraction(runs, number).orElse(number));
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
    private BigDecimal part(boolean mayBeArticle) {
        Optional<NumberWord> word = word(at);
        BigDecimal value;
        if (mayBeArticle && isArticle(at)) {
            int next = past(at + 1);
            if (!is(next, Role.HUNDRED) && !is(next, Role.SCALE)) {
                return null;
            }
            at = next;
            value = BigDecimal.ONE;
        } else if (word.isPresent() && word.get().small()) {
            value = belowHundred();
        } else {
            return null;
        }
        int next = past(at);
        if (is(next, Role.HUNDRED)) {
            boolean dozen = runs.is(next, "dozen");
            value = value.multiply(word(next).orElseThrow().value());
            at = next + 1;
            next = past(at);
            next = runs.is(next, "and") ? next + 1 : next;
            if (!dozen && word(next).isPresent() && word(next).get().small()) {
                at = next;
                value = value.add(belowHundred());
            }
        }
        return value;
    }

    private BigDecimal belowHundred() {
        NumberWord word = word(at).orElseThrow();
        at++;
        int next = past(at);
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
