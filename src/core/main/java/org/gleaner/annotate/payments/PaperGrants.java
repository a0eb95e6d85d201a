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
 * Whom a body gives something, by its own paper: "Our board has awarded two grants. Dr Lee will
 * receive [$5]".
 */
final class PaperGrants {

    private static final Cues GRANTED = Cues.read("payments/granted-to.txt");
    private static final Cues GRANTS = Cues.read("payments/grant-words.txt");
    private static final Set<String> FROM = Set.of("from", "by");

    /** How far before a sum its verb may stand, and how many sentences tell of grants. */
    private static final int NEAR = 6;

    private static final int SENTENCES_BACK = 4;
    private static final int FAR = 60;

    private final TokenView view;
    private final Bodies bodies;

    PaperGrants(TokenView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, PaperGrants::isReceived, this::filled);
    }

    private static boolean isReceived(Money sum) {
        return sum.payer().isEmpty() && sum.payee().isPresent();
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        Optional<Party> paper = bodies.paper(at);
        boolean granted =
                paper.isPresent()
                        && !PledgedAmounts.isOne(paper, sum.payee())
                        && isGranted(at, view.last(sum.span()) + 1);
        return granted ? sum.withParties(paper, sum.payee()) : sum;
    }

    private boolean isGranted(int at, int next) {
        int sentence = view.sentenceOf(at);
        int from = view.tokens().first(sentence);
        int to = view.tokens().last(sentence);
        if (view.hasAny(FROM, next, to)) {
            return false;
        }
        int back = view.tokens().first(Math.max(0, sentence - SENTENCES_BACK));
        return GRANTED.occurIn(view::lower, Math.max(from, at - NEAR), at)
                && GRANTS.occurIn(view::lower, Math.max(back, from - FAR), to);
    }
}
