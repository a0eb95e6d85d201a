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

    /** Beyond any sum of money; a longer product of scales is no number. */
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
        for (int words = 0; words < 3; words++) {
            int next = runs.isDash(at) && runs.joined(at) && runs.joined(at + 1) ? at + 1 : at;
            Optional<NumberWord> word =
                    runs.isLetters(next) || runs.isMark(next)
                            ? NumberWord.of(runs.lower(next))
                            : Optional.empty();
            if (word.isEmpty()
                    || form == Form.SHORT
                    || runs.joined(next + 1) && runs.isDigits(next + 1)) {
                break;
            }
            Role role = word.get().role();
            boolean dozen = runs.is(next, "dozen");
            if (role == Role.SHORT && scale.equals(BigDecimal.ONE)) {
                form = Form.SHORT;
            } else if (role != Role.SCALE && role != Role.HUNDRED && role != Role.PLURAL
                    || dozen && words > 0
                    || scale.compareTo(TRILLION) > 0) {
                break;
            }
            scale = scale.multiply(word.get().value());
            at = next + 1;
        }
        return new Numeral(number.from(), at, number.mantissa(), scale, number.grouped(), form);
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
            BigDecimal sum = upper.value().add(lower.get().value());
            return new Numeral(
                    upper.from(),
                    lower.get().to(),
                    sum.divide(upper.scale()),
                    upper.scale(),
                    Optional.empty(),
                    Form.DIGITS);
        }
        return upper;
    }
}
