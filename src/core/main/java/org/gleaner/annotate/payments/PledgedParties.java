package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;

/**
 * Gives an amount the payer and payee that only its pledge knows: in "Kenya hopes for a clinic, for
 * which Norway will lend $5 million" the pledger pays what he lends.
 */
final class PledgedParties {

    private static final Set<String> GIVING = DataFile.words("lexicon/giving-verbs.txt");

    /** "The first [$5] will be released": whose pledge it is, pays it. */
    private static final Set<String> RELEASING =
            Set.of("make", "release", "disburse", "transfer", "provide");

    private final Map<Integer, List<Pledge>> pledges = new HashMap<>();

    PledgedParties(List<Pledge> all) {
        for (Pledge pledge : all) {
            for (int amount : pledge.money()) {
                pledges.computeIfAbsent(amount, missing -> new ArrayList<>()).add(pledge);
            }
        }
    }

    /**
     * An amount that several pledges hold, one that is refused, and one of which the words tell who
     * gets it stay as they are: "the court awarded her $5 million" names no payer. Who says "my
     * budget will commit" is bound, and need not be who pays.
     */
    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>();
        for (int i = 0; i < money.size(); i++) {
            List<Pledge> own = pledges.getOrDefault(i, List.of());
            filled.add(own.size() == 1 ? filled(money.get(i), own.get(0)) : money.get(i));
        }
        return filled;
    }

    private static Money filled(Money amount, Pledge pledge) {
        if (pledge.negated()
                || pledge.withdrawn()
                || !isGift(pledge)
                || !PledgedAmounts.isGiving(pledge, amount)) {
            return amount;
        }
        Optional<Party> beneficiary =
                pledge.beneficiary()
                        .filter(party -> !party.span().overlaps(amount.span()))
                        .filter(
                                party ->
                                        !PledgedAmounts.isOne(
                                                Optional.of(party), pledge.pledger()));
        if (amount.payer().isEmpty()
                && PledgedAmounts.isOne(amount.payee(), beneficiary)
                && RELEASING.contains(verb(pledge))) {
            return amount.withParties(pledge.pledger(), amount.payee());
        }
        if (beneficiary.isEmpty() || amount.payee().isPresent()) {
            return amount;
        }
        Optional<Party> named =
                pledge.pledger().filter(party -> party.source() == Party.Resolution.SUBJECT);
        return amount.withParties(amount.payer().or(() -> named), beneficiary);
    }

    /** Not "save taxpayers $5 million". */
    private static boolean isGift(Pledge pledge) {
        return GIVING.contains(verb(pledge));
    }

    private static String verb(Pledge pledge) {
        String action = pledge.action();
        int blank = action.indexOf(' ');
        return blank < 0 ? action : action.substring(0, blank);
    }
}
