package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * What a body's own paper says that others have given, without a word for whom: "the county paid
 * [£900] towards the slipway" in the minutes of a club.
 */
final class PaperGifts {

    private static final Cues GIVING = Cues.read("payments/gift-verbs.txt");
    private static final Set<String> TOWARDS = Set.of("towards", "toward");
    private static final Set<String> US = Set.of("us", "our");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "our", "new");

    private static final int NEAR = 6;

    private final TokenView view;
    private final Bodies bodies;

    PaperGifts(TokenView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean open = sum.payee().isEmpty() && sum.payer().isPresent();
            filled.add(open && view.at(sum.span().start()) < view.size() ? filled(sum) : sum);
        }
        return filled;
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        Optional<Party> paper = bodies.paper(at);
        if (paper.isEmpty() || PledgedAmounts.isOne(paper, sum.payer()) || !isGift(sum, at)) {
            return sum;
        }
        return sum.withParties(sum.payer(), paper);
    }

    private boolean isGift(Money sum, int at) {
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - NEAR);
        if (!GIVING.occurIn(view::lower, first, at)) {
            return false;
        }
        for (int token = first; token < at; token++) {
            if (US.contains(view.lower(token))) {
                return true;
            }
        }
        int next = view.last(sum.span()) + 1;
        return TOWARDS.contains(view.lower(next))
                || view.lower(next).equals("for") && ARTICLES.contains(view.lower(next + 1));
    }
}
