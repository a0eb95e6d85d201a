package org.gleaner.input;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.charset.Decoder;
import org.gleaner.charset.NotTextException;
import org.gleaner.pipeline.Delimiter;

/**
 * The lines of a user's CSV or TSV, distinguished by the file's extension or else by the header
 * row, in whatever encoding.
 */
public record CsvLines(List<String> header, List<Line> lines) {

    private static final Pattern LINE = Pattern.compile("line:? ?(\\d+)");

    /**
     * @param number that of its first line in the file
     */
    public record Line(long number, List<String> cells) {

        /** A cell without white space at its ends; empty where the line has none. */
        public String cell(int place) {
            return place < cells.size() ? cells.get(place).strip() : "";
        }
    }

    /**
     * @param where what messages call the file
     * @param columns what its header needs
     * @throws InputException when it cannot be read, is no CSV, or is empty
     */
    public static CsvLines read(Path file, String where, String columns) throws InputException {
        String text = text(file, where);
        Delimiter delimiter = delimiter(file, text);
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter.sign())
                        .setIgnoreEmptyLines(true)
                        .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(delimiter.rest()), format)) {
            for (CSVRecord cells : parser) {
                lines.add(new Line(firstLine(parser, cells), cells.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(
                    where
                            + line(e)
                            + ": a quotation mark is opened and not closed, or a cell goes on"
                            + " behind it; write a mark inside a cell twice",
                    e);
        }
        if (lines.isEmpty()) {
            throw new InputException(where + " is empty: it needs a header row with " + columns);
        }
        return new CsvLines(lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    /** " line 2": where the mark stands that the parser complains of. */
    private static String line(Exception e) {
        Matcher said = LINE.matcher(String.valueOf(e.getMessage()));
        return said.find() ? " line " + said.group(1) : "";
    }

    private static String text(Path file, String where) throws InputException {
        try {
            return Decoder.decode(Files.readAllBytes(file)).text();
        } catch (IOException e) {
            throw new InputException(where + " " + FileErrors.of(e), e);
        } catch (NotTextException e) {
            throw new InputException(where + " " + e.getMessage(), e);
        }
    }

    private static Delimiter delimiter(Path file, String text) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tsv") || name.endsWith(".tab")
                ? new Delimiter('\t', text)
                : Delimiter.of(text);
    }

    /**
     * The parser counts the lines it has ended; the last one may have no end, and cells may hold
     * line breaks.
     */
    private static long firstLine(CSVParser parser, CSVRecord cells) {
        long breaks =
                cells.stream()
                        .mapToLong(cell -> cell.lines().count())
                        .map(lines -> Math.max(0, lines - 1))
                        .sum();
        return parser.getCurrentLineNumber() - breaks;
    }
}
