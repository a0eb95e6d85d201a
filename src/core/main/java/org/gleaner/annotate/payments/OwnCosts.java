package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * Gives sums of a company's report which nobody pays by the words the company: "The second
 * dividend, [SEK 3.00] per share, will be paid in May", "Capital expenditure was [€5 million]".
 */
final class OwnCosts {

    private static final Cues COSTS = Cues.read("payments/own-costs.txt");
    private static final Set<String> STOPS = DataFile.words("payments/cost-stops.txt");

    /** How far before a sum its noun may stand, in tokens. */
    private static final int FAR = 14;

    private final TokenView view;
    private final Bodies bodies;

    OwnCosts(TokenView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> sum.payer().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - FAR);
        for (int token = from; token < at; token++) {
            from = STOPS.contains(view.lower(token)) ? token + 1 : from;
        }
        Optional<Party> paper =
                COSTS.occurIn(view::lower, from, at) ? bodies.paper(at) : Optional.empty();
        return paper.isEmpty() ? sum : sum.withParties(paper, sum.payee());
    }
}
