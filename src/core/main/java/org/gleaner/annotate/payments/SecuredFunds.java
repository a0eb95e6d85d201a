package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * Who secures a sum for others does not get it: "Senator Lee secured [$5 million] for the harbour".
 */
final class SecuredFunds {

    private static final Cues SECURING = Cues.read("payments/securing-verbs.txt");
    private static final Set<String> FOR = Set.of("for", "towards", "toward");
    private static final Set<String> OWN = DataFile.words("payments/securing-for-himself.txt");

    /** How far from the sum the verb and the preposition may stand. */
    private static final int NEAR = 6;

    private final TokenView view;

    SecuredFunds(TokenView view) {
        this.view = view;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, SecuredFunds::isOfPerson, this::filled);
    }

    private static boolean isOfPerson(Money sum) {
        return sum.payee()
                .flatMap(Party::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .isPresent();
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - NEAR);
        int next = view.last(sum.span()) + 1;
        int to = Math.min(view.tokens().last(sentence), next + NEAR);
        for (int token = next; token < to; token++) {
            if (FOR.contains(view.lower(token))) {
                return SECURING.occurIn(view::lower, from, at)
                                && !OWN.contains(view.lower(token + 1))
                        ? sum.withParties(sum.payer(), Optional.empty())
                        : sum;
            }
        }
        return sum;
    }
}
