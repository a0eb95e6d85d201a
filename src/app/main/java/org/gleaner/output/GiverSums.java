package org.gleaner.output;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gleaner.render.Table;

/**
 * What each giver gives in each currency, over the table of transfers: each sum once, however often
 * it is told, and none that was refused.
 */
final class GiverSums {

    /**
     * How many sums, and what they come to at least and at most.
     *
     * @param most empty when one of them has no upper bound, as "at least $5"
     */
    record Sum(
            String giver,
            String currency,
            int transfers,
            BigDecimal least,
            Optional<BigDecimal> most) {

        private Sum plus(Sum other) {
            return new Sum(
                    giver,
                    currency,
                    transfers + other.transfers,
                    least.add(other.least),
                    most.flatMap(some -> other.most.map(some::add)));
        }
    }

    private static final String REFUSED = "refused";

    private final List<String> header;
    private final Map<String, Sum> sums = new TreeMap<>();

    GiverSums(Table<?> transfers) {
        header = transfers.header();
    }

    void add(List<String> row) {
        String giver = cell(row, "giver");
        String currency = cell(row, "currency");
        if (giver.isEmpty()
                || cell(row, "status").equals(REFUSED)
                || !cell(row, "group").equals(cell(row, "transfer_id"))) {
            return;
        }
        sums.merge(
                cell(row, "giver_id") + "\n" + currency,
                new Sum(
                        giver,
                        currency,
                        1,
                        number(cell(row, "amount_min")).orElse(BigDecimal.ZERO),
                        number(cell(row, "amount_max"))),
                Sum::plus);
    }

    /** By giver, then currency. */
    Stream<Sum> sorted() {
        return sums.values().stream()
                .sorted(Comparator.comparing(Sum::giver).thenComparing(Sum::currency));
    }

    private String cell(List<String> row, String column) {
        return row.get(header.indexOf(column));
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }
}
