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
import org.gleaner.text.TokenView;

/**
 * Gives a sum the party that an earlier payment tells: who is paid back ("Acme has since returned
 * [$5]"), who paid the whole ("bought it for $9, of which [$5] came from Oxfam"), who shares out
 * ("Norway has set $9 aside for towns. Lund is to get [$5]").
 */
final class EarlierParties {

    private static final Cues BACK = Cues.read("payments/paying-back.txt");
    private static final Cues WHICH = Cues.read("payments/of-whole.txt");
    private static final Cues MADE_UP = Cues.read("payments/made-up-of.txt");
    private static final Cues WHOLE = Cues.read("payments/whole-sums.txt");
    private static final Cues GETTING = new Cues(List.of("receive", "receives", "get", "gets"));
    private static final Set<String> PARTS = DataFile.words("payments/part-nouns.txt");
    private static final Set<String> ANOTHER =
            Set.of("another", "further", "additional", "extra", "more");
    private static final Set<String> ADDED = Set.of("added", "add", "adds", "adding");
    private static final Set<String> ELSEWHERE = Set.of("to", "for", "on", "into", "in");
    private static final Set<String> NEXT = Set.of(",", "and", ";");
    private static final Set<String> SO_FAR = Set.of("only", "already", "far", "initially");
    private static final Cues GIVING = Cues.read("payments/part-verbs.txt");
    private static final Set<String> GIVEN = Set.of("from", "by");

    /** Who has been paid before is paid again by the same: "The contractor [was paid] $5". */
    private static final Cues PAID = Cues.read("payments/paid-again.txt");

    private static final Set<String> ON = Set.of("on", "upon", "at", "by", "within", "after");

    /** "spent $9, of which [$5] was borrowed from Acme": by who has spent it. */
    private static final Cues BORROWED = Cues.read("payments/borrowed-parts.txt");

    private static final Cues LENDING =
            new Cues(List.of("lend", "lends", "lent", "lending", "loan", "loans"));

    private static final Set<String> REST = Set.of("remaining");
    private static final Cues IN_PARTS = Cues.read("payments/in-parts.txt");
    private static final Cues PAYABLE = Cues.read("payments/payable-parts.txt");
    private static final Cues TOLD = new Cues(List.of("by", "to", "from"));

    private static final int SENTENCES_BACK = 3;
    private static final int SUMS_BACK = 8;
    private static final int NEAR = 6;

    private final TokenView view;
    private final WordedParties parties;

    EarlierParties(TokenView view, WordedParties parties) {
        this.view = view;
        this.parties = parties;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (int i = 0; i < money.size(); i++) {
            Money sum = shared(money, i);
            boolean open = sum.payer().isEmpty() || sum.payee().isEmpty();
            filled.add(
                    open && view.at(sum.span().start()) < view.size() ? filled(sum, filled) : sum);
        }
        return filled;
    }

    /** "Acme gave [$5], Bolt $4 and Cork $3 to Oxfam": to whom the last of a row gives. */
    private Money shared(List<Money> money, int first) {
        Money sum = money.get(first);
        if (sum.payer().isEmpty() || sum.payee().isPresent() || start(sum) >= view.size()) {
            return sum;
        }
        for (int i = first + 1; i < Math.min(money.size(), first + SUMS_BACK); i++) {
            Money next = money.get(i);
            boolean row =
                    start(next) < view.size()
                            && sentenceOf(next) == sentenceOf(sum)
                            && NEXT.contains(view.lower(view.last(money.get(i - 1).span()) + 1))
                            && next.payer().isPresent()
                            && start(next) - view.last(money.get(i - 1).span()) <= NEAR;
            if (!row || isOfWhole(next, sum)) {
                return sum;
            }
            if (next.payee().flatMap(Party::entity).isPresent()
                    && next.payee().get().span().start() > next.span().end()) {
                return PledgedAmounts.isOne(sum.payer(), next.payee())
                        ? sum
                        : sum.withParties(sum.payer(), next.payee());
            }
        }
        return sum;
    }

    private Money filled(Money sum, List<Money> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - SUMS_BACK); i--) {
            Money earlier = before.get(i);
            int distance = sentenceOf(sum) - sentenceOf(earlier);
            if (view.at(earlier.span().start()) >= view.size() || distance > SENTENCES_BACK) {
                break;
            }
            Money read = read(sum, earlier, distance);
            if (!PledgedAmounts.isOne(read.payer(), read.payee()) && !read.equals(sum)) {
                return read;
            }
        }
        return sum;
    }

    private Money read(Money sum, Money earlier, int distance) {
        if (distance == 0) {
            Money part = partOfWhole(sum, earlier);
            if (!part.equals(sum)) {
                return part;
            }
        }
        if (distance <= 1 && isMadeUp(sum, earlier)) {
            return sum.withParties(sum.payer().or(earlier::payer), sum.payee().or(earlier::payee));
        }
        if (sum.payer().isPresent()) {
            return paid(sum, earlier, distance);
        }
        if (isInParts(sum, earlier, distance)) {
            return sum.withParties(earlier.payer(), sum.payee().or(earlier::payee));
        }
        return isPaidAgain(sum, earlier, distance) || isShare(sum, earlier, distance)
                ? sum.withParties(earlier.payer(), sum.payee())
                : sum;
    }

    /** What a part of a sum in the same sentence has of the whole. */
    private Money partOfWhole(Money sum, Money earlier) {
        if (isOfWhole(sum, earlier)) {
            return isBorrowed(sum)
                    ? sum.withParties(sum.payer(), earlier.payer())
                    : sum.withParties(
                            sum.payer().or(() -> giver(sum)),
                            sum.payee().or(() -> holder(earlier)));
        }
        return isPaidOfWhole(sum, earlier) || isNextPart(sum, earlier)
                ? sum.withParties(sum.payer().or(earlier::payer), sum.payee().or(earlier::payee))
                : sum;
    }

    /** "Acme paid $9. The amount consists of [$5] in fines and [$4] in costs". */
    private boolean isMadeUp(Money sum, Money earlier) {
        int first = view.tokens().first(sentenceOf(sum));
        return earlier.payer().isPresent()
                && sum.payer().isEmpty()
                && MADE_UP.occurIn(view::lower, first, start(sum))
                && WHOLE.occurIn(view::lower, first, Math.min(start(sum), first + 2));
    }

    private boolean isBorrowed(Money sum) {
        return sum.payer().isPresent()
                && sum.payee().isEmpty()
                && BORROWED.occurIn(view::lower, start(sum), view.tokens().last(sentenceOf(sum)));
    }

    /** "Acme was paid $9. The contractor was paid another [$5]": by the same. */
    private boolean isPaidAgain(Money sum, Money earlier, int distance) {
        return distance <= 2
                && earlier.payer().isPresent()
                && PledgedAmounts.isOne(sum.payee(), earlier.payee())
                && (has(PARTS, sum)
                        || has(REST, sum)
                        || PAID.occurIn(view::lower, near(sum), start(sum)));
    }

    /** "Norway will lend Kenya $9. It is sent in three stages. [$5] will come in May". */
    private boolean isInParts(Money sum, Money earlier, int distance) {
        return distance > 0
                && distance <= 2
                && earlier.payer().isPresent()
                && Continuations.isPart(sum, earlier)
                && (sum.payee().isEmpty() || PledgedAmounts.isOne(sum.payee(), earlier.payee()))
                && IN_PARTS.occurIn(view::lower, view.last(earlier.span()) + 1, start(sum));
    }

    /** "Norway has set $9 aside for towns. Lund is to get [$5]". */
    private boolean isShare(Money sum, Money earlier, int distance) {
        return sum.payee().isPresent()
                && distance > 0
                && earlier.payer().isPresent()
                && earlier.payee().flatMap(Party::entity).isEmpty()
                && Continuations.isPart(sum, earlier)
                && GETTING.occurIn(view::lower, near(sum), start(sum));
    }

    /** To whom somebody known pays: back, another sum, or a part of it. */
    private Money paid(Money sum, Money earlier, int distance) {
        boolean back = PledgedAmounts.isOne(sum.payer(), earlier.payee()) && isPaidBack(sum);
        if (back) {
            return sum.withParties(sum.payer(), earlier.payer());
        }
        if (isToSame(sum, earlier, distance)) {
            return sum.withParties(sum.payer(), named(earlier.payee()));
        }
        boolean part =
                PledgedAmounts.isOne(sum.payer(), earlier.payer())
                        && Continuations.isPart(sum, earlier)
                        && (has(PARTS, sum) || distance == 0 && has(SO_FAR, sum))
                        && goesNowhere(sum);
        return part ? sum.withParties(sum.payer(), earlier.payee()) : sum;
    }

    /** "$9, of which [$5] came from", "$9, [$5] of it from", "$9, half of it, [$5]". */
    private boolean isOfWhole(Money sum, Money earlier) {
        int from = view.last(earlier.span()) + 1;
        int to = start(sum);
        int behind = Math.min(view.size(), view.last(sum.span()) + 4);
        boolean which = WHICH.occurIn(view::lower, from, to);
        boolean ofIt = view.lower(to - 1).equals(",") && WHICH.occurIn(view::lower, to, behind);
        return (which || ofIt)
                && Continuations.isPart(sum, earlier)
                && (sum.payer().isPresent() || giver(sum).isPresent());
    }

    /** "payments by Acme to Bell: $9 on signature; [$5] on delivery". */
    private boolean isNextPart(Money sum, Money earlier) {
        int next = view.last(earlier.span()) + 1;
        boolean listed = start(sum) - next <= NEAR && start(sum) > next;
        boolean mark = false;
        for (int token = next; listed && token < start(sum); token++) {
            mark |= view.lower(token).equals(";");
            listed = !parties.isNamed(token);
        }
        int behind = view.last(sum.span()) + 1;
        return listed
                && mark
                && earlier.payer().isPresent()
                && earlier.payee().isPresent()
                && ON.contains(view.lower(next))
                && ON.contains(view.lower(behind));
    }

    /** "$9, of which [$5] will be paid in cash": between the same two. */
    private boolean isPaidOfWhole(Money sum, Money earlier) {
        int next = view.last(sum.span()) + 1;
        int last = Math.min(view.tokens().last(sentenceOf(sum)), next + NEAR);
        return WHICH.occurIn(view::lower, view.last(earlier.span()) + 1, start(sum))
                && Continuations.isPart(sum, earlier)
                && PAYABLE.occurIn(view::lower, next, last)
                && !TOLD.occurIn(view::lower, next, last);
    }

    /** "[$5] from Oxfam", "[$5] was given by Oxfam". */
    private Optional<Party> giver(Money sum) {
        int next = view.last(sum.span()) + 1;
        int to = view.tokens().last(sentenceOf(sum));
        for (int token = next; token < Math.min(to - 1, next + 3); token++) {
            if (GIVEN.contains(view.lower(token))) {
                return parties.behind(token + 1, to).map(WordedParties.Found::party);
            }
        }
        return Optional.empty();
    }

    /** Who pays the whole, or gets it: the one that is named first. */
    private static Optional<Party> holder(Money whole) {
        boolean payer =
                whole.payer().isPresent()
                        && (whole.payee().isEmpty()
                                || whole.payer().get().span().start()
                                        < whole.payee().get().span().start());
        return payer ? whole.payer() : whole.payee();
    }

    /** Whether another lends or adds a sum: to the same. */
    private boolean isToSame(Money sum, Money earlier, int distance) {
        boolean lent = sum.payee().isEmpty() && isLent(sum) && isLent(earlier);
        boolean another =
                distance <= 1
                        && isAnother(sum)
                        && earlier.payee()
                                .filter(payee -> JoinedGifts.isOwnState(sum.payer(), payee))
                                .isEmpty();
        return (lent || another) && goesNowhere(sum);
    }

    private static Optional<Party> named(Optional<Party> party) {
        return party.filter(known -> known.entity().isPresent());
    }

    /** "and Acme gave [another] $5", "the town [added] $5": to the same. */
    private boolean isAnother(Money sum) {
        return has(ADDED, sum)
                || has(ANOTHER, sum) && GIVING.occurIn(view::lower, near(sum), start(sum));
    }

    /** "will lend [$5]", "a loan of [$5]": to whom another has lent. */
    private boolean isLent(Money sum) {
        int to = Math.min(view.tokens().last(sentenceOf(sum)), view.last(sum.span()) + 3);
        return LENDING.occurIn(view::lower, near(sum), to);
    }

    private boolean goesNowhere(Money sum) {
        return !ELSEWHERE.contains(view.lower(view.last(sum.span()) + 1));
    }

    private boolean isPaidBack(Money sum) {
        return BACK.occurIn(view::lower, near(sum), start(sum));
    }

    private boolean has(Set<String> words, Money sum) {
        return view.hasAny(words, near(sum), start(sum));
    }

    private int near(Money sum) {
        return Math.max(view.tokens().first(sentenceOf(sum)), start(sum) - NEAR);
    }

    private int start(Money sum) {
        return view.at(sum.span().start());
    }

    private int sentenceOf(Money sum) {
        return view.sentenceOf(Math.min(view.size() - 1, start(sum)));
    }
}
