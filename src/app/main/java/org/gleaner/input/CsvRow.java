package org.gleaner.input;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.charset.Decoded;
import org.gleaner.model.Document;
import org.gleaner.model.Source;
import org.gleaner.model.Surrogates;
import org.gleaner.model.Warning;

/**
 * A row of a table that is a document; columns without a place of their own are its metadata.
 *
 * @param dayFirst what the column of dates shows
 */
record CsvRow(
        CsvTable table,
        CSVRecord row,
        LineOrigin origin,
        Optional<Boolean> dayFirst,
        Metadata metadata)
        implements Input {

    private static final String MEDIA_TYPE = "text/csv";

    @Override
    public String id() {
        return origin.idOfNone();
    }

    @Override
    public Optional<String> ownId() {
        return Optional.of(own().orElseGet(origin::generatedId));
    }

    /** One that every row can repeat. */
    private Optional<String> own() {
        return table.id(row).filter(id -> id.length() <= Limits.LONGEST_ID);
    }

    @Override
    public long size() {
        return table.text(row).length();
    }

    @Override
    public InputResult read() {
        String text = Surrogates.replace(table.text(row));
        List<Warning> warnings = new ArrayList<>();
        Map<String, Object> others = others();
        Optional<LocalDate> date = date(warnings, others);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Document document =
                new Document(
                        own().map(origin::id).orElseGet(origin::idOfNone),
                        new Source(
                                origin.path(),
                                Document.sha256(bytes),
                                MEDIA_TYPE,
                                table.charset(),
                                bytes.length),
                        table.title(row).map(Surrogates::replace),
                        date,
                        table.language(row).flatMap(Fields::language),
                        others,
                        text,
                        warnings);
        return new InputResult.Read(
                metadata.apply(document, List.of(document.id(), ownId().orElseThrow())));
    }

    private Map<String, Object> others() {
        Map<String, Object> others = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.size(), table.header().size()); i++) {
            String name = table.header().get(i);
            if (table.isOther(i) && !name.isEmpty() && !row.get(i).isBlank()) {
                others.put(name, Surrogates.replace(row.get(i)));
            }
        }
        return others;
    }

    private Optional<LocalDate> date(List<Warning> warnings, Map<String, Object> others) {
        Optional<String> words = table.date(row);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> doubt =
                dayFirst.isPresent() ? Optional.empty() : WrittenDates.doubt(words.get());
        Optional<LocalDate> read =
                doubt.isPresent()
                        ? Optional.empty()
                        : WrittenDates.read(words.get(), dayFirst.orElse(false));
        if (read.isEmpty()) {
            others.put("date", words.get());
            warnings.add(
                    new Warning(
                            Decoded.STAGE,
                            doubt.orElse("bad date " + words.get() + "; kept in the metadata")));
        }
        return read;
    }
}
