package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gleaner.model.Money;
import org.gleaner.text.TokenView;

/** The sums of which a giver or a receiver is not known yet, one after the other. */
final class OpenSums {

    private OpenSums() {}

    /** Whether the giver or the receiver is not known. */
    static boolean isOpen(Money sum) {
        return sum.payer().isEmpty() || sum.payee().isEmpty();
    }

    /** All sums, those that are open and stand at a token as {@code filling} leaves them. */
    static List<Money> filled(
            List<Money> money,
            TokenView view,
            Predicate<Money> open,
            UnaryOperator<Money> filling) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean fills = open.test(sum) && view.at(sum.span().start()) < view.size();
            filled.add(fills ? filling.apply(sum) : sum);
        }
        return filled;
    }
}
