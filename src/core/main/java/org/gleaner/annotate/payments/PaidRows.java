package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.Casing;
import org.gleaner.text.TokenView;

/**
 * Sums in a row behind a colon that a body's own paper says were paid, each to a name: "Paid during
 * the month: [$96] to Acme, [$14] to Bolt".
 */
final class PaidRows {

    private static final Cues PAID = Cues.read("payments/paid-rows.txt");
    private static final Cues OWED = Cues.read("payments/owed-by.txt");
    private static final Cues MOVING = Cues.read("payments/moving.txt");
    private static final Cues MOVED_BY = Cues.read("payments/moved-by.txt");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> ROW_STARTS = Set.of(":", ";");
    private static final Set<String> ROW_ENDS = Set.of(";", ".", ",", "and");
    private static final String COMMA = ",";
    private static final int LONGEST_ROW = 14;

    /** How far behind the words the colon and how far before a sum the words may stand. */
    private static final int FAR = 60;

    private static final int NEAR = 8;

    /** How far before a name it is said that he moves it: "moved by Councillor Dr". */
    private static final int MOVED = 4;

    private final TokenView view;
    private final ListedNames names;
    private final Bodies bodies;

    PaidRows(TokenView view, ListedNames names, Bodies bodies) {
        this.view = view;
        this.names = names;
        this.bodies = bodies;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(
                money, view, sum -> OpenSums.isOpen(sum) || isMoved(sum), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int next = view.last(sum.span()) + 1;
        Optional<Party> paper = bodies.paper(at);
        if (isMoved(sum)) {
            return sum.withParties(
                    paper, sum.payee().filter(payee -> !PledgedAmounts.isOne(paper, sum.payee())));
        }
        if (isOwed(sum, next)) {
            return paper.isPresent() && !PledgedAmounts.isOne(paper, sum.payer())
                    ? sum.withParties(sum.payer(), paper)
                    : sum;
        }
        boolean to = TO.contains(view.lower(next));
        if (!to && !isOpening(at, next) || !isInRow(at)) {
            return sum;
        }
        Optional<Party> payee =
                sum.payee()
                        .or(() -> to ? names.behind(next) : beside(at))
                        .or(() -> to ? capitals(next + 1) : Optional.empty());
        Optional<Party> payer = sum.payer().or(() -> paper);
        return payee.isEmpty() || PledgedAmounts.isOne(payer, payee)
                ? sum
                : sum.withParties(payer, payee);
    }

    /** "Mr. Lee moved to grant [$5] to Oxfam": who moves it gives nothing. */
    private boolean isMoved(Money sum) {
        return sum.payer().filter(this::isMover).isPresent();
    }

    /** "[Mr. Lee] moved to grant", "Motion by [Mr. Lee]". */
    private boolean isMover(Party party) {
        int first = view.at(party.span().start());
        int next = view.last(party.span()) + 1;
        return MOVING.occurIn(view::lower, next, Math.min(view.size(), next + 2))
                || MOVED_BY.occurIn(view::lower, Math.max(0, first - MOVED), first);
    }

    /** A name of two capitals or more, whatever a recogniser makes of it. */
    private Optional<Party> capitals(int first) {
        int last = first;
        while (last < view.size() && Casing.isCapitalized(view.tokens().word(last))) {
            last++;
        }
        return last - first < 2
                ? Optional.empty()
                : Optional.of(
                        Party.named(
                                view.tokens().words(first, last - 1),
                                view.tokens().span(first, last - 1),
                                Party.Resolution.OBJECT));
    }

    /** "[$61] is owed by Ann Lee" to the body itself. */
    private boolean isOwed(Money sum, int next) {
        int last = view.tokens().last(view.sentenceOf(next - 1));
        return sum.payer().isPresent()
                && sum.payee().isEmpty()
                && OWED.occurIn(view::lower, next, Math.min(last, next + NEAR));
    }

    /** "Acme, grass cutting, [$5];": the sum ends its row, and a comma stands before it. */
    private boolean isOpening(int at, int next) {
        return view.lower(at - 1).equals(COMMA)
                && (next >= view.size()
                        || ROW_ENDS.contains(view.lower(next))
                        || !view.isSameSentence(at, next));
    }

    /** Who is named where the row of a sum begins: "[Acme], grass cutting, $5". */
    private Optional<Party> beside(int at) {
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - LONGEST_ROW);
        int start = at - 1;
        while (start > first && !ROW_STARTS.contains(view.lower(start - 1))) {
            start--;
        }
        for (int comma = start + 1; comma < at; comma++) {
            if (view.lower(comma).equals(COMMA)) {
                int name = start;
                return names.before(comma)
                        .filter(found -> Math.abs(found.first() - name) <= 1)
                        .map(ListedNames.Name::party)
                        .or(() -> capitals(name));
            }
        }
        return Optional.empty();
    }

    /** Whether "Paid:" stands before in the sentence. */
    private boolean isInRow(int at) {
        int first = view.tokens().first(view.sentenceOf(at));
        for (int token = at - 1; token > Math.max(first, at - FAR); token--) {
            if (view.lower(token).equals(":")) {
                return PAID.occurIn(view::lower, Math.max(first, token - NEAR), token);
            }
        }
        return false;
    }
}
