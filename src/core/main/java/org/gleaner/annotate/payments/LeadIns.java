package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Items of a list that go on from the words above it with a verb of giving: "In other business,
 * [council]: • awarded the contract to Acme for $5,000".
 */
final class LeadIns {

    private static final Cues VERBS = Cues.read("payments/item-verbs.txt");
    private static final Set<String> FILLING = DataFile.words("payments/lead-in-fillers.txt");

    /** How many sentences of a list may stand between an item and the words above it. */
    private static final int FAR = 12;

    /** A bullet or a number with its mark. */
    private static final int BULLET = 3;

    private final TokenView view;
    private final MentionIndex names;
    private final Bodies bodies;

    LeadIns(TokenView view, MentionIndex names, Bodies bodies) {
        this.view = view;
        this.names = names;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(
                money, view, sum -> sum.payer().isEmpty() && sum.payee().isPresent(), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        if (!goesOn(view.sentenceOf(at))) {
            return sum;
        }
        Optional<Party> giver = above(view.sentenceOf(at));
        boolean same = giver.map(Party::name).filter(sum.payee().get().name()::equals).isPresent();
        return giver.isEmpty() || same ? sum : sum.withParties(giver, sum.payee());
    }

    private boolean goesOn(int sentence) {
        int token = view.tokens().first(sentence);
        int last = view.tokens().last(sentence);
        int far = Math.min(last, token + BULLET);
        while (token < far && !Character.isLetter(view.tokens().word(token).codePointAt(0))) {
            token++;
        }
        return token < last && VERBS.occurIn(view::lower, token, token + 1);
    }

    /** Who stands right before the colon above the list. */
    private Optional<Party> above(int item) {
        for (int sentence = item - 1; sentence >= Math.max(0, item - FAR); sentence--) {
            int first = view.tokens().first(sentence);
            int last = view.tokens().last(sentence) - 1;
            if (last > first && view.lower(last).equals(":")) {
                int token = last - 1;
                while (token > first && FILLING.contains(view.lower(token))) {
                    token--;
                }
                return party(token);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> party(int token) {
        int mention = names.mentionAt(token);
        if (mention != MentionIndex.NONE) {
            return names.party(mention, Resolution.STRUCTURE)
                    .filter(party -> PartyFinder.PAYING.contains(names.mention(mention).type()));
        }
        return bodies.isOne(token) ? bodies.known(token) : Optional.empty();
    }
}
