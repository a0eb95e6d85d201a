package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/**
 * Gives figures of a list the scale that only its first or its last one says: "$300 million in May,
 * then $350 and $400", "from £30 million to £45", "€40, €55 and €62 million".
 */
final class ScaleEllipsis {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal NEAR = new BigDecimal(5);

    /** Words between two figures of such a list; more is another matter. */
    private static final int GAP = 6;

    private static final WordSet SEQUENCE = WordSet.read("sequence-words.txt");

    /** Words that open the period or place of each figure. */
    private static final WordSet PARALLEL = WordSet.read("parallel-words.txt");

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
        restoreBackwards(runs, all);
        return all;
    }

    /** "€40, €55 and €62 million": the scale of the last of a list is that of all. */
    private static void restoreBackwards(CharRuns runs, List<MoneyExpression> all) {
        for (int i = all.size() - 2; i >= 0; i--) {
            MoneyExpression next = all.get(i + 1);
            int gap = next.from() - all.get(i).to();
            boolean and = isJoint(runs, next.from() - 1);
            boolean listed =
                    gap == 1 && (and || i + 2 < all.size() && runs.is(next.from() - 1, ','))
                            || gap == 2 && and && runs.is(next.from() - 2, ',');
            if (listed
                    && isShort(next, all.get(i))
                    && (rises(all.get(i), next) || isThird(runs, all, i))) {
                all.set(i, all.get(i).scaledBy(next.number().orElseThrow().scale()));
            }
        }
    }

    private static boolean rises(MoneyExpression one, MoneyExpression next) {
        BigDecimal first = one.number().orElseThrow().mantissa();
        return first.compareTo(next.number().orElseThrow().mantissa()) < 0;
    }

    /** Whether one more of the list stands before {@code at}: "$9, $6 and $5 million". */
    private static boolean isThird(CharRuns runs, List<MoneyExpression> all, int at) {
        return runs.is(all.get(at).from() - 1, ',') && at > 0
                || at + 2 < all.size() && runs.is(all.get(at).to(), ',');
    }

    private static boolean isJoint(CharRuns runs, int at) {
        return runs.is(at, "and") || runs.is(at, "or");
    }

    /** Whether only what makes a sequence is between the two. */
    private static boolean isListed(
            CharRuns runs, MoneyExpression earlier, MoneyExpression next, boolean before) {
        int from = earlier.to();
        int gap = next.from() - from;
        boolean comma = runs.is(from, ',');
        boolean close = gap == 1 && (isJoint(runs, from) || comma);
        boolean to = gap == 1 && runs.is(from, "to");
        return to
                || before && (close || comma && gap == 2 && runs.isLetters(from + 1))
                || isParallel(runs, earlier, next)
                || gap <= GAP && SEQUENCE.within(runs, from, next.from());
    }

    /** "$80 million in May, $55 [in] June and $31 in July". */
    private static boolean isParallel(
            CharRuns runs, MoneyExpression earlier, MoneyExpression next) {
        int from = earlier.to();
        int before = next.from() - 1;
        return next.from() - from <= GAP
                && before > from + 1
                && (runs.is(before, ',') || isJoint(runs, before))
                && PARALLEL.has(runs, from)
                && PARALLEL.has(runs, next.to());
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
