package org.gleaner.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private Optional<Boolean> dayFirst;

    private MetadataFile(Path file, boolean dayFirst) {
        this.file = file;
        this.dayFirst = dayFirst ? Optional.of(true) : Optional.empty();
    }

    /**
     * The rows by id, in file order.
     *
     * @param dayFirst how 12/03/2024 is read; else as the column shows, by a 25/03/2024
     */
    static Map<String, MetadataRow> read(Path file, boolean dayFirst) throws InputException {
        MetadataFile reader = new MetadataFile(file, dayFirst);
        CsvLines lines = CsvLines.read(file, "metadata file " + file, "a column id");
        reader.columns = reader.header(lines.header(), 1);
        reader.lookAtDates(lines.lines());
        for (CsvLines.Line line : lines.lines()) {
            reader.add(line.cells(), line.number());
        }
        return reader.rows;
    }

    private void lookAtDates(List<CsvLines.Line> lines) {
        int dates = columns.indexOf("date");
        if (dates >= 0 && dayFirst.isEmpty()) {
            dayFirst =
                    lines.stream()
                            .flatMap(line -> WrittenDates.showsDayFirst(line.cell(dates)).stream())
                            .findFirst();
        }
    }

    /** Empty for what is no date, and for what can be read two ways. */
    private Optional<LocalDate> date(String words) {
        return dayFirst.isEmpty() && WrittenDates.isDoubtful(words)
                ? Optional.empty()
                : WrittenDates.read(words, dayFirst.orElse(false));
    }

    private List<String> header(List<String> cells, long line) throws InputException {
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

    private void add(List<String> cells, long line) throws InputException {
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
        List<String> faults = new ArrayList<>();
        Optional<LocalDate> day = date.flatMap(this::date);
        if (date.isPresent() && day.isEmpty()) {
            faults.add(
                    WrittenDates.doubt(date.get())
                            .map(doubt -> doubt + " (line " + line + ")")
                            .orElse(
                                    "bad date "
                                            + date.get()
                                            + " on line "
                                            + line
                                            + ": not of the form 2020-09-14; kept in the"
                                            + " metadata"));
            said.put("date", date.get());
        }
        if (language.isPresent() && Fields.language(language.get()).isEmpty()) {
            throw bad(
                    line,
                    "unknown language " + language.get() + "; write an ISO 639-1 code such as en");
        }
        checkCurrency(said.get("currency"), line);
        return new MetadataRow(line, title, day, language.flatMap(Fields::language), said, faults);
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
