package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * What goes on between the same two as the sum before, without a word for them: "Acme will pay Bolt
 * $9. A further [$5] will become payable in May".
 */
final class FurtherSums {

    private static final Cues FURTHER = Cues.read("payments/further-words.txt");
    private static final Cues HELD = Cues.read("payments/account-balances.txt");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> TO =
            Set.of("to", "for", "into", "towards", "on", "among", "between");
    private static final Set<String> FROM = Set.of("from", "by");
    private static final Set<String> CLOSING = Set.of(".", ";", ":", "if", "when", "once");

    /** How far before a sum such a word, and behind it a party, may stand. */
    private static final int NEAR = 4;

    private static final int FAR = 10;

    private static final Set<String> THEM = Set.of("them", "it", "him", "her");
    private static final Set<String> FOR = Set.of("for");
    private static final String VERB = "VERB";

    /** "Bonuses could [add] up to $5". */
    private static final String ADD = "add";

    private final TokenView view;
    private final Tags tags;
    private final MentionIndex names;

    FurtherSums(TokenView view, Tags tags, MentionIndex names) {
        this.view = view;
        this.tags = tags;
        this.names = names;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean open =
                    !filled.isEmpty()
                            && sum.payer().isEmpty()
                            && view.at(sum.span().start()) < view.size()
                            && isFurther(sum);
            filled.add(open ? filled(sum, filled.get(filled.size() - 1)) : sum);
        }
        return filled;
    }

    private Money filled(Money sum, Money before) {
        int at = view.at(sum.span().start());
        int earlier = view.at(before.span().start());
        boolean known =
                earlier < view.size()
                        && before.payer().isPresent()
                        && view.sentenceOf(at) - view.sentenceOf(earlier) <= 1
                        && sum.currency().equals(before.currency());
        int next = view.last(sum.span()) + 1;
        int to = Math.min(view.tokens().last(view.sentenceOf(at)), next + FAR);
        if (!known || leadsTo(FROM, next, to)) {
            return sum;
        }
        boolean them = leadsToThem(next, to);
        boolean elsewhere =
                sum.payee().isPresent()
                                && !(them && PledgedAmounts.isOne(before.payer(), sum.payee()))
                        || leadsTo(TO, next, to) && !them;
        Optional<Party> payee = elsewhere ? sum.payee() : before.payee();
        return PledgedAmounts.isOne(before.payer(), payee)
                ? sum
                : sum.withParties(before.payer(), payee);
    }

    private boolean isFurther(Money sum) {
        int at = view.at(sum.span().start());
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - NEAR);
        int next = view.last(sum.span()) + 1;
        int to = Math.min(view.tokens().last(view.sentenceOf(at)), next + FAR);
        for (int token = first; token < to; token++) {
            String word = view.lower(token);
            if (NEGATIONS.contains(word) || token < at && FOR.contains(word)) {
                return false;
            }
        }
        return FURTHER.occurIn(view::lower, first, at)
                && !HELD.occurIn(view::lower, first, at)
                && opensClause(at);
    }

    /** "[A further] $5 will", "; [another] $5 is": nobody and no other verb stands before it. */
    private boolean opensClause(int at) {
        int from = view.tokens().first(view.sentenceOf(at));
        for (int token = at - 1; token >= from; token--) {
            if (view.lower(token).equals(";")) {
                return true;
            }
            if (names.isInMention(token)
                    || tags.of(token).equals(VERB) && !view.lower(token).equals(ADD)) {
                return false;
            }
        }
        return true;
    }

    /** "will be made available [to them]". */
    private boolean leadsToThem(int next, int to) {
        for (int token = next; token + 1 < to; token++) {
            if (TO.contains(view.lower(token))) {
                return THEM.contains(view.lower(token + 1));
            }
        }
        return false;
    }

    /** Whether words behind the sum say from whom or to whom. */
    private boolean leadsTo(Set<String> prepositions, int next, int to) {
        for (int token = next; token < to; token++) {
            if (CLOSING.contains(view.lower(token))) {
                return false;
            }
            if (prepositions.contains(view.lower(token))) {
                return true;
            }
        }
        return false;
    }
}
