package org.gleaner.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.pipeline.Delimiter;
import org.gleaner.pipeline.UserFile;
import org.gleaner.pipeline.UserFileException;

/**
 * Reads a table that a user wrote: CSV with a header, separated by commas, semicolons or tabs,
 * white space at the ends of cells and empty lines left out.
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

    private static final Pattern LINE = Pattern.compile("line:? ?(\\d+)");

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
        Delimiter delimiter = Delimiter.of(csv);
        CSVFormat format = FORMAT.builder().setDelimiter(delimiter.sign()).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(delimiter.rest()), format)) {
            List<String> columns = parser.getHeaderNames();
            refuseTwice(columns);
            header.accept(columns);
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                refuseMore(record, columns.size());
                rows.add(row.apply(record, line));
            }
        } catch (IOException | UncheckedIOException e) {
            boolean open = String.valueOf(e.getMessage()).contains("EOF");
            throw new UserFileException(
                    file,
                    faultyLine(e, line),
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

    /** Where the quotation mark is that the parser complains of. */
    private static long faultyLine(Exception e, long last) {
        Matcher said = LINE.matcher(String.valueOf(e.getMessage()));
        return said.find() ? Long.parseLong(said.group(1)) : last;
    }

    private static void refuseTwice(List<String> columns) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new IllegalArgumentException(
                        "the column " + column + " is there twice; rename one");
            }
        }
    }

    private static void refuseMore(CSVRecord record, int columns) {
        for (int cell = columns; cell < record.size(); cell++) {
            if (!record.get(cell).isEmpty()) {
                throw new IllegalArgumentException(
                        record.size()
                                + " cells, but the header has "
                                + columns
                                + "; quote a cell that holds the separator, and join several"
                                + " values of one by |");
            }
        }
    }
}
