package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gleaner.model.Money;
import org.gleaner.text.TokenView;

/** The sums of which a giver or a receiver is not known yet, one after the other. */
final class OpenSums {

    private OpenSums() {}

    /** All sums, those that lack a party as {@code filling} leaves them. */
    static List<Money> filled(List<Money> money, TokenView view, UnaryOperator<Money> filling) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean open = sum.payer().isEmpty() || sum.payee().isEmpty();
            filled.add(
                    open && view.at(sum.span().start()) < view.size() ? filling.apply(sum) : sum);
        }
        return filled;
    }
}
