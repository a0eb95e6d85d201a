package org.gleaner.annotate.transfers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.model.Party;
import org.gleaner.model.Transfer;

/**
 * Which sums are one sum said again: in another currency beside it ("€50 million ($54 million)"),
 * or later in the document between the same parties.
 */
final class Restatements {

    private static final int FAR = 40;

    private Restatements() {}

    /**
     * Gives each transfer its group.
     *
     * @param equivalents by the index of a figure, that of the one which it says again
     * @param each the figures that every one of several parties gives or gets in full
     */
    static List<Transfer> grouped(
            List<Transfer> transfers, Map<Integer, Integer> equivalents, Set<Integer> each) {
        List<Transfer> grouped = new ArrayList<>();
        Map<String, List<Transfer>> bySum = new HashMap<>();
        int groups = 0;
        for (Transfer transfer : transfers) {
            Optional<Transfer> said =
                    shared(transfer, grouped, each)
                            .or(() -> besides(transfer, grouped, equivalents))
                            .or(
                                    () ->
                                            before(
                                                    transfer,
                                                    bySum.getOrDefault(sum(transfer), List.of())));
            Transfer next = transfer.withGroup(said.isPresent() ? said.get().group() : groups++);
            grouped.add(next);
            bySum.computeIfAbsent(sum(next), missing -> new ArrayList<>()).add(next);
        }
        return grouped;
    }

    /** Of one figure that several parties share: "gave $5 million to Chad and Niger". */
    private static Optional<Transfer> shared(
            Transfer transfer, List<Transfer> grouped, Set<Integer> each) {
        if (each.contains(transfer.money().get(0))) {
            return Optional.empty();
        }
        for (int i = grouped.size() - 1; i >= 0 && i >= grouped.size() - FAR; i--) {
            if (grouped.get(i).money().equals(transfer.money())) {
                return Optional.of(grouped.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Transfer> besides(
            Transfer transfer, List<Transfer> grouped, Map<Integer, Integer> equivalents) {
        Integer figure = equivalents.get(transfer.money().get(0));
        if (figure == null) {
            return Optional.empty();
        }
        for (int i = grouped.size() - 1; i >= 0 && i >= grouped.size() - FAR; i--) {
            if (grouped.get(i).money().contains(figure)
                    && isBetween(grouped.get(i), transfer.giver(), transfer.receiver())) {
                return Optional.of(grouped.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Transfer> before(Transfer transfer, List<Transfer> ofSum) {
        return ofSum.stream()
                .filter(
                        earlier ->
                                !earlier.money().equals(transfer.money())
                                        && agree(earlier.giver(), transfer.giver())
                                        && agree(earlier.receiver(), transfer.receiver())
                                        && (PledgedAmounts.isOne(earlier.giver(), transfer.giver())
                                                || PledgedAmounts.isOne(
                                                        earlier.receiver(), transfer.receiver())))
                .findFirst();
    }

    /** Whether the transfer has these parties on its sides by name, or none where there is none. */
    static boolean isBetween(Transfer transfer, Optional<Party> giver, Optional<Party> receiver) {
        return transfer.giver().map(Party::name).equals(giver.map(Party::name))
                && transfer.receiver().map(Party::name).equals(receiver.map(Party::name));
    }

    private static String sum(Transfer transfer) {
        return plain(transfer.min())
                + ".."
                + plain(transfer.max())
                + " "
                + transfer.currency().orElse("");
    }

    private static String plain(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse("");
    }

    private static boolean agree(Optional<Party> one, Optional<Party> other) {
        return one.isEmpty() || other.isEmpty() || PledgedAmounts.isOne(one, other);
    }
}
