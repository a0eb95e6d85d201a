package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.junit.jupiter.api.Test;

class GiverSumsTest {

    private static final Table<?> TRANSFERS = Tables.STANDARD.named("transfers");

    private static List<String> row(String giver, String least, String most) {
        List<String> row = new ArrayList<>(Collections.nCopies(TRANSFERS.header().size(), ""));
        Map.of("giver", giver, "giver_id", giver, "currency", "USD")
                .forEach((column, cell) -> row.set(TRANSFERS.header().indexOf(column), cell));
        row.set(TRANSFERS.header().indexOf("amount_min"), least);
        row.set(TRANSFERS.header().indexOf("amount_max"), most);
        return row;
    }

    private static List<String> of(List<List<String>> rows) {
        GiverSums sums = new GiverSums(TRANSFERS);
        rows.forEach(sums::add);
        return sums.sorted()
                .map(sum -> sum.transfers() + " of " + sum.least() + " to " + sum.most())
                .toList();
    }

    @Test
    void addsBounds() {
        assertEquals(
                List.of("2 of 6 to Optional[8]"),
                of(List.of(row("A", "5", "7"), row("A", "1", "1"))));
    }

    @Test
    void isWithoutAnUpperBoundWhereOneSumHasNone() {
        assertEquals(
                List.of("2 of 6 to Optional.empty"),
                of(List.of(row("A", "5", ""), row("A", "1", "1"))));
        assertEquals(List.of("1 of 0 to Optional[30]"), of(List.of(row("A", "", "30"))));
    }
}
