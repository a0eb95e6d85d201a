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

    private static final Cues SALES = Cues.read("payments/sales.txt");
    private static final Cues PAID_OUT = Cues.read("payments/paid-out.txt");
    private static final Cues BY = new Cues(List.of("by"));

    private static final int NEAR = 6;
    private static final int FAR = 20;

    private final TokenView view;
    private final Bodies bodies;

    PaperGifts(TokenView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean open = sum.payee().isEmpty() != sum.payer().isEmpty();
            filled.add(open && view.at(sum.span().start()) < view.size() ? filled(sum) : sum);
        }
        return filled;
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        Optional<Party> paper = bodies.paper(at);
        if (paper.isEmpty()) {
            return sum;
        }
        if (sum.payer().isEmpty()) {
            return isPaidOut(sum) && !PledgedAmounts.isOne(paper, sum.payee())
                    ? sum.withParties(paper, sum.payee())
                    : sum;
        }
        boolean gets = isGift(sum, at) || isSale(at);
        return gets && !PledgedAmounts.isOne(paper, sum.payer())
                ? sum.withParties(sum.payer(), paper)
                : sum;
    }

    /** "[€900] was paid to the director": by the body itself, where nobody else is named. */
    private boolean isPaidOut(Money sum) {
        int next = view.last(sum.span()) + 1;
        int last = view.tokens().last(view.sentenceOf(view.at(sum.span().start())));
        return PAID_OUT.occurIn(view::lower, next, Math.min(last, next + NEAR))
                && !BY.occurIn(view::lower, next, last);
    }

    /** "The meeting approved the sale of the mill to Acme for [€9]". */
    private boolean isSale(int at) {
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - FAR);
        return SALES.occurIn(view::lower, first, at);
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
