package org.gleaner.input;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gleaner.pipeline.CurrencyChoice;

/** Reads a table of rates of exchange: CSV or TSV with the columns currency, date and rate. */
public final class RatesFile {

    private static final List<String> COLUMNS = List.of("currency", "date", "rate");

    private final String where;
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> rates = new TreeMap<>();

    private RatesFile(Path file) {
        where = "rates file " + file;
    }

    /**
     * What one unit of each currency was worth, by the day from which on.
     *
     * @throws InputException naming file and line: no such file, a missing column, a bad cell, a
     *     rate given twice
     */
    public static Map<String, NavigableMap<LocalDate, BigDecimal>> read(Path file)
            throws InputException {
        RatesFile reader = new RatesFile(file);
        CsvLines lines = CsvLines.read(file, reader.where, "the columns currency,date,rate");
        List<Integer> places = reader.places(lines.header());
        for (CsvLines.Line line : lines.lines()) {
            reader.add(places.stream().map(line::cell).toList(), line.number());
        }
        if (reader.rates.isEmpty()) {
            throw new InputException(reader.where + " has no rates");
        }
        return reader.rates;
    }

    private List<Integer> places(List<String> header) throws InputException {
        List<String> names =
                header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        for (String column : COLUMNS) {
            if (!names.contains(column)) {
                throw new InputException(
                        where
                                + ": no column "
                                + column
                                + " among "
                                + String.join(", ", header)
                                + "; the first row must be currency,date,rate");
            }
        }
        return COLUMNS.stream().map(names::indexOf).toList();
    }

    private void add(List<String> cells, long number) throws InputException {
        String line = where + " line " + number + ": ";
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        String currency = cells.get(0).toUpperCase(Locale.ROOT);
        LocalDate date =
                Fields.date(cells.get(1))
                        .orElseThrow(
                                () ->
                                        new InputException(
                                                line
                                                        + "bad date '"
                                                        + cells.get(1)
                                                        + "'; write it as 2020-09-14"));
        if (!CurrencyChoice.isCode(currency)) {
            throw new InputException(
                    line + "'" + currency + "' is no ISO 4217 code of a currency, such as EUR");
        }
        if (rates.computeIfAbsent(currency, code -> new TreeMap<>())
                        .put(date, rate(cells.get(2), line))
                != null) {
            throw new InputException(
                    line + "a rate of " + currency + " on " + date + " is there already");
        }
    }

    private static BigDecimal rate(String cell, String line) throws InputException {
        String wrong = line + "bad rate '" + cell + "'; write a number above 0, such as 1.0875";
        try {
            BigDecimal rate = new BigDecimal(cell);
            if (rate.signum() > 0
                    && Math.abs((long) rate.scale()) < 100
                    && rate.precision() < 100) {
                return rate;
            }
        } catch (NumberFormatException e) {
            throw new InputException(wrong, e);
        }
        throw new InputException(wrong);
    }
}
