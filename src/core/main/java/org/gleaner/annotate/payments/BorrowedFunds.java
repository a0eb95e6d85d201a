package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * Whom a loan goes to that pays for what was told before: "Acme will buy Bolt for $9. The purchase
 * will be financed by a [$5] loan from a bank" goes to Acme.
 */
final class BorrowedFunds {

    private static final Cues FINANCED = Cues.read("payments/financed-by.txt");
    private static final Cues LOANS = Cues.read("payments/loan-nouns.txt");

    private static final int SENTENCES_BACK = 8;
    private static final int SUMS_BACK = 10;

    /** How far behind a sum its noun may stand. */
    private static final int NEAR = 4;

    private final TokenView view;
    private final Bodies bodies;

    BorrowedFunds(TokenView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean open =
                    sum.payee().isEmpty()
                            && sum.payer().isPresent()
                            && view.at(sum.span().start()) < view.size();
            filled.add(open && isFinancing(sum) ? filled(sum, filled) : sum);
        }
        return filled;
    }

    private boolean isFinancing(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = view.tokens().first(sentence);
        int to = Math.min(view.tokens().last(sentence), view.last(sum.span()) + NEAR);
        return FINANCED.occurIn(view::lower, from, at) && LOANS.occurIn(view::lower, from, to);
    }

    private Money filled(Money sum, List<Money> before) {
        Optional<Party> payee =
                buyer(sum, before).or(() -> bodies.paper(view.at(sum.span().start())));
        return payee.isEmpty() || PledgedAmounts.isOne(sum.payer(), payee)
                ? sum
                : sum.withParties(sum.payer(), payee);
    }

    /** The body that paid last before, for something else than this. */
    private Optional<Party> buyer(Money sum, List<Money> before) {
        int sentence = view.sentenceOf(view.at(sum.span().start()));
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - SUMS_BACK); i--) {
            int at = view.at(before.get(i).span().start());
            if (at >= view.size() || sentence - view.sentenceOf(at) > SENTENCES_BACK) {
                return Optional.empty();
            }
            if (isFinancing(before.get(i))) {
                continue;
            }
            Optional<Party> payer =
                    before.get(i)
                            .payer()
                            .filter(
                                    party ->
                                            party.entity()
                                                    .filter(BorrowedFunds::isBody)
                                                    .isPresent())
                            .filter(
                                    party ->
                                            !PledgedAmounts.isOne(sum.payer(), Optional.of(party)));
            if (payer.isPresent()) {
                return payer;
            }
        }
        return Optional.empty();
    }

    private static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION;
    }
}
