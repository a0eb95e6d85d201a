package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Gifts without a word for whom, in a text that tells at its head what is opened or for whom money
 * is raised: "Pupils at [Hill School] are back after an appeal that raised £9,000. ... The Rotary
 * Club gave [£500]".
 */
final class TopicGifts {

    private static final Cues GIVEN = Cues.read("payments/given-outright.txt");
    private static final Cues RAISING = Cues.read("payments/raising-words.txt");
    private static final Cues OPENING = Cues.read("payments/opening-of.txt");
    private static final Cues CAME = Cues.read("payments/came-from.txt");
    private static final Set<String> ELSEWHERE = Set.of("to", "into", "on", "towards", "toward");
    private static final Set<String> US = Set.of("us", "me", "him", "her", "them");
    private static final Set<String> TIMES =
            Set.of("by", "until", "before", "after", "on", "since");
    private static final Set<String> ROW = Set.of(",", "and");

    /** How many tokens of the text its head has, and how many sentences tell what it is about. */
    private static final int HEAD = 150;

    private static final int LEAD = 4;

    private static final int NEAR = 8;

    private final TokenView view;
    private final MentionIndex names;
    private final Bodies bodies;

    TopicGifts(TokenView view, MentionIndex names, Bodies bodies) {
        this.view = view;
        this.names = names;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        boolean none = money.stream().noneMatch(this::isOpen);
        Optional<Party> topic =
                none || view.size() == 0 || bodies.paper(0).isPresent()
                        ? Optional.empty()
                        : topic(givers(money));
        if (topic.isEmpty()) {
            return money;
        }
        List<Money> filled = new ArrayList<>(money.size());
        boolean row = false;
        for (int i = 0; i < money.size(); i++) {
            Money sum = money.get(i);
            boolean gift =
                    isOpen(sum)
                            && !PledgedAmounts.isOne(sum.payer(), topic)
                            && (isGift(sum) || row && isNext(money.get(i - 1), sum));
            filled.add(gift ? sum.withParties(sum.payer(), topic) : sum);
            row = gift;
        }
        return filled;
    }

    private boolean isOpen(Money sum) {
        return sum.payee().isEmpty()
                && sum.payer().flatMap(Party::entity).isPresent()
                && view.at(sum.span().start()) < view.size();
    }

    private static Set<String> givers(List<Money> money) {
        Set<String> givers = new HashSet<>();
        money.forEach(sum -> sum.payer().map(Party::name).ifPresent(givers::add));
        return givers;
    }

    private boolean isGift(Money sum) {
        int at = view.at(sum.span().start());
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - NEAR);
        int next = view.last(sum.span()) + 1;
        for (int token = first; token < at; token++) {
            if (US.contains(view.lower(token))) {
                return false;
            }
        }
        int end = Math.min(view.tokens().last(view.sentenceOf(at)), next + LEAD);
        return CAME.occurIn(view::lower, next, end)
                || !ELSEWHERE.contains(view.lower(next)) && GIVEN.occurIn(view::lower, first, at);
    }

    /** "Acme gave £5, [Bolt £4] and Cork £3". */
    private boolean isNext(Money before, Money sum) {
        int last = view.last(before.span());
        int at = view.at(sum.span().start());
        return view.sentenceOf(last) == view.sentenceOf(at)
                && ROW.contains(view.lower(last + 1))
                && at - last <= NEAR;
    }

    /** What is opened, else for whom the first sentences say that money is raised. */
    private Optional<Party> topic(Set<String> givers) {
        int head = Math.min(view.size(), HEAD);
        for (int mention : names.mentionsIn(0, head - 1)) {
            int first = names.first(mention);
            int before = view.lower(first - 1).equals("the") ? first - 2 : first - 1;
            if (before > 0
                    && OPENING.occurIn(view::lower, before - 1, before + 1)
                    && names.mention(mention).type() != EntityType.PERSON) {
                return names.party(mention, Resolution.ANTECEDENT);
            }
        }
        int lead = lead();
        int last = Math.min(view.tokens().sentences(), lead + LEAD) - 1;
        int to = Math.min(head, view.tokens().last(last));
        return RAISING.occurIn(view::lower, 0, to)
                ? raised(view.tokens().first(lead), to)
                        .filter(body -> !givers.contains(body.name()))
                        .filter(body -> !OwnBody.isPress(body.name()))
                : Optional.empty();
    }

    /** The first organization that the words name, and no day of one: "by Labour Weekend". */
    private Optional<Party> raised(int from, int to) {
        for (int mention : names.mentionsIn(from, to - 1)) {
            if (names.mention(mention).type() == EntityType.ORGANIZATION
                    && !TIMES.contains(view.lower(names.first(mention) - 1))) {
                return names.party(mention, Resolution.ANTECEDENT);
            }
        }
        return Optional.empty();
    }

    /** The first sentence that ends with a full stop: below the lines of the head. */
    private int lead() {
        int sentences = view.tokens().sentences();
        for (int sentence = 0; sentence < sentences; sentence++) {
            if (view.lower(view.tokens().last(sentence) - 1).equals(".")) {
                return sentence;
            }
        }
        return 0;
    }
}
