package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.TokenView;

/**
 * Who pays in a text about the budget of a state: the state, whoever of its ministers sets [$5]
 * aside, and where "the Ministry of Health receives [$5]".
 */
final class BudgetParties {

    private static final Set<String> BUDGETS = DataFile.words("payments/budget-heads.txt");
    private static final Cues GIVING = Cues.read("payments/budget-verbs.txt");
    private static final Cues GETTING = Cues.read("payments/budget-gets.txt");
    private static final Set<String> FROM = Set.of("from", "by");

    /** How many tokens tell what a text is about. */
    private static final int HEAD = 80;

    private static final int NEAR = 6;

    private final TokenView view;
    private final HomeGovernment home;

    BudgetParties(TokenView view, HomeGovernment home) {
        this.view = view;
        this.home = home;
    }

    List<Money> filled(List<Money> money) {
        if (money.isEmpty() || !isBudget() || home.home().isEmpty()) {
            return money;
        }
        return OpenSums.filled(money, view, sum -> true, this::filled);
    }

    private boolean isBudget() {
        return view.hasAny(BUDGETS, 0, Math.min(HEAD, view.size()));
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - NEAR);
        int next = view.last(sum.span()) + 1;
        int to = Math.min(view.tokens().last(sentence), next + NEAR);
        boolean minister =
                sum.payer().flatMap(Party::entity).filter(BudgetParties::isMinister).isPresent()
                        && (GIVING.occurIn(view::lower, from, at)
                                || GETTING.occurIn(view::lower, from, at));
        boolean part =
                sum.payer().isEmpty()
                        && !isFrom(next, to)
                        && (sum.payee().filter(BudgetParties::isBody).isPresent()
                                        && GETTING.occurIn(view::lower, from, at)
                                || GETTING.occurIn(view::lower, next, to));
        Optional<Party> state =
                home.home()
                        .map(
                                known ->
                                        Party.of(
                                                known,
                                                view.tokens().span(at),
                                                Resolution.ANTECEDENT));
        return (minister || part) && !PledgedAmounts.isOne(state, sum.payee())
                ? sum.withParties(state, sum.payee())
                : sum;
    }

    private boolean isFrom(int next, int to) {
        return view.hasAny(FROM, next, to);
    }

    /** A ministry or fund, and no "seniors". */
    private static boolean isBody(Party party) {
        return party.entity().filter(known -> known.type() == EntityType.ORGANIZATION).isPresent();
    }

    private static boolean isMinister(Entity entity) {
        return entity.type() == EntityType.PERSON
                && entity.titles().stream().anyMatch(HomeGovernment::isMinister);
    }
}
