package org.gleaner.review;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gleaner.Gleaner;
import org.gleaner.evaluation.Comparison;
import org.gleaner.evaluation.Evaluation;
import org.gleaner.lexicon.CalibrationTable;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Calibration;
import org.gleaner.model.Document;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a review teaches about confidences holds for documents that nobody has reviewed: hand-marked
 * documents in five parts, four of them reviewed, and the gap between confidence and the share that
 * is right measured on the fifth.
 */
class CalibrationIT {

    private static final Path DEV =
            Path.of(System.getenv().getOrDefault("GLEANER_LABELLED", "../shared"), "gold", "dev");
    private static final int PARTS = 5;
    private static final Map<String, String> KINDS =
            Map.of("pledges", "pledge", "relations", "relation", "money", "money");

    @TempDir private Path directory;

    @Test
    void makesConfidencesTruerOnOtherDocuments() throws Exception {
        if (!Files.isDirectory(DEV)) {
            System.err.println("SKIPPED: no hand-marked documents at " + DEV);
        }
        assumeTrue(Files.isDirectory(DEV), "SKIPPED: no hand-marked documents at " + DEV);
        List<Judgement> all = judged();
        double before = 0;
        double after = 0;
        for (int part = 0; part < PARTS; part++) {
            List<Judgement> reviewed = new ArrayList<>();
            List<Judgement> other = new ArrayList<>();
            for (Judgement one : all) {
                boolean held = Math.floorMod(one.row().get("doc_id").hashCode(), PARTS) == part;
                (held ? other : reviewed).add(one);
            }
            Path file = directory.resolve("calibration" + part + ".csv");
            Review.calibration(reviewed, file);
            before += gap(other, Calibration.NONE) / PARTS;
            after += gap(other, CalibrationTable.read(Files.readString(file))) / PARTS;
        }
        System.err.printf(
                "gap between confidence and share right, %d rows: %.3f before, %.3f after%n",
                all.size(), before, after);
        assertTrue(after <= before, before + " to " + after);
    }

    /** Every row of the results, right unless the gold has nothing like it. */
    private List<Judgement> judged() throws Exception {
        Written.of(documents())
                .to(directory, "csv", FormatOptions.STANDARD)
                .to(directory, "jsonl", FormatOptions.STANDARD);
        Set<String> wrong = new HashSet<>();
        for (Comparison one : Evaluation.of(DEV, directory, Set.of()).scores().comparisons()) {
            if (one.verdict() == Comparison.Verdict.SPURIOUS) {
                wrong.add(one.document() + " " + one.kind() + " " + one.at().start());
            }
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            for (ResultRow row : ResultRow.read(directory.resolve(kind.getKey() + ".csv"))) {
                boolean spurious =
                        wrong.contains(
                                row.get("doc_id") + " " + kind.getValue() + " " + row.get("start"));
                judgements.add(
                        new Judgement(
                                kind.getKey(),
                                row.line() + "",
                                spurious ? Judgement.Verdict.WRONG : Judgement.Verdict.RIGHT,
                                "",
                                row,
                                Map.of()));
            }
        }
        return judgements;
    }

    private static List<AnnotatedDocument> documents() throws IOException {
        Gleaner gleaner = Gleaner.standard();
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(DEV)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(
                        gleaner.extract(
                                Document.of(
                                        file.getFileName().toString(), Files.readString(file))));
            }
        }
        return documents;
    }

    /** How far the mean confidence of a band of a table is from its share right, by rows. */
    private static double gap(List<Judgement> rows, Calibration calibration) {
        Map<String, Double> bands = new TreeMap<>();
        for (Judgement row : rows) {
            double confidence =
                    calibration.of(row.table(), row.row().rule(), row.row().confidence());
            bands.merge(
                    row.table() + Math.min(9, (int) (confidence * 10)),
                    confidence - (row.verdict() == Judgement.Verdict.RIGHT ? 1 : 0),
                    Double::sum);
        }
        return bands.values().stream().mapToDouble(Math::abs).sum() / rows.size();
    }
}
