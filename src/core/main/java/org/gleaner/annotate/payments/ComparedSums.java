package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.model.Money;
import org.gleaner.text.FormView;
import org.gleaner.text.TokenView;

/**
 * The sum of another time that one is compared with, which the same pays to the same: "will spend
 * $98 million, up from [$94 million] a year earlier", "grants of £14 million (2022: [£13
 * million])".
 */
final class ComparedSums {

    private static final Cues COMPARING = Cues.read("payments/compared-sums.txt");
    private static final Set<String> OTHERS = Set.of("by", "from", "to");
    private static final Set<String> BREAKS = Set.of(";", ".", "?", "!", "who", "and", "but");
    private static final int FAR = 20;

    /** How many tokens the words of comparing have, and those between them and the sum. */
    private static final int CUE = 4;

    private final TokenView view;

    ComparedSums(TokenView view) {
        this.view = view;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            Money before = filled.isEmpty() ? sum : filled.get(filled.size() - 1);
            boolean open =
                    OpenSums.isOpen(sum)
                            && PledgedAmounts.isOneOrOpen(sum.payer(), before.payer())
                            && PledgedAmounts.isOneOrOpen(sum.payee(), before.payee())
                            && (before.payer().isPresent() || before.payee().isPresent());
            filled.add(
                    open && isCompared(before, sum)
                            ? sum.withParties(before.payer(), before.payee())
                            : sum);
        }
        return filled;
    }

    private boolean isCompared(Money before, Money sum) {
        int from = view.last(before.span()) + 1;
        int at = view.at(sum.span().start());
        if (at >= view.size()
                || from >= at
                || at - from > FAR
                || !before.currency().equals(sum.currency())
                || view.sentenceOf(from - 1) != view.sentenceOf(at)
                || OTHERS.contains(view.lower(view.last(sum.span()) + 1))) {
            return false;
        }
        return isYearInBrackets(from, at) || isBehindCue(from, at);
    }

    /** "(2022: [£5])", "(previous year: [£5])". */
    private boolean isYearInBrackets(int from, int at) {
        return at - 3 >= from
                && view.lower(at - 3).equals("(")
                && view.lower(at - 1).equals(":")
                && (FormView.isYear(view.lower(at - 2)) || view.lower(at - 2).equals("year"));
    }

    /** "up from", right before a sum. */
    private boolean isBehindCue(int from, int at) {
        return !view.hasAny(BREAKS, from, at)
                && COMPARING.occurIn(view::lower, Math.max(from, at - CUE), at);
    }
}
