package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.WordedParties.Found;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/**
 * Items of an account that a preposition opens: "To [Ann Lee], for two portraits, $5", "Fines: from
 * [Acme], $5"; the other side is the body whose account it is.
 */
final class LedgerItems {

    private static final Set<String> FROM = Set.of("from", "by");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> BORDERS = Set.of(":", ";", ".", "•", "-", "–", "—", "*");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");
    private static final int LONGEST = 18;

    private final TokenView view;
    private final Tags tags;
    private final WordedParties parties;
    private final Bodies bodies;

    LedgerItems(TokenView view, Tags tags, WordedParties parties, Bodies bodies) {
        this.view = view;
        this.tags = tags;
        this.parties = parties;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, LedgerItems::isUnread, this::filled);
    }

    private static boolean isUnread(Money sum) {
        return sum.payer().isEmpty() && sum.payee().isEmpty();
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int start = start(at);
        int next = view.last(sum.span()) + 1;
        boolean said =
                next < view.size()
                        && view.isSameSentence(at, next)
                        && VERBAL.contains(tags.of(next));
        if (start < 0 || said) {
            return sum;
        }
        Optional<Party> party = parties.behind(start + 1, at).map(Found::party);
        if (party.isEmpty()) {
            return sum;
        }
        Optional<Party> own =
                bodies.paper(start).filter(body -> !body.name().equals(party.get().name()));
        return FROM.contains(view.lower(start))
                ? sum.withParties(party, own)
                : sum.withParties(own, party);
    }

    /** No "rent" that the tagger takes for a verb. */
    private boolean isVerb(int token) {
        return VERBAL.contains(tags.of(token)) && SumPhrase.owner(view.lower(token)).isEmpty();
    }

    /** The preposition that opens the item of a sum; -1 without one. */
    private int start(int sum) {
        int from = view.tokens().first(view.sentenceOf(sum));
        for (int token = sum - 1; token >= Math.max(from, sum - LONGEST); token--) {
            if (isVerb(token) || BORDERS.contains(view.lower(token))) {
                return -1;
            }
            boolean opens = token == from || BORDERS.contains(view.lower(token - 1));
            if (opens && (FROM.contains(view.lower(token)) || TO.contains(view.lower(token)))) {
                return token;
            }
        }
        return -1;
    }
}
