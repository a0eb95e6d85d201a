package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.ListHeads;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Items of a plan: "The plan: • [$5 million] for two clinics" in the paper of a party, or below
 * "Acme's package includes:". Who plans pays, and no spokesperson of theirs.
 */
final class PlanItems {

    private static final Cues PRESENTED = Cues.read("payments/presented.txt");
    private static final Cues PLANS = Cues.read("payments/plan-heads.txt");
    private static final Set<String> GENITIVES = FunctionWords.of("possessive-marks");
    private static final Set<String> FROM = Set.of("from", "by", "raised", "received");

    /** How many tokens of a bullet and of "up to another" may stand before the sum of an item. */
    private static final int FAR = 5;

    /** The longest line above a list, in tokens. */
    private static final int LONGEST = 30;

    private final TokenView view;
    private final MentionIndex names;
    private final ListHeads heads;
    private final Bodies bodies;

    PlanItems(TokenView view, MentionIndex names, ListHeads heads, Bodies bodies) {
        this.view = view;
        this.names = names;
        this.heads = heads;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, this::isOpen, this::filled);
    }

    /** Whether nobody pays it so far, or who seems to be bound by the list. */
    private boolean isOpen(Money sum) {
        return isPresented(sum)
                || sum.payer()
                        .filter(payer -> payer.source() != Party.Resolution.STRUCTURE)
                        .filter(payer -> payer.source() != Party.Resolution.AUTHOR)
                        .isEmpty();
    }

    /** "Party leader Ann Lee announced a [$5 million] plan" in the party's own paper. */
    private boolean isPresented(Money sum) {
        int at = view.at(sum.span().start());
        if (at >= view.size() || sum.payer().filter(PlanItems::isPerson).isEmpty()) {
            return false;
        }
        int next = view.last(sum.span()) + 1;
        return bodies.paper(at).isPresent()
                && (PRESENTED.occurIn(view::lower, next, Math.min(view.size(), next + 3))
                        || PRESENTED.occurIn(view::lower, Math.max(0, at - 3), at));
    }

    private static boolean isPerson(Party party) {
        return party.entity().filter(entity -> entity.type() == EntityType.PERSON).isPresent();
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        if (isPresented(sum)) {
            return PledgedAmounts.isOne(bodies.paper(at), sum.payee())
                    ? sum
                    : sum.withParties(bodies.paper(at), sum.payee());
        }
        if (at - view.tokens().first(sentence) > FAR
                || FROM.contains(view.lower(view.last(sum.span()) + 1))) {
            return sum;
        }
        Optional<Party> giver = heads.of(sentence).flatMap(this::giver);
        String payee = sum.payee().map(Party::name).orElse("");
        return giver.filter(known -> !known.name().equals(payee))
                .map(known -> sum.withParties(giver, sum.payee()))
                .orElse(sum);
    }

    /** Whose plan the line above tells, else whose paper it is. */
    private Optional<Party> giver(int head) {
        int first = view.tokens().first(head);
        int last = view.tokens().last(head);
        int close = last - 1;
        boolean heading =
                last - first <= LONGEST
                        && (view.lower(close).equals(":")
                                || Character.isLetter(view.lower(close).codePointAt(0)));
        return heading && PLANS.occurIn(view::lower, first, last)
                ? owner(first, last).or(() -> bodies.paper(first))
                : Optional.empty();
    }

    /** "[Acme]'s plan for the port includes". */
    private Optional<Party> owner(int first, int last) {
        for (int mention : names.mentionsIn(first, last - 1)) {
            boolean owns =
                    names.mention(mention).type() == EntityType.ORGANIZATION
                            && GENITIVES.contains(view.lower(names.last(mention) + 1))
                            && PLANS.occurIn(
                                    view::lower,
                                    names.last(mention) + 2,
                                    Math.min(last, names.last(mention) + FAR));
            if (owns) {
                return names.party(mention, Party.Resolution.STRUCTURE);
            }
        }
        return Optional.empty();
    }
}
