package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;

/**
 * Gives a pledge the receiver that only the payment of its sum knows: in "The donors met on
 * Lebanon. France pledged $5 million" it is Lebanon.
 */
final class PledgedReceivers {

    private static final Set<String> BUYING = DataFile.words("payments/buying-verbs.txt");

    private static final Set<String> ROUTES = DataFile.words("lexicon/routes.txt");

    private PledgedReceivers() {}

    /**
     * A pledge that names somebody already, refuses or buys stays as it is.
     *
     * @param named calls a party by its name, as those of the sums are
     */
    static List<Pledge> filled(
            List<Pledge> pledges, List<Money> money, UnaryOperator<Party> named) {
        return pledges.stream()
                .map(
                        pledge ->
                                receiver(pledge, money, named)
                                        .map(pledge::withBeneficiary)
                                        .orElse(pledge))
                .toList();
    }

    /** Who gets every sum that the pledger pays. */
    private static Optional<Party> receiver(
            Pledge pledge, List<Money> money, UnaryOperator<Party> named) {
        if (pledge.beneficiary().isPresent() || pledge.negated() || isPurchase(pledge)) {
            return Optional.empty();
        }
        Optional<Party> pledger = pledge.pledger().map(named);
        TreeMap<String, Party> receivers = new TreeMap<>();
        for (int index : pledge.money()) {
            Money sum = money.get(index);
            if (PledgedAmounts.isOne(sum.payer(), pledger)) {
                sum.payee()
                        .filter(party -> !isRoute(party))
                        .ifPresent(party -> receivers.putIfAbsent(party.name(), party));
            }
        }
        return receivers.size() == 1
                ? Optional.of(receivers.firstEntry().getValue())
                        .filter(party -> !PledgedAmounts.isOne(Optional.of(party), pledger))
                : Optional.empty();
    }

    /** "5 million for Harbour [Road]": works, and nobody that gains. */
    private static boolean isRoute(Party party) {
        String name = party.name();
        return ROUTES.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** "buy trains from Acme for $5 million": who sells is no one's beneficiary. */
    private static boolean isPurchase(Pledge pledge) {
        String action = pledge.action();
        int blank = action.indexOf(' ');
        return BUYING.contains(blank < 0 ? action : action.substring(0, blank));
    }
}
