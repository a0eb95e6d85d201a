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
 * Who prosecutes pays no penalty: "The Public Prosecution Service has offered Acme a settlement of
 * [$5 million]" is what Acme pays.
 */
final class PenaltySides {

    private static final Cues PENALTIES = Cues.read("payments/penalty-words.txt");
    private static final Set<String> PROSECUTING = DataFile.words("payments/prosecuting.txt");

    /** How far before a sum the word for a penalty may stand. */
    private static final int FAR = 14;

    private static final int NEAR = 4;

    private final TokenView view;

    PenaltySides(TokenView view) {
        this.view = view;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, PenaltySides::isProsecuted, this::filled);
    }

    private static boolean isProsecuted(Money sum) {
        return sum.payer().filter(PenaltySides::prosecutes).isPresent()
                && sum.payee().filter(payee -> !prosecutes(payee)).isPresent();
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - FAR);
        int to = Math.min(view.tokens().last(sentence), view.last(sum.span()) + NEAR);
        return PENALTIES.occurIn(view::lower, from, to)
                ? sum.withParties(sum.payee(), Optional.empty())
                : sum;
    }

    private static boolean prosecutes(Party party) {
        return TokenView.hasWord(party.name(), PROSECUTING);
    }
}
