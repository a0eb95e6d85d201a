package org.gleaner.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** The verdicts of filled sheets, and the share that is right by table, confidence and rule. */
final class Verdicts {

    private static final double[] BANDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9};

    private record Verdict(String table, String word, double confidence, String rule) {}

    private final List<Verdict> verdicts = new ArrayList<>();
    private int open;

    /**
     * @throws IllegalArgumentException naming file and line, for a verdict that is none
     */
    void read(Path file) throws IOException {
        CsvTable sheet = CsvTable.read(file);
        if (!sheet.header().containsAll(List.of("table", Sheet.VERDICT))) {
            throw new IllegalArgumentException(
                    file + " has no columns table and verdict; is it a sheet of bin/audit?");
        }
        for (CSVRecord row : sheet.rows()) {
            String word = row.get(Sheet.VERDICT).strip().toLowerCase(Locale.ROOT);
            if (word.isEmpty()) {
                open++;
            } else if (List.of("right", "wrong", "unsure").contains(word)) {
                verdicts.add(
                        new Verdict(
                                row.get("table"), word, confidence(row), row.get("rule").strip()));
            } else {
                throw new IllegalArgumentException(
                        file
                                + " row "
                                + (row.getRecordNumber() + 1)
                                + ": the verdict '"
                                + word
                                + "' is none of right, wrong, unsure");
            }
        }
    }

    /** A table without one has an empty cell, and a spreadsheet may write a comma. */
    private static double confidence(CSVRecord row) {
        String cell = row.get("confidence").strip().replace(',', '.');
        return cell.isEmpty() ? -1 : Double.parseDouble(cell);
    }

    /** Markdown tables: by table, by table and band of confidence, by table and rule. */
    String summary() {
        StringBuilder page = new StringBuilder();
        section(page, "table", Verdict::table);
        section(page, "table, confidence", verdict -> verdict.table() + ", " + band(verdict));
        section(page, "table, rule", verdict -> verdict.table() + ", " + verdict.rule());
        if (open > 0) {
            page.append("\nWithout a verdict: ").append(open).append(".\n");
        }
        return page.toString();
    }

    private void section(StringBuilder page, String what, Function<Verdict, String> key) {
        Map<String, List<Verdict>> groups = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            groups.computeIfAbsent(key.apply(verdict), name -> new ArrayList<>()).add(verdict);
        }
        page.append(page.isEmpty() ? "" : "\n");
        page.append("| ").append(what).append(" | right | wrong | unsure | wholly right |\n");
        page.append("|---|---|---|---|---|\n");
        groups.forEach((name, group) -> page.append(line(name, group)));
    }

    private static String line(String name, List<Verdict> group) {
        long right = count(group, "right");
        long wrong = count(group, "wrong");
        String share =
                right + wrong == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%.0f %%", 100.0 * right / (right + wrong));
        return String.format(
                "| %s | %d | %d | %d | %s |\n", name, right, wrong, count(group, "unsure"), share);
    }

    private static long count(List<Verdict> group, String word) {
        return group.stream().filter(verdict -> verdict.word().equals(word)).count();
    }

    private static String band(Verdict verdict) {
        if (verdict.confidence() < 0) {
            return "none";
        }
        int band = BANDS.length - 1;
        while (BANDS[band] > verdict.confidence()) {
            band--;
        }
        double end = band + 1 < BANDS.length ? BANDS[band + 1] : 1;
        return String.format(Locale.ROOT, "%.1f to %.1f", BANDS[band], end);
    }
}
