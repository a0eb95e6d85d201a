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
import org.gleaner.pipeline.UserFile;
import org.gleaner.pipeline.UserFileException;

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
     * @param header is given the names of the columns, and throws {@link IllegalArgumentException}
     *     if they are not as wanted
     * @param row reads a line, and throws it if the line is faulty; with it comes its number in the
     *     file
     * @throws UserFileException with the line, if header or row throw, or the quotation marks are
     *     at odds
     */
    public static <T> List<T> rows(
            UserFile file,
            String csv,
            Consumer<List<String>> header,
            BiFunction<CSVRecord, Long, T> row) {
        List<T> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), FORMAT)) {
            header.accept(parser.getHeaderNames());
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                rows.add(row.apply(record, line));
            }
        } catch (IOException | UncheckedIOException e) {
            boolean open = String.valueOf(e.getMessage()).contains("EOF");
            throw new UserFileException(
                    file,
                    (open
                                    ? "a quotation mark is opened and not closed"
                                    : "a cell goes on behind its closing quotation mark")
                            + "; write a mark inside a cell twice",
                    e);
        } catch (IllegalArgumentException e) {
            throw new UserFileException(file, line, e.getMessage(), e);
        }
        return rows;
    }
}
