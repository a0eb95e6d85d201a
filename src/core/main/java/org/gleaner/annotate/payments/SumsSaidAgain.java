package org.gleaner.annotate.payments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gleaner.coreference.EquivalentAmounts;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * A sum that the text says twice has the same parties both times: "Oxfam wins $6 million" above
 * "Oxfam has signed an agreement with Norway for [$6 million]", "€50 million ([$54 million])", and
 * "the $6 million from Norway" further down. Only names are carried over, and none against another.
 */
final class SumsSaidAgain {

    /** Sentences at the top of which each may be the headline. */
    private static final int HEADLINES = 3;

    /** A text says no sum so often; the rest are prices. */
    private static final int MOST = 12;

    private final TokenView view;
    private final String text;

    SumsSaidAgain(TokenView view, String text) {
        this.view = view;
        this.text = text;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money);
        Map<String, List<Integer>> bySum = new HashMap<>();
        for (int i = 0; i < filled.size(); i++) {
            bySum.computeIfAbsent(sum(filled.get(i)), sum -> new ArrayList<>()).add(i);
        }
        for (List<Integer> same : bySum.values()) {
            if (same.size() > 1 && same.size() <= MOST) {
                share(same, filled);
            }
        }
        for (int i = 0; i < filled.size(); i++) {
            OptionalInt earlier = EquivalentAmounts.of(i, filled, text);
            if (earlier.isPresent()) {
                fill(i, filled.get(earlier.getAsInt()), filled);
                fill(earlier.getAsInt(), filled.get(i), filled);
            }
        }
        return filled;
    }

    private void share(List<Integer> same, List<Money> filled) {
        for (int one : same) {
            for (int other : same) {
                Money open = filled.get(one);
                Money known = filled.get(other);
                if (one != other
                        && open.per().isEmpty()
                        && (isHeadline(open) || isBetweenOne(open, known))) {
                    fill(one, known, filled);
                }
            }
        }
    }

    private void fill(int index, Money known, List<Money> filled) {
        Money open =
                isHeadline(filled.get(index)) ? named(filled.get(index), known) : filled.get(index);
        Optional<Party> payer = open.payer().or(() -> named(known.payer()));
        Optional<Party> payee = open.payee().or(() -> named(known.payee()));
        if (agree(open.payer(), known.payer())
                && agree(open.payee(), known.payee())
                && !PledgedAmounts.isOne(payer, payee)) {
            filled.set(index, open.withParties(payer, payee));
        }
    }

    /** "Supplier to pay [$6 million]" above "Acme has agreed to pay $6 million": who has a name. */
    private static Money named(Money headline, Money known) {
        boolean payer = named(headline.payer()).isEmpty() && named(known.payer()).isPresent();
        boolean payee = named(headline.payee()).isEmpty() && payer;
        return headline.withParties(
                payer ? Optional.empty() : headline.payer(),
                payee ? Optional.empty() : headline.payee());
    }

    private static Optional<Party> named(Optional<Party> party) {
        return party.filter(known -> known.entity().isPresent());
    }

    private static boolean agree(Optional<Party> one, Optional<Party> other) {
        return one.isEmpty() || other.isEmpty() || PledgedAmounts.isOne(one, other);
    }

    /** Whether both name the same party on one side. */
    private static boolean isBetweenOne(Money one, Money other) {
        return PledgedAmounts.isOne(one.payer(), other.payer())
                || PledgedAmounts.isOne(one.payee(), other.payee());
    }

    private boolean isHeadline(Money sum) {
        int token = view.at(sum.span().start());
        if (token >= view.size() || view.sentenceOf(token) >= HEADLINES) {
            return false;
        }
        int last = view.tokens().last(view.sentenceOf(token)) - 1;
        return !view.lower(last).equals(".");
    }

    private static String sum(Money sum) {
        return plain(sum.min()) + ".." + plain(sum.max()) + " " + sum.currency().orElse("");
    }

    private static String plain(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse("");
    }
}
