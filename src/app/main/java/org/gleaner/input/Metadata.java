package org.gleaner.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.charset.Decoded;
import org.gleaner.model.Document;
import org.gleaner.model.Warning;

/**
 * What the user says of documents beside them: the rows of a {@code --metadata} file, which go
 * before what a document says of itself, and a date for documents that have none otherwise.
 * Thread-safe.
 */
public final class Metadata {

    private final Map<String, MetadataRow> rows;
    private final Optional<LocalDate> date;
    private final FieldNames fields;
    private final Reading reading;

    Metadata(
            Map<String, MetadataRow> rows,
            Optional<LocalDate> date,
            FieldNames fields,
            Reading reading) {
        this.rows = rows;
        this.date = date;
        this.fields = fields;
        this.reading = reading;
    }

    /** Nothing to say. */
    public static Metadata none() {
        return new Metadata(Map.of(), Optional.empty(), FieldNames.USUAL, Reading.STANDARD);
    }

    /**
     * Reads a CSV or TSV with a column {@code id} and any of {@code title,date,language} and
     * further columns.
     *
     * @throws InputException naming file and line: no such file, no id column, an id twice
     */
    public static Metadata read(Path file) throws InputException {
        return read(file, false);
    }

    /**
     * The same.
     *
     * @param dayFirst how a date like 12/03/2024 is read; else as the column shows
     */
    public static Metadata read(Path file, boolean dayFirst) throws InputException {
        return new Metadata(
                MetadataFile.read(file, dayFirst),
                Optional.empty(),
                FieldNames.USUAL,
                Reading.STANDARD);
    }

    /** The same, with a date for documents that have none of their own and none in the file. */
    public Metadata withDate(LocalDate date) {
        return new Metadata(rows, Optional.of(date), fields, reading);
    }

    /** The same, with the names of columns and fields. */
    public Metadata withFields(FieldNames fields) {
        return new Metadata(rows, date, fields, reading);
    }

    /** The same, with how files are read. */
    public Metadata withReading(Reading reading) {
        return new Metadata(rows, date, fields, reading);
    }

    /** How files are read that are no plain text. */
    public Reading reading() {
        return reading;
    }

    /** Which columns of tables and fields of JSON lines hold what. */
    public FieldNames fields() {
        return fields;
    }

    /** The date of documents that have none otherwise. */
    public Optional<LocalDate> date() {
        return date;
    }

    /** The same for a file, whose name may say its date. */
    Document apply(Document document, InputFile file, String id) {
        Document dated =
                document.date().isPresent()
                        ? document
                        : WrittenDates.inName(file.below())
                                .map(document::withDate)
                                .orElse(document);
        return apply(dated, List.of(id, file.below(), file.stem()));
    }

    /** What is wrong in the file and does not keep it from being read; one line of it all. */
    public Optional<String> complaint() {
        List<String> faults = rows.values().stream().flatMap(row -> row.faults().stream()).toList();
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "--metadata: "
                                + faults.get(0)
                                + (faults.size() > 1
                                        ? " (and " + (faults.size() - 1) + " more)"
                                        : ""));
    }

    /** The ids of rows that no document read so far has matched, in file order. */
    public List<String> unused() {
        return rows.entrySet().stream()
                .filter(row -> !row.getValue().used())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * @param names what a row may call the document; the first that has a row counts
     */
    Document apply(Document document, List<String> names) {
        Optional<MetadataRow> row =
                names.stream().filter(rows::containsKey).findFirst().map(rows::get);
        if (row.isEmpty()) {
            return date.isPresent() && document.date().isEmpty()
                    ? document.withDate(date.get())
                    : document;
        }
        MetadataRow said = row.get();
        said.use();
        Map<String, Object> metadata = new LinkedHashMap<>(document.metadata());
        metadata.putAll(said.others());
        List<Warning> warnings = new ArrayList<>(document.warnings());
        said.faults().forEach(fault -> warnings.add(new Warning(Decoded.STAGE, fault)));
        return new Document(
                document.id(),
                document.source(),
                said.title().or(document::title),
                said.date().or(document::date).or(() -> date),
                said.language().or(document::language),
                metadata,
                document.text(),
                warnings,
                document.layout());
    }
}
