package org.gleaner.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gleaner.output.CsvFile;
import org.gleaner.output.FormatOptions;
import org.gleaner.render.Column;
import org.gleaner.render.Table;

/** Writes {@code scores.csv}, {@code errors.csv} and {@code evaluation.html}. */
public final class EvaluationFiles {

    public static final List<String> NAMES = List.of("scores.csv", "errors.csv", "evaluation.html");

    private static final Table<Map.Entry<String, Tally>> SCORES =
            new Table<>(
                    "scores",
                    "A kind of fact.",
                    List.of(
                            Column.text("kind", "Of fact.", Map.Entry::getKey),
                            Column.number("right", "How many.", line -> line.getValue().right()),
                            Column.number(
                                    "spurious",
                                    "Found in vain.",
                                    line -> line.getValue().spurious()),
                            Column.number("missed", "How many.", line -> line.getValue().missed()),
                            Column.number(
                                    "precision",
                                    "In percent.",
                                    line -> Tally.rounded(line.getValue().precision())),
                            Column.number(
                                    "recall",
                                    "In percent.",
                                    line -> Tally.rounded(line.getValue().recall())),
                            Column.number(
                                    "f1",
                                    "In percent.",
                                    line -> Tally.rounded(line.getValue().f1()))));

    private static final Table<Comparison> ERRORS =
            new Table<>(
                    "errors",
                    "A fact that is wrong, missed or spurious.",
                    List.of(
                            Column.text("doc_id", "The document.", Comparison::document),
                            Column.text("kind", "Of fact.", Comparison::kind),
                            Column.text(
                                    "verdict",
                                    "wrong, missed or spurious.",
                                    error -> error.verdict().label()),
                            Column.text("gold", "As marked.", Comparison::gold),
                            Column.text("found", "By the program.", Comparison::found),
                            Column.text("detail", "What differs.", Comparison::detail),
                            Column.text("context", "The words around it.", Comparison::context),
                            Column.number("start", "In code points.", error -> error.at().start()),
                            Column.number("end", "In code points.", error -> error.at().end())));

    private EvaluationFiles() {}

    /**
     * @param to the folder for them, which is made
     */
    public static void write(Evaluation evaluation, Path to) throws IOException {
        Files.createDirectories(to);
        Scores scores = evaluation.scores();
        CsvFile.write(
                to.resolve(NAMES.get(0)),
                SCORES,
                List.copyOf(scores.tallies().entrySet()),
                FormatOptions.STANDARD,
                cut -> {});
        CsvFile.write(
                to.resolve(NAMES.get(1)),
                ERRORS,
                scores.errors(),
                FormatOptions.STANDARD,
                cut -> {});
        Files.writeString(
                to.resolve(NAMES.get(2)), EvaluationPage.of(evaluation), StandardCharsets.UTF_8);
    }
}
