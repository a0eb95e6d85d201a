package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Rows of a list of grants under several headings, a name before a colon or dash and the sum behind
 * it: "Hill School, Department of Music: [£500] for a piano".
 */
final class GrantRows {

    private static final Cues GRANTS = Cues.read("payments/grant-words.txt");
    private static final Set<String> COLONS = Set.of(":", "–", "—", "-", "--");
    private static final Set<String> UP = Set.of("up", "to", "about", "some");
    private static final Set<String> ENDS = Set.of(",", "(", ":", "–", "—", "-", "--");
    private static final Set<String> MARKS = Set.of("•", "-", "–", "*", "·");

    /** How many rows make a list. */
    private static final int FEW = 3;

    /** How long a row may be before its sum, and how far above the first one it tells of grants. */
    private static final int LONGEST = 24;

    private static final int FAR = 120;

    private final String text;
    private final TokenView view;
    private final MentionIndex names;
    private final Bodies bodies;

    GrantRows(String text, TokenView view, MentionIndex names, Bodies bodies) {
        this.text = text;
        this.view = view;
        this.names = names;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        List<Optional<Party>> receivers = new ArrayList<>(money.size());
        int rows = 0;
        int first = -1;
        for (Money sum : money) {
            Optional<Party> receiver = receiver(sum);
            receivers.add(receiver);
            rows += receiver.isPresent() ? 1 : 0;
            first = first < 0 && receiver.isPresent() ? view.at(sum.span().start()) : first;
        }
        if (rows < FEW || !GRANTS.occurIn(view::lower, Math.max(0, first - FAR), first)) {
            return money;
        }
        List<Money> filled = new ArrayList<>(money.size());
        for (int i = 0; i < money.size(); i++) {
            filled.add(filled(money.get(i), receivers.get(i)));
        }
        return filled;
    }

    private Money filled(Money sum, Optional<Party> receiver) {
        if (receiver.isEmpty()) {
            return sum;
        }
        Optional<Party> payer = sum.payer().or(() -> bodies.paper(view.at(sum.span().start())));
        return PledgedAmounts.isOne(payer, receiver) ? sum : sum.withParties(payer, receiver);
    }

    /** Who begins the row of a sum to whom nobody has been found. */
    private Optional<Party> receiver(Money sum) {
        int at = view.at(sum.span().start());
        if (at >= view.size() || sum.payee().isPresent()) {
            return Optional.empty();
        }
        int colon = at - 1;
        while (colon > 0 && UP.contains(view.lower(colon))) {
            colon--;
        }
        if (colon < 1 || !COLONS.contains(view.lower(colon))) {
            return Optional.empty();
        }
        int line = text.lastIndexOf('\n', sum.span().start()) + 1;
        int first = view.at(line);
        first = first < colon && MARKS.contains(view.lower(first)) ? first + 1 : first;
        boolean row = first < colon && colon - first < LONGEST;
        return row ? name(first, colon) : Optional.empty();
    }

    private Optional<Party> name(int first, int colon) {
        int at = first;
        while (at < colon
                && !names.isInMention(at)
                && TitleLexicon.isHonorificOrStyle(view.tokens().word(at))) {
            at++;
        }
        int mention = names.mentionAt(at);
        if (mention != MentionIndex.NONE
                && names.first(mention) == at
                && ENDS.contains(view.lower(names.last(mention) + 1))) {
            return PartyFinder.PAYING.contains(names.mention(mention).type())
                    ? names.party(mention, Resolution.STRUCTURE)
                    : Optional.empty();
        }
        int last = at;
        while (last < colon && !ENDS.contains(view.lower(last))) {
            last++;
        }
        boolean capitals =
                last - at > 1
                        && Casing.isCapitalized(view.tokens().word(at))
                        && Casing.isCapitalized(view.tokens().word(last - 1));
        return capitals
                ? Optional.of(
                        Party.named(
                                view.tokens().words(at, last - 1),
                                view.tokens().span(at, last - 1),
                                Resolution.STRUCTURE))
                : Optional.empty();
    }
}
