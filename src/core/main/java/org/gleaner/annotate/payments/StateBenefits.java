package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.TokenView;

/**
 * Who pays in a text about the budget of a country what its treasury and its finance minister give,
 * and the pensions that are to rise: the country.
 */
final class StateBenefits {

    private static final Cues TOPICS = Cues.read("payments/budget-topics.txt");
    private static final Cues BENEFITS = Cues.read("payments/benefits.txt");
    private static final Cues CHANGES = Cues.read("payments/benefit-changes.txt");
    private static final Set<String> PURSES = DataFile.words("payments/purses.txt");
    private static final Set<String> FINANCE = DataFile.words("payments/finance-words.txt");
    private static final String GOVERNMENT = "government";

    /** How many tokens of a text tell what it is about. */
    private static final int HEAD = 120;

    private static final int NEAR = 10;

    private final TokenView view;
    private final HomeGovernment home;

    StateBenefits(TokenView view, HomeGovernment home) {
        this.view = view;
        this.home = home;
    }

    List<Money> filled(List<Money> money) {
        if (money.isEmpty() || !TOPICS.occurIn(view::lower, 0, Math.min(view.size(), HEAD))) {
            return money;
        }
        Optional<Entity> country = home.home();
        if (country.isEmpty()) {
            return money;
        }
        Optional<Party> state = Optional.empty();
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            int at = view.at(sum.span().start());
            Optional<Party> told = sum.payer().filter(payer -> isState(payer, country.get()));
            state = told.isPresent() ? told : state;
            boolean pays =
                    at < view.size()
                            && (sum.payer().isEmpty()
                                    ? isBenefit(sum, at)
                                    : isPurse(sum.payer().get()));
            filled.add(
                    pays
                            ? sum.withParties(
                                    Optional.of(party(state, country.get(), at)), sum.payee())
                            : sum);
        }
        return filled;
    }

    private Party party(Optional<Party> state, Entity country, int at) {
        return state.map(
                        known ->
                                new Party(
                                        known.name(),
                                        known.entity(),
                                        view.tokens().span(at),
                                        Resolution.ANTECEDENT))
                .orElseGet(() -> Party.of(country, view.tokens().span(at), Resolution.ANTECEDENT));
    }

    private static boolean isState(Party payer, Entity country) {
        String name = TokenView.lower(payer.name());
        return payer.entity().filter(country::equals).isPresent()
                || payer.entity().isPresent()
                        && name.startsWith(GOVERNMENT)
                        && name.endsWith(TokenView.lower(country.name()));
    }

    /** The finance minister, and the treasury. */
    private static boolean isPurse(Party payer) {
        if (PURSES.contains(TokenView.lower(payer.name()))) {
            return true;
        }
        return payer.entity()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> entity.titles().stream().anyMatch(StateBenefits::isOfFinance))
                .isPresent();
    }

    private static boolean isOfFinance(String title) {
        for (String word : TokenView.lower(title).split("[ -]")) {
            if (FINANCE.contains(word)) {
                return HomeGovernment.isMinister(title);
            }
        }
        return false;
    }

    /** "the old-age grant will rise to [$180] a month". */
    private boolean isBenefit(Money sum, int at) {
        int first = view.tokens().first(view.sentenceOf(at));
        return sum.payee().isEmpty()
                && BENEFITS.occurIn(view::lower, first, at)
                && CHANGES.occurIn(view::lower, Math.max(first, at - NEAR), at);
    }
}
