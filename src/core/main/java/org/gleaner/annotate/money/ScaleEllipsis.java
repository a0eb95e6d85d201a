package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/**
 * Gives figures of a list the scale that only its first one says: "$300 million in May, then $350
 * and $400", "from £30 million to £45".
 */
final class ScaleEllipsis {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal NEAR = new BigDecimal(5);

    /** Words between two figures of such a list; more is another matter. */
    private static final int GAP = 6;

    private static final WordSet SEQUENCE = WordSet.read("sequence-words.txt");

    private ScaleEllipsis() {}

    /** {@code expressions}, those that are cut short in full. */
    static List<MoneyExpression> restore(CharRuns runs, List<MoneyExpression> expressions) {
        List<MoneyExpression> all = new ArrayList<>(expressions.size());
        MoneyExpression earlier = null;
        boolean listed = false;
        for (MoneyExpression expression : expressions) {
            listed = earlier != null && isListed(runs, earlier, expression, listed);
            MoneyExpression read =
                    listed && isShort(earlier, expression)
                            ? expression.scaledBy(earlier.number().orElseThrow().scale())
                            : expression;
            all.add(read);
            earlier = read;
        }
        return all;
    }

    /** Whether only what makes a sequence is between the two. */
    private static boolean isListed(
            CharRuns runs, MoneyExpression earlier, MoneyExpression next, boolean before) {
        int from = earlier.to();
        int gap = next.from() - from;
        boolean comma = runs.is(from, ',');
        boolean close = gap == 1 && (runs.is(from, "and") || runs.is(from, "or") || comma);
        boolean to = gap == 1 && runs.is(from, "to");
        return to
                || before && (close || comma && gap == 2 && runs.isLetters(from + 1))
                || gap <= GAP && SEQUENCE.within(runs, from, next.from());
    }

    /** Whether {@code next} is of the same money and near, but for the scale. */
    private static boolean isShort(MoneyExpression earlier, MoneyExpression next) {
        Optional<Numeral> number = next.number();
        Optional<Numeral> scale = earlier.number().filter(Numeral::scaled);
        if (scale.isEmpty()
                || number.isEmpty()
                || next.range()
                || number.get().scaled()
                || number.get().from() == next.from()
                || !next.sign().codes().equals(earlier.sign().codes())) {
            return false;
        }
        BigDecimal first = scale.get().mantissa();
        BigDecimal second = number.get().mantissa();
        return second.compareTo(THOUSAND) < 0
                && second.compareTo(first.divide(NEAR)) >= 0
                && second.compareTo(first.multiply(NEAR)) <= 0;
    }
}
