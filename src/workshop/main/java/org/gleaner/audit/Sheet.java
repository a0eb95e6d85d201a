package org.gleaner.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gleaner.input.InputException;
import org.gleaner.review.Draw;
import org.gleaner.review.ResultRow;

/** The sheet to judge rows in: each row in words, the sentence it is from, and cells to fill. */
record Sheet(CSVPrinter out) {

    static final String VERDICT = "verdict";

    private static final String SENTENCE = "sentence_text";
    private static final Set<String> SHOWN_APART =
            Set.of(
                    "doc_id",
                    "doc_date",
                    "title",
                    "page",
                    "text",
                    SENTENCE,
                    "group",
                    "start",
                    "end");
    private static final Pattern PROVENANCE = Pattern.compile("confidence|rule|annotator|.*_ids?");

    static Sheet to(Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(
                "table", "doc_id", "row", SENTENCE, VERDICT, "why", "confidence", "rule", "id");
        return new Sheet(printer);
    }

    /** Rows of every table of a folder that shows sentences; all of these unless some are named. */
    void draw(Path results, Set<String> tables, Draw draw, int most)
            throws IOException, InputException {
        List<Path> files;
        try (Stream<Path> found = Files.list(results)) {
            files = found.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
            List<ResultRow> rows = ResultRow.read(file);
            boolean shows = !rows.isEmpty() && rows.get(0).cells().containsKey(SENTENCE);
            if (shows && (tables.isEmpty() || tables.contains(name))) {
                for (ResultRow row : draw.of(rows, most)) {
                    add(name, row);
                }
            }
        }
    }

    private void add(String table, ResultRow row) throws IOException {
        out.printRecord(
                table,
                row.get("doc_id"),
                words(row),
                guarded(row.get(SENTENCE)),
                "",
                "",
                row.get("confidence"),
                row.rule(),
                row.cells().keySet().stream()
                        .filter(column -> isIdOf(column, table))
                        .map(row::get)
                        .findFirst()
                        .orElse(""));
    }

    /**
     * The id of a pledge is in {@code pledge_id} of {@code pledges}, of money in {@code money_id}.
     */
    private static boolean isIdOf(String column, String table) {
        return column.endsWith("_id")
                && !column.equals("doc_id")
                && table.startsWith(column.substring(0, column.length() - "_id".length()));
    }

    /**
     * {@code “would grant Minsk a loan”: giver: Moscow; receiver: Minsk; ...}, empty cells left
     * out.
     */
    private static String words(ResultRow row) {
        return "\u201C"
                + row.get("text")
                + "\u201D: "
                + row.cells().keySet().stream()
                        .filter(column -> !SHOWN_APART.contains(column))
                        .filter(column -> !PROVENANCE.matcher(column).matches())
                        .filter(column -> !row.get(column).isEmpty())
                        .map(column -> column + ": " + row.get(column))
                        .collect(Collectors.joining("; "));
    }

    /** A spreadsheet would take it for a formula. */
    private static String guarded(String words) {
        return !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
