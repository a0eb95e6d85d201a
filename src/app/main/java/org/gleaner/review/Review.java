package org.gleaner.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.input.InputException;
import org.gleaner.output.CsvFile;
import org.gleaner.output.FormatOptions;
import org.gleaner.render.Column;
import org.gleaner.render.Json;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;

/** Writes the sheets of a review, and what filled ones say. */
public final class Review {

    private static final long SEED = 19;
    private static final List<String> OVERRIDES =
            List.of("action", "type", "name", "target", "document", "start", "end", "rule");
    private static final FormatOptions FOR_SPREADSHEETS = new FormatOptions(true, ',', List.of());

    private Review() {}

    /**
     * A sheet for each of some tables of a folder of results.
     *
     * @param rows how many rows of each, spread over the documents
     * @param below only rows that are less sure
     * @param to the folder for the sheets
     * @return what was written, with the number of its rows
     * @throws FileAlreadyExistsException for a sheet that is there already, and perhaps filled
     */
    public static Map<Path, Integer> sheets(
            Path results, List<String> tables, int rows, double below, Path to)
            throws InputException, IOException {
        Map<Path, Integer> written = new LinkedHashMap<>();
        Files.createDirectories(to);
        for (String name : tables) {
            Sheet sheet =
                    Sheet.named(name)
                            .orElseThrow(() -> new IllegalArgumentException("no table " + name));
            Path file = to.resolve(name + ".csv");
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            List<ResultRow> unsure =
                    ResultRow.read(results.resolve(name + ".csv")).stream()
                            .filter(row -> row.confidence() < below)
                            .toList();
            List<ResultRow> drawn = new Draw(SEED).of(unsure, rows);
            CsvFile.write(file, sheet.written(), drawn, FOR_SPREADSHEETS, cut -> {});
            written.put(file, drawn.size());
        }
        return written;
    }

    /**
     * Writes the judged rows as gold that {@code evaluate} reads, a {@code .gold.json} of each
     * document.
     *
     * @param results the folder that they are from
     * @param folder made where it is not there
     */
    public static void gold(List<Judgement> judgements, Path results, Path folder)
            throws InputException, IOException {
        new ReviewGold(results, judgements).write(folder);
    }

    /** A line of JSON for each judged row, with its cells as they should be. */
    public static void rows(List<Judgement> judgements, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Judgement judgement : judgements) {
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                try (Json json = new Json(line)) {
                    row(judgement, json);
                }
                line.write('\n');
                line.writeTo(out);
            }
        }
    }

    private static void row(Judgement judgement, Json json) {
        json.open();
        json.field("doc_id", judgement.row().get("doc_id"));
        json.field("table", judgement.table());
        json.field("id", judgement.id());
        json.field("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT));
        json.field("note", judgement.note());
        for (String place : List.of("start", "end")) {
            json.number(place, Integer.parseInt(judgement.row().get(place)));
        }
        json.field("text", judgement.row().get("text"));
        json.field("rule", judgement.row().rule());
        json.field("corrected", judgement.corrected());
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Column<?> column : Sheet.named(judgement.table()).orElseThrow().judged()) {
            String was = judgement.row().get(column.name());
            cells.put(column.name(), judgement.corrected().getOrDefault(column.name(), was));
        }
        json.field("cells", cells);
        json.end();
    }

    /**
     * Lines for {@code --overrides}: of mentions another name, another type, or no name at all; of
     * other records those that are wrong as a whole, by document, place and rule.
     */
    public static void overrides(List<Judgement> judgements, Path file) throws IOException {
        Set<List<String>> lines = new LinkedHashSet<>();
        for (Judgement judgement : judgements) {
            if (judgement.verdict() == Judgement.Verdict.WRONG) {
                lines.addAll(
                        judgement.table().equals("mentions")
                                ? overrides(judgement)
                                : rejections(judgement));
            }
        }
        List<Column<List<String>>> columns = new ArrayList<>();
        for (String name : OVERRIDES) {
            int place = columns.size();
            columns.add(Column.text(name, "As --overrides reads it.", line -> line.get(place)));
        }
        CsvFile.write(
                file,
                new Table<>("overrides", "Corrections.", columns),
                List.copyOf(lines),
                FormatOptions.STANDARD,
                cut -> {});
    }

    private static List<List<String>> rejections(Judgement judgement) {
        ResultRow row = judgement.row();
        return judgement.corrected().isEmpty()
                ? List.of(
                        List.of(
                                "wrong",
                                judgement.table(),
                                row.get("text"),
                                "",
                                row.get("doc_id"),
                                row.get("start"),
                                row.get("end"),
                                row.rule()))
                : List.of();
    }

    /** Lines for {@code --calibration}. */
    public static void calibration(List<Judgement> judgements, Path file) throws IOException {
        Table<List<String>> table =
                new Table<>(
                        "calibration",
                        "Confidences as judged.",
                        List.of(
                                Column.text("table", "Of which records.", line -> line.get(0)),
                                Column.text("rule", "Found by what.", line -> line.get(1)),
                                Column.text("shift", "In log odds.", line -> line.get(2))));
        List<List<String>> lines = CalibrationFit.of(judgements);
        CsvFile.write(file, table, lines, FormatOptions.STANDARD, cut -> {});
    }

    private static List<List<String>> overrides(Judgement judgement) {
        String type = judgement.row().get("type");
        String name = judgement.row().get("entity_name");
        Map<String, String> corrected = judgement.corrected();
        List<List<String>> lines = new ArrayList<>();
        if (corrected.containsKey("type")) {
            lines.add(ofName("retype", type, name, corrected.get("type")));
        }
        if (corrected.containsKey("entity_name")) {
            lines.add(ofName("rename", type, name, corrected.get("entity_name")));
        }
        if (corrected.isEmpty() && !name.isEmpty()) {
            lines.add(ofName("drop", type, judgement.row().get("text"), ""));
        }
        return lines;
    }

    private static List<String> ofName(String action, String type, String name, String target) {
        return List.of(action, type, name, target, "", "", "", "");
    }

    /** The tables whose rows say how sure they are. */
    public static List<String> tables() {
        return Tables.RECORDS.stream()
                .filter(table -> table.header().contains("confidence"))
                .map(Table::name)
                .toList();
    }

    public static void precision(List<Judgement> judgements, Path file) throws IOException {
        Files.writeString(file, new Precision(judgements).summary(), StandardCharsets.UTF_8);
    }
}
