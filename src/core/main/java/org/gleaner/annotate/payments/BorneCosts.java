package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.WordedParties.Found;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/** What something has cost somebody: "the trial cost [us] $5", "primaries cost [the party] $5". */
final class BorneCosts {

    private static final Set<String> VERBS = DataFile.words("payments/cost-verbs.txt");
    private static final Set<String> US = Set.of("us", "me");

    /** "Fraud [costs] buyers $80 billion a year" is no payment. */
    private static final String COSTS = "costs";

    private static final Set<String> SUPPOSED = DataFile.words("payments/supposed-costs.txt");
    private static final Set<String> LOOSE =
            Set.of("DET", "ADJ", "ADV", "NUM", "SYM", "PART", "NOUN");
    private static final Set<String> APPROXIMATE = Set.of("about", "around", "over", "up", "to");

    /** How far before a sum the verb may stand. */
    private static final int FAR = 9;

    /** How far before the verb it may stand that its costs are supposed. */
    private static final int NEAR = 4;

    private static final String VERB = "VERB";

    private final TokenView view;
    private final Tags tags;
    private final WordedParties parties;

    BorneCosts(TokenView view, Tags tags, WordedParties parties) {
        this.view = view;
        this.tags = tags;
        this.parties = parties;
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> sum.payer().isEmpty(), this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int from = view.tokens().first(view.sentenceOf(at));
        for (int verb = at - 2; verb > Math.max(from, at - FAR); verb--) {
            if (VERBS.contains(view.lower(verb))
                    && tags.of(verb).equals(VERB)
                    && !view.hasAny(SUPPOSED, Math.max(from, verb - NEAR), verb)) {
                Optional<Party> bearer = bearer(verb, at);
                return bearer.isEmpty() ? sum : sum.withParties(bearer, Optional.empty());
            }
        }
        return sum;
    }

    /** Who stands right behind the verb, with nothing but words of the sum behind. */
    private Optional<Party> bearer(int verb, int at) {
        boolean general = COSTS.equals(view.lower(verb)) && !US.contains(view.lower(verb + 1));
        Optional<Found> found = general ? Optional.empty() : parties.behind(verb + 1, at);
        if (found.filter(party -> party.end() < at).isEmpty()) {
            return Optional.empty();
        }
        for (int token = found.get().end() + 1; token < at; token++) {
            if (!LOOSE.contains(tags.of(token)) && !APPROXIMATE.contains(view.lower(token))) {
                return Optional.empty();
            }
        }
        return found.map(Found::party);
    }
}
