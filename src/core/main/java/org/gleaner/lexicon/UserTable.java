package org.gleaner.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table that a user wrote: CSV with a header, white space at the ends of cells and empty
 * lines left out.
 */
public final class UserTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .setAllowMissingColumnNames(true)
                    .get();

    private UserTable() {}

    /**
     * What every line says.
     *
     * @param name what messages call the table: "gazetteer"
     * @param header is given the names of the columns, and throws if they are not as wanted
     * @param row reads a line; with it comes its number in the file
     * @throws IllegalArgumentException if the quotation marks are at odds, or header or row throw
     *     it
     */
    public static <T> List<T> rows(
            String name,
            String csv,
            Consumer<List<String>> header,
            BiFunction<CSVRecord, Long, T> row) {
        List<T> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), FORMAT)) {
            header.accept(parser.getHeaderNames());
            for (CSVRecord line : parser) {
                rows.add(row.apply(line, parser.getCurrentLineNumber()));
            }
        } catch (IOException | UncheckedIOException e) {
            boolean open = String.valueOf(e.getMessage()).contains("EOF");
            throw new IllegalArgumentException(
                    name
                            + (open
                                    ? ": a quotation mark is opened and not closed"
                                    : ": a cell goes on behind its closing quotation mark")
                            + "; write a mark inside a cell twice",
                    e);
        }
        return rows;
    }
}
