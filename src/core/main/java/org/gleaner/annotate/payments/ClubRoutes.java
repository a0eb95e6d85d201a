package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Lists of players who change clubs: of "Olu Adeyemi Brennock City – Olympique Azur [€21m]" the
 * second pays the first.
 */
final class ClubRoutes {

    private static final Set<String> ARROWS = Set.of("–", "—", "-", "--", "→", "->", ">", "to");

    /** Tokens that hold no letter may stand between the second club and the sum. */
    private static final int NEAR = 3;

    private final TokenView view;
    private final MentionIndex names;

    ClubRoutes(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(
                money, view, sum -> sum.payer().isEmpty() && sum.payee().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int first = view.tokens().first(view.sentenceOf(at));
        int token = at - 1;
        int far = Math.max(first, at - NEAR);
        while (token >= far
                && !Character.isLetterOrDigit(view.tokens().word(token).codePointAt(0))) {
            token--;
        }
        int buyer = club(token, first);
        if (buyer == MentionIndex.NONE || !ARROWS.contains(view.lower(names.first(buyer) - 1))) {
            return sum;
        }
        int seller = club(names.first(buyer) - 2, first);
        return seller == MentionIndex.NONE || isSame(buyer, seller)
                ? sum
                : sum.withParties(
                        names.party(buyer, Resolution.STRUCTURE),
                        names.party(seller, Resolution.STRUCTURE));
    }

    private boolean isSame(int one, int other) {
        return names.entity(one).equals(names.entity(other));
    }

    /** The organization whose name ends at a token. */
    private int club(int token, int first) {
        int mention = token < first ? MentionIndex.NONE : names.mentionAt(token);
        return mention != MentionIndex.NONE
                        && names.mention(mention).type() == EntityType.ORGANIZATION
                        && names.first(mention) > first - 1
                ? mention
                : MentionIndex.NONE;
    }
}
