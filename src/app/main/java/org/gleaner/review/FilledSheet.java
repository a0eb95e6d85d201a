package org.gleaner.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.input.InputException;
import org.gleaner.render.Column;

/**
 * Reads filled sheets, in whatever order their rows are and however many were deleted, and holds
 * them against the results that they were made from.
 */
public final class FilledSheet {

    private final Path results;
    private final Map<String, Map<String, ResultRow>> known = new HashMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int open;

    /**
     * @param results the folder with the CSV tables
     */
    public FilledSheet(Path results) {
        this.results = results;
    }

    /** What was judged, in the order of the sheets. */
    public List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    /** Rows that the results do not have. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** How many rows are without a verdict. */
    public int open() {
        return open;
    }

    /**
     * @throws InputException naming file and line: no sheet of a review, no such verdict
     */
    public void read(Path file) throws InputException {
        for (ResultRow row : ResultRow.read(file)) {
            if (row.cells().values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            Sheet sheet =
                    Sheet.named(row.get(Sheet.TABLE))
                            .orElseThrow(
                                    () ->
                                            new InputException(
                                                    file
                                                            + " line "
                                                            + row.line()
                                                            + ": no table '"
                                                            + row.get(Sheet.TABLE)
                                                            + "'; is it a sheet of gleaner review,"
                                                            + " with its last column?"));
            if (!row.cells().containsKey(Sheet.VERDICT)) {
                throw new InputException(
                        file
                                + " has no column '"
                                + Sheet.VERDICT
                                + "'; keep its first line, and save it in UTF-8");
            }
            String key = key(row, sheet);
            ResultRow original = original(sheet).get(key);
            if (original == null) {
                warnings.add(
                        file
                                + " line "
                                + row.line()
                                + ": the results have no such row of "
                                + sheet.name()
                                + "; it is left out");
                continue;
            }
            judge(file, sheet, row, original);
        }
    }

    private static String key(ResultRow row, Sheet sheet) {
        return row.get("doc_id").replaceFirst("^'", "") + "\n" + row.get(sheet.id());
    }

    private Map<String, ResultRow> original(Sheet sheet) throws InputException {
        Map<String, ResultRow> rows = known.get(sheet.name());
        if (rows == null) {
            rows = new HashMap<>();
            for (ResultRow row : ResultRow.read(results.resolve(sheet.name() + ".csv"))) {
                rows.put(key(row, sheet), row);
            }
            known.put(sheet.name(), rows);
        }
        return rows;
    }

    private void judge(Path file, Sheet sheet, ResultRow row, ResultRow original)
            throws InputException {
        Map<String, String> corrected = new LinkedHashMap<>();
        for (Column<?> column : sheet.judged()) {
            if (row.cells().containsKey(column.name())) {
                Cells.correction(column.kind(), original.get(column.name()), row.get(column.name()))
                        .ifPresent(cell -> corrected.put(column.name(), cell));
            }
        }
        Optional<Judgement.Verdict> verdict = verdict(file, row, !corrected.isEmpty());
        if (verdict.isEmpty()) {
            open++;
            return;
        }
        judgements.add(
                new Judgement(
                        sheet.name(),
                        original.get(sheet.id()),
                        verdict.get(),
                        row.get(Sheet.NOTE),
                        original,
                        corrected));
    }

    /** A row that was corrected was wrong, whatever is said of it. */
    private static Optional<Judgement.Verdict> verdict(Path file, ResultRow row, boolean corrected)
            throws InputException {
        if (corrected) {
            return Optional.of(Judgement.Verdict.WRONG);
        }
        String said = row.get(Sheet.VERDICT);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Judgement.Verdict.valueOf(said.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    file
                            + " line "
                            + row.line()
                            + ": the verdict '"
                            + said
                            + "' is none of right, wrong, unsure",
                    e);
        }
    }
}
