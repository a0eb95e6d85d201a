package org.gleaner.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral.Form;
import org.gleaner.text.CharRuns;

/**
 * Reads a number where one begins: digits with any grouping, decimals, fractions, words, and the
 * scales behind them. Looks at a bounded number of runs, so that reading at every run of a text
 * costs its length.
 */
public final class NumberReader {

    private static final BigDecimal TRILLION = new BigDecimal("1000000000000");

    /** Beyond any amount of money; a longer product of scales is not a number. */
    private static final BigDecimal LARGEST = new BigDecimal("1e30");

    private NumberReader() {}

    /** The longest number that begins at run {@code at}, scales included. */
    public static Optional<Numeral> read(CharRuns runs, int at) {
        Optional<Numeral> read =
                runs.isLetters(at)
                        ? WordNumbers.read(runs, at)
                        : DigitNumbers.read(runs, at).map(number -> withScale(runs, number));
        return read.filter(number -> number.value().compareTo(LARGEST) < 0);
    }

    /**
     * The longest number in words that begins at run {@code at} and is more than a fraction:
     * "twenty-five", "a hundred", "two and a half"; here a scale counts without a number too:
     * "dozen", "thousand".
     */
    public static Optional<Numeral> readCount(CharRuns runs, int at) {
        return WordNumbers.readCount(runs, at);
    }

    private static Numeral withScale(CharRuns runs, Numeral number) {
        if (number.scaled()) {
            return number;
        }
        Numeral scaled = scale(runs, number);
        return scaled.form() == Form.DIGITS && scaled.scaled()
                ? withLowerPart(runs, scaled)
                : scaled;
    }

    private static Numeral scale(CharRuns runs, Numeral number) {
        int at = number.to();
        BigDecimal scale = BigDecimal.ONE;
        Form form = number.form();
        for (int words = 0; words < 3 && form != Form.SHORT; words++) {
            int next = pastHyphen(runs, at);
            Optional<NumberWord> word = scaleWord(runs, next);
            if (word.isEmpty()) {
                break;
            }
            if (word.get().role() == Role.SHORT && words == 0) {
                form = Form.SHORT;
            } else if (!word.get().multiplies()
                    || words > 0 && runs.is(next, "dozen")
                    || scale.compareTo(TRILLION) > 0) {
                break;
            }
            scale = scale.multiply(word.get().value());
            at = next + 1;
        }
        return new Numeral(number.from(), at, number.mantissa(), scale, number.grouped(), form);
    }

    private static int pastHyphen(CharRuns runs, int at) {
        return runs.isDash(at) && runs.joined(at) && runs.joined(at + 1) ? at + 1 : at;
    }

    /** The entry of a word or sign, unless digits touch it as in "m2". */
    private static Optional<NumberWord> scaleWord(CharRuns runs, int at) {
        boolean part = runs.joined(at + 1) && runs.isDigits(at + 1);
        return !part && (runs.isLetters(at) || runs.isMark(at))
                ? NumberWord.of(runs.lower(at))
                : Optional.empty();
    }

    /** "1 million 200 thousand": the lower part follows with a scale of its own. */
    private static Numeral withLowerPart(CharRuns runs, Numeral upper) {
        if (!runs.isDigits(upper.to())) {
            return upper;
        }
        Optional<Numeral> lower =
                DigitNumbers.read(runs, upper.to()).map(number -> scale(runs, number));
        if (lower.isPresent()
                && lower.get().form() == Form.DIGITS
                && lower.get().scaled()
                && lower.get().value().compareTo(upper.scale()) < 0
                && lower.get().scale().compareTo(upper.scale()) < 0) {
            BigDecimal total = upper.value().add(lower.get().value());
            return Numeral.ofTotal(
                    upper.from(), lower.get().to(), total, upper.scale(), Form.DIGITS);
        }
        return upper;
    }
}
