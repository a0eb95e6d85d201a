package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sample is of 2023-05-01 and speaks of 5,000,000 US dollars. */
class RatesTest {

    private static final List<String> ADDED =
            List.of("amount_min_base", "amount_max_base", "amount_base", "currency_base");

    private static Rates rates(String base, String currency, String... dayAndRate) {
        NavigableMap<LocalDate, BigDecimal> known = new TreeMap<>();
        for (int i = 0; i < dayAndRate.length; i += 2) {
            known.put(LocalDate.parse(dayAndRate[i]), new BigDecimal(dayAndRate[i + 1]));
        }
        return new Rates(base, Map.of(currency, known));
    }

    private static List<String> added(Rates rates, String table) {
        List<String> header = rates.tables().named(table).header();
        List<String> cells = new ArrayList<>();
        for (List<String> row : rates.convert(Rendered.of(Sample.document())).rows(table)) {
            assertEquals(header.size(), row.size());
            ADDED.forEach(column -> cells.add(row.get(header.indexOf(column))));
        }
        return cells;
    }

    @Test
    void takesTheLatestRateThatIsNotAfterTheDocument() {
        Rates rates =
                rates("EUR", "USD", "2023-01-01", "0.8", "2023-05-01", "0.901", "2023-05-02", "1");
        for (String table : List.of("money", "transfers", "pledges")) {
            assertEquals(List.of("4505000", "4505000", "4505000", "EUR"), added(rates, table));
        }
        assertEquals(List.of(), rates.warnings());
    }

    @Test
    void multipliesExactly() {
        Rates rates = rates("EUR", "USD", "2023-01-01", "0.12345678901234567890123456789");
        assertEquals("617283.94506172839450617283945", added(rates, "money").get(0));
    }

    @Test
    void leavesTheBaseAsItIs() {
        assertEquals(
                List.of("5000000", "5000000", "5000000", "USD"),
                added(rates("USD", "EUR", "2023-01-01", "2"), "money"));
    }

    @Test
    void leavesEmptyWhatHasNoRateAndSaysSoOnceAKind() {
        Rates late = rates("EUR", "USD", "2024-01-01", "0.9");
        assertEquals(List.of("", "", "", ""), added(late, "money"));
        added(late, "money");
        assertEquals(
                List.of(
                        "--rates: no rate so early of USD: 2 amounts of the table money are not"
                                + " converted"),
                late.warnings());
        Rates other = rates("EUR", "KES", "2020-01-01", "0.9");
        assertEquals(List.of("", "", "", ""), added(other, "pledges"));
        assertEquals(
                List.of("--rates: no rate of USD: 1 amounts of the table money are not converted"),
                other.warnings());
    }

    @Test
    void addsColumnsToTablesWithAmountsAlone() {
        Rates rates = rates("EUR", "USD", "2023-01-01", "1");
        for (Table<?> table : rates.tables().all()) {
            boolean amounts = table.header().contains("amount_min");
            assertEquals(amounts, table.header().containsAll(ADDED), table.name());
        }
    }
}
