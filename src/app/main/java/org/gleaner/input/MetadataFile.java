package org.gleaner.input;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.charset.Decoder;
import org.gleaner.charset.NotTextException;
import org.gleaner.pipeline.CurrencyChoice;

/**
 * Reads a table of metadata: CSV or TSV, distinguished by the file's extension or else by the
 * header row.
 */
final class MetadataFile {

    private static final Set<String> KNOWN = Set.of("id", "title", "date", "language", "currency");

    private final Path file;
    private final Map<String, MetadataRow> rows = new LinkedHashMap<>();
    private List<String> columns = List.of();

    private MetadataFile(Path file) {
        this.file = file;
    }

    /** The rows by id, in file order. */
    static Map<String, MetadataRow> read(Path file) throws InputException {
        MetadataFile reader = new MetadataFile(file);
        reader.parse(reader.text());
        return reader.rows;
    }

    private String text() throws InputException {
        try {
            return Decoder.decode(Files.readAllBytes(file)).text();
        } catch (IOException e) {
            throw new InputException("metadata file " + file + " " + FileErrors.of(e), e);
        } catch (NotTextException e) {
            throw new InputException("metadata file " + file + " " + e.getMessage(), e);
        }
    }

    private void parse(String text) throws InputException {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord cells : parser) {
                long line = firstLine(parser, cells);
                if (columns.isEmpty()) {
                    columns = header(cells, line);
                } else {
                    add(cells, line);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputException("metadata file " + file + " is no CSV: " + e.getMessage(), e);
        }
        if (columns.isEmpty()) {
            throw new InputException(
                    "metadata file " + file + " is empty: it needs a header row with a column id");
        }
    }

    private char delimiter(String text) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".tsv") || name.endsWith(".tab")) {
            return '\t';
        }
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
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

    private List<String> header(CSVRecord cells, long line) throws InputException {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String name = cell.strip();
            String known = name.toLowerCase(Locale.ROOT);
            names.add(KNOWN.contains(known) ? known : name);
            if (!name.isEmpty() && !seen.add(names.get(names.size() - 1))) {
                throw bad(line, "the column " + name + " is there twice; rename one");
            }
        }
        if (!names.contains("id")) {
            throw bad(
                    line,
                    "no column id among "
                            + String.join(", ", names)
                            + "; the first row must name the columns");
        }
        return names;
    }

    private void add(CSVRecord cells, long line) throws InputException {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (i >= columns.size() && !cell.isEmpty()) {
                throw bad(
                        line,
                        cells.size()
                                + " cells, but the header has "
                                + columns.size()
                                + "; quote cells that hold the delimiter");
            }
            if (i < columns.size() && !cell.isEmpty() && !columns.get(i).isEmpty()) {
                said.put(columns.get(i), cell);
            }
        }
        if (said.isEmpty()) {
            return;
        }
        String id = said.remove("id");
        if (id == null) {
            throw bad(line, "no id");
        }
        MetadataRow row = row(said, line);
        MetadataRow earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            throw bad(
                    line,
                    "the id "
                            + id
                            + " is there already, on line "
                            + earlier.line()
                            + "; keep one of the two");
        }
    }

    private MetadataRow row(Map<String, String> said, long line) throws InputException {
        Optional<String> title = Optional.ofNullable(said.remove("title"));
        Optional<String> date = Optional.ofNullable(said.remove("date"));
        Optional<String> language = Optional.ofNullable(said.remove("language"));
        if (date.isPresent() && Fields.date(date.get()).isEmpty()) {
            throw bad(line, "bad date " + date.get() + "; write it as 2020-09-14");
        }
        if (language.isPresent() && Fields.language(language.get()).isEmpty()) {
            throw bad(
                    line,
                    "unknown language " + language.get() + "; write an ISO 639-1 code such as en");
        }
        checkCurrency(said.get("currency"), line);
        return new MetadataRow(
                line, title, date.flatMap(Fields::date), language.flatMap(Fields::language), said);
    }

    /** It stays among the metadata, where the chain finds it. */
    private void checkCurrency(String said, long line) throws InputException {
        try {
            CurrencyChoice.list(said == null ? "" : said);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "metadata file " + file + " line " + line + ": " + e.getMessage(), e);
        }
    }

    private InputException bad(long line, String what) {
        return new InputException("metadata file " + file + " line " + line + ": " + what);
    }
}
