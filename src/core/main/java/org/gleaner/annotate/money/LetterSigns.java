package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.Set;
import org.gleaner.annotate.money.CurrencySign.Need;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.numbers.Numeral;
import org.gleaner.numbers.Numeral.Form;
import org.gleaner.text.CharRuns;

/**
 * Tells by its look that a figure behind a letter is money in a text that names no country of it:
 * "R15 000", "N2m", "a fine of K500", and not the road "N2" or the vitamin "B12".
 */
final class LetterSigns {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** How near, in runs, a word of money speaks for a plain number. */
    private static final int NEAR = 4;

    private static final Set<String> UNITS = DataFile.words("money/letter-units.txt");

    private final WordSet cues = WordSet.read("cues.txt");
    private final WordSet auxiliaries = WordSet.read("auxiliaries.txt");
    private final WordSet counted = WordSet.read("counted.txt");
    private final PerReader bases = new PerReader();

    /** Whether the letter is money by the figure itself: "R4.2 million", "P3,000". */
    boolean isSure(CharRuns runs, MoneyExpression expression) {
        if (!isLetters(runs, expression) || isCounted(runs, expression)) {
            return false;
        }
        Numeral number = expression.number().orElseThrow();
        boolean joined = runs.joined(number.from());
        boolean scaled =
                number.scaled()
                        && number.scale().compareTo(MILLION) >= 0
                        && number.to() > number.from() + 1
                        && (joined || number.form() != Form.SHORT);
        boolean large = scaled || number.isGrouped();
        return large && (joined || isLong(runs, expression) || cued(runs, expression));
    }

    /**
     * Whether the letter is money by the words around it, or by a surer figure elsewhere: "tickets
     * cost R50", "a K500 fine".
     *
     * @param again whether the text has a sure figure with this letter
     */
    boolean isLikely(CharRuns runs, MoneyExpression expression, boolean again) {
        if (!isLetters(runs, expression)
                || isCounted(runs, expression)
                || runs.is(expression.from() - 1, "the")
                        && !again
                        && !isOfThing(runs, expression)) {
            return false;
        }
        Numeral number = expression.number().orElseThrow();
        boolean plain =
                number.form() == Form.DIGITS
                        && !number.scaled()
                        && number.mantissa().compareTo(BigDecimal.TEN) >= 0;
        boolean per = bases.read(runs, expression.to()).isPresent();
        return plain && (again || per || cued(runs, expression) || isOfThing(runs, expression));
    }

    /** "a K500 [fine]": what it is the sum of stands behind it. */
    private boolean isOfThing(CharRuns runs, MoneyExpression expression) {
        return expression.high().filter(high -> high.compareTo(HUNDRED) >= 0).isPresent()
                && cues.has(runs, expression.to());
    }

    private static boolean isLetters(CharRuns runs, MoneyExpression expression) {
        CurrencySign sign = expression.sign();
        return sign.need() == Need.REGION
                && sign.kind() == CurrencySource.SYMBOL
                && expression.number().isPresent()
                && expression.number().get().from() > expression.from()
                && runs.isLetters(expression.from());
    }

    private static boolean isLong(CharRuns runs, MoneyExpression expression) {
        return runs.length(expression.from()) > 1;
    }

    /** "P3,000 people", "R15 000 km". */
    private boolean isCounted(CharRuns runs, MoneyExpression expression) {
        return counted.has(runs, expression.to())
                || UNITS.contains(runs.lower(expression.to())) && !runs.isMark(expression.to());
    }

    private boolean cued(CharRuns runs, MoneyExpression expression) {
        return cues.within(runs, expression.from() - NEAR, expression.from())
                || auxiliaries.has(runs, expression.to())
                        && cues.within(runs, expression.to(), expression.to() + NEAR);
    }
}
