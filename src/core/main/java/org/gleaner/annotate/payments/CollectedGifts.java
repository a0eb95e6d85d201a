package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * What others collect for a body, in its own paper: "Pupils of Hill School raised [$5] with a walk"
 * is given by the pupils, and they get nothing.
 */
final class CollectedGifts {

    private static final Cues COLLECTING = Cues.read("payments/collecting-verbs.txt");
    private static final Set<String> ELSEWHERE = Set.of("for", "from", "to", "towards");

    /** How far before a sum the verb may stand. */
    private static final int NEAR = 5;

    private final TokenView view;
    private final Bodies bodies;

    CollectedGifts(TokenView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, CollectedGifts::isCollected, this::filled);
    }

    private static boolean isCollected(Money sum) {
        return sum.payer().isEmpty()
                && sum.payee()
                        .filter(payee -> payee.entity().isEmpty())
                        .filter(payee -> payee.span().end() <= sum.span().start())
                        .isPresent();
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int from = Math.max(view.tokens().first(view.sentenceOf(at)), at - NEAR);
        Optional<Party> paper = bodies.paper(at);
        boolean theirs =
                paper.isPresent()
                        && COLLECTING.occurIn(view::lower, from, at)
                        && !ELSEWHERE.contains(view.lower(view.last(sum.span()) + 1))
                        && !PledgedAmounts.isOne(paper, sum.payee())
                        && view.isSameSentence(view.at(sum.payee().get().span().start()), at);
        return theirs ? sum.withParties(sum.payee(), paper) : sum;
    }
}
