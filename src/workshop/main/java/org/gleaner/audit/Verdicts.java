package org.gleaner.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gleaner.input.InputException;
import org.gleaner.review.Judgement;
import org.gleaner.review.Precision;
import org.gleaner.review.ResultRow;

/** The verdicts of filled sheets, and the share that is right by table, confidence and rule. */
final class Verdicts {

    private final List<Judgement> judgements = new ArrayList<>();
    private int open;

    /**
     * @throws IllegalArgumentException naming file and line, for a verdict that is none
     */
    void read(Path file) throws InputException {
        for (ResultRow row : ResultRow.read(file)) {
            if (!row.cells().containsKey("table") || !row.cells().containsKey(Sheet.VERDICT)) {
                throw new IllegalArgumentException(
                        file + " has no columns table and verdict; is it a sheet of bin/audit?");
            }
            String word = row.get(Sheet.VERDICT).toUpperCase(Locale.ROOT);
            if (word.isEmpty()) {
                open++;
                continue;
            }
            try {
                judgements.add(
                        new Judgement(
                                row.get("table"),
                                row.get("id"),
                                Judgement.Verdict.valueOf(word),
                                row.get("why"),
                                row,
                                Map.of()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file
                                + " line "
                                + row.line()
                                + ": the verdict '"
                                + row.get(Sheet.VERDICT)
                                + "' is none of right, wrong, unsure",
                        e);
            }
        }
    }

    /** Markdown tables. */
    String summary() {
        return new Precision(judgements).summary()
                + (open == 0 ? "" : "\nWithout a verdict: " + open + ".\n");
    }
}
