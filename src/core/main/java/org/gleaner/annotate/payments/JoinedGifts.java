package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * Gifts of those who join others: "Norway gave the fund $9 million. Sweden contributed [$5
 * million]" goes to the fund too, where no other receiver is told.
 */
final class JoinedGifts {

    private static final Cues JOINING = Cues.read("payments/joining-gifts.txt");
    private static final Set<String> ELSEWHERE =
            Set.of("to", "into", "on", "towards", "toward", "for", "in", "per", "against");
    private static final Set<String> OTHERS =
            Set.of("us", "me", "him", "her", "them", "you", "each", "it", "itself");
    private static final Set<String> CLOSING =
            Set.of(",", ".", ";", ":", "and", "but", "if", "when", "once", "provided", "after");

    private static final String GOVERNMENT = "government";
    private static final int SENTENCES_BACK = 3;
    private static final int SUMS_BACK = 6;

    /** How far before a sum its verb may stand. */
    private static final int NEAR = 6;

    private final TokenView view;

    JoinedGifts(TokenView view) {
        this.view = view;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean open =
                    sum.payee().isEmpty()
                            && sum.payer().isPresent()
                            && view.at(sum.span().start()) < view.size()
                            && isJoining(sum);
            Optional<Party> payee = open ? receiver(sum, filled) : Optional.empty();
            filled.add(payee.isEmpty() ? sum : sum.withParties(sum.payer(), payee));
        }
        return filled;
    }

    /** To whom the sums before go, as far back as one of them has a receiver. */
    private Optional<Party> receiver(Money sum, List<Money> before) {
        int sentence = sentenceOf(sum);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - SUMS_BACK); i--) {
            Money earlier = before.get(i);
            if (view.at(earlier.span().start()) >= view.size()
                    || sentence - sentenceOf(earlier) > SENTENCES_BACK) {
                return Optional.empty();
            }
            if (earlier.payee().isPresent()) {
                return earlier.payee()
                        .filter(JoinedGifts::mayBeShared)
                        .filter(party -> !PledgedAmounts.isOne(sum.payer(), earlier.payee()))
                        .filter(party -> !isOwnState(sum.payer(), party))
                        .filter(party -> isGift(earlier));
            }
        }
        return Optional.empty();
    }

    /** "The Kyrgyz [government] will add $5": not to Kyrgyzstan. */
    static boolean isOwnState(Optional<Party> payer, Party payee) {
        return payer.filter(party -> party.entity().isEmpty())
                        .filter(party -> TokenView.lower(party.name()).endsWith(GOVERNMENT))
                        .isPresent()
                && payee.entity().filter(place -> place.type() == EntityType.LOCATION).isPresent();
    }

    /** A body or a work with a name, and nobody in person. */
    private static boolean mayBeShared(Party party) {
        return party.entity().filter(known -> known.type() != EntityType.PERSON).isPresent();
    }

    private boolean isGift(Money earlier) {
        int at = view.at(earlier.span().start());
        int sentence = view.sentenceOf(at);
        return JOINING.occurIn(
                view::lower, view.tokens().first(sentence), view.tokens().last(sentence));
    }

    private boolean isJoining(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - NEAR);
        int to = view.tokens().last(sentence);
        int next = view.last(sum.span()) + 1;
        return !view.hasAny(OTHERS, from, at)
                && (JOINING.occurIn(view::lower, from, at)
                        || JOINING.occurIn(view::lower, next, Math.min(to, next + 3)))
                && !goesElsewhere(next, to);
    }

    private boolean goesElsewhere(int next, int to) {
        for (int token = next; token < Math.min(to, next + NEAR); token++) {
            if (CLOSING.contains(view.lower(token))) {
                return false;
            }
            if (ELSEWHERE.contains(view.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private int sentenceOf(Money sum) {
        return view.sentenceOf(view.at(sum.span().start()));
    }
}
