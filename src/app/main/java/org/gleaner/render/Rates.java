package org.gleaner.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The user's rates of exchange, and the columns that they add to every table with amounts: each sum
 * in one currency, by the latest rate that is not after the document's date. Thread-safe.
 */
public final class Rates {

    private static final String DATE = "doc_date";
    private static final String CURRENCY = "currency";
    private static final List<String> AMOUNTS = List.of("amount_min", "amount_max");
    private static final String BEFORE = "sentence_text";
    private static final String ENDING = "_base";

    private final String base;
    private final Map<String, ? extends NavigableMap<LocalDate, BigDecimal>> rates;
    private final TableSet tables;
    private final RateGaps gaps = new RateGaps();

    /**
     * @param base the currency to convert to
     * @param rates what one unit of a currency was worth in it, from each day on
     */
    public Rates(String base, Map<String, ? extends NavigableMap<LocalDate, BigDecimal>> rates) {
        this.base = base;
        this.rates = Map.copyOf(rates);
        tables = new TableSet(Tables.RECORDS.stream().<Table<?>>map(this::extended).toList());
    }

    /** The currency to convert to. */
    public String base() {
        return base;
    }

    public TableSet tables() {
        return tables;
    }

    /** What a user should know about amounts that could not be converted. */
    public List<String> warnings() {
        return gaps.warnings();
    }

    private <R> Table<R> extended(Table<R> table) {
        if (!converts(table)) {
            return table;
        }
        List<Column<R>> columns = new ArrayList<>(table.columns());
        int at = table.header().indexOf(BEFORE);
        for (String amount : AMOUNTS) {
            columns.add(at++, column(amount));
        }
        columns.add(at++, column("amount"));
        columns.add(
                at,
                Column.text(
                        CURRENCY + ENDING,
                        "The currency of the columns before, given by --base.",
                        row -> Optional.empty()));
        return new Table<>(table.name(), table.doc(), columns);
    }

    /** Its cells are made from those of the row. */
    private static <R> Column<R> column(String amount) {
        return Column.amount(
                amount + ENDING,
                "The " + amount + " in one currency, by the user's rates.",
                row -> Optional.empty());
    }

    private static boolean converts(Table<?> table) {
        return table.header().containsAll(AMOUNTS);
    }

    /** The document with the columns of {@link #tables}. */
    public Rendered convert(Rendered document) {
        Map<String, Rows> rows = new LinkedHashMap<>(document.rows());
        for (Table<?> table : Tables.RECORDS) {
            if (converts(table)) {
                rows.put(table.name(), convert(table, document.rows(table.name())));
            }
        }
        return document.with(rows);
    }

    private Rows convert(Table<?> table, Rows rows) {
        List<String> header = table.header();
        return rows.with(row -> convert(table, header, row));
    }

    private List<String> convert(Table<?> table, List<String> header, List<String> row) {
        String currency = row.get(header.indexOf(CURRENCY));
        String date = row.get(header.indexOf(DATE));
        String min = row.get(header.indexOf(AMOUNTS.get(0)));
        String max = row.get(header.indexOf(AMOUNTS.get(1)));
        Optional<BigDecimal> rate = Optional.empty();
        if (!currency.isEmpty() && !(min.isEmpty() && max.isEmpty())) {
            rate = rate(currency, date);
            if (rate.isEmpty() && table == Tables.MONEY) {
                gaps.add(currency, rates.containsKey(currency), !date.isEmpty());
            }
        }
        List<String> cells = new ArrayList<>(row);
        int at = header.indexOf(BEFORE);
        cells.add(at++, times(min, rate));
        cells.add(at++, times(max, rate));
        cells.add(at++, min.equals(max) ? times(min, rate) : "");
        cells.add(at, rate.isPresent() ? base : "");
        return cells;
    }

    private static String times(String amount, Optional<BigDecimal> rate) {
        return amount.isEmpty()
                ? ""
                : rate.map(factor -> Numbers.plain(new BigDecimal(amount).multiply(factor)))
                        .orElse("");
    }

    private Optional<BigDecimal> rate(String currency, String date) {
        if (currency.equals(base)) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.ofNullable(rates.get(currency))
                .filter(known -> !date.isEmpty())
                .map(known -> known.floorEntry(LocalDate.parse(date)))
                .map(Map.Entry::getValue);
    }
}
