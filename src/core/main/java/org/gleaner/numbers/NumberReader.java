package org.gleaner.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral.Form;

/**
 * Reads a number where one begins: digits with any grouping, decimals, fractions, words, and the
 * scales behind them. Looks at a bounded number of pieces, so that reading at every piece of a text
 * costs its length.
 */
public final class NumberReader {

    private static final BigDecimal TRILLION = new BigDecimal("1000000000000");

    /** Beyond any sum of money; a longer product of scales is no number. */
    private static final BigDecimal LARGEST = new BigDecimal("1e30");

    private NumberReader() {}

    /** The longest number that begins at piece {@code at}, scales included. */
    public static Optional<Numeral> read(Pieces pieces, int at) {
        Optional<Numeral> read =
                pieces.isWord(at)
                        ? WordNumbers.read(pieces, at)
                        : DigitNumbers.read(pieces, at).map(number -> withScale(pieces, number));
        return read.filter(number -> number.value().compareTo(LARGEST) < 0);
    }

    private static Numeral withScale(Pieces pieces, Numeral number) {
        if (number.scaled()) {
            return number;
        }
        Numeral scaled = scale(pieces, number);
        return scaled.form() == Form.DIGITS && scaled.scaled()
                ? withLowerPart(pieces, scaled)
                : scaled;
    }

    private static Numeral scale(Pieces pieces, Numeral number) {
        int at = number.to();
        BigDecimal scale = BigDecimal.ONE;
        Form form = number.form();
        for (int words = 0; words < 3; words++) {
            int next =
                    pieces.isDash(at) && pieces.joined(at) && pieces.joined(at + 1) ? at + 1 : at;
            Optional<NumberWord> word =
                    pieces.isWord(next) || pieces.isSign(next)
                            ? NumberWord.of(pieces.word(next))
                            : Optional.empty();
            if (word.isEmpty()
                    || form == Form.SHORT
                    || pieces.joined(next + 1) && pieces.isDigits(next + 1)) {
                break;
            }
            Role role = word.get().role();
            boolean dozen = pieces.is(next, "dozen");
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
    private static Numeral withLowerPart(Pieces pieces, Numeral upper) {
        if (!pieces.isDigits(upper.to())) {
            return upper;
        }
        Optional<Numeral> lower =
                DigitNumbers.read(pieces, upper.to()).map(number -> scale(pieces, number));
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
