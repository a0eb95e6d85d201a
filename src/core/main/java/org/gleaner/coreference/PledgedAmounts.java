package org.gleaner.coreference;

import java.util.Optional;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;

/** Whether the one whom a pledge binds is the one who gives the amount that it names. */
public final class PledgedAmounts {

    private PledgedAmounts() {}

    /**
     * With a payer of its own, the figure says itself who gives. An amount that nobody gets may be
     * anything but a gift: "We will raise $5 million".
     */
    public static boolean isGiving(Pledge pledge, Money amount) {
        if (pledge.pledger().isEmpty() || isOne(amount.payee(), pledge.pledger())) {
            return false;
        }
        if (amount.payer().isPresent()) {
            return isOne(amount.payer(), pledge.pledger());
        }
        return amount.payee().isPresent() || pledge.beneficiary().isPresent();
    }

    public static boolean isOne(Optional<Party> one, Optional<Party> other) {
        return one.isPresent() && other.isPresent() && one.get().name().equals(other.get().name());
    }

    /** Whether a party is not known, or is the other. */
    public static boolean isOneOrOpen(Optional<Party> party, Optional<Party> other) {
        return party.isEmpty() || isOne(party, other);
    }
}
