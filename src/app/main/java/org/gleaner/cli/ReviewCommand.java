package org.gleaner.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gleaner.input.InputException;
import org.gleaner.review.FilledSheet;
import org.gleaner.review.Judgement;
import org.gleaner.review.Precision;
import org.gleaner.review.Review;
import org.gleaner.run.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: sheets to judge rows of results in, and what filled ones teach. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Versions.class,
        sortOptions = false,
        description =
                "Writes sheets to judge rows of results in; with --apply reads filled ones back and"
                        + " says how much is right.")
final class ReviewCommand implements Callable<Integer> {

    private static final String CSV = ".csv";

    private final Streams streams;

    @Parameters(paramLabel = "RESULTS", description = "A folder that extract has written.")
    private Path results;

    @Option(
            names = "--apply",
            paramLabel = "FILE",
            description = "A filled sheet, or a folder of them.")
    private Path filled;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to write, default review in RESULTS.")
    private Path output;

    @Option(
            names = "--tables",
            paramLabel = "T,T",
            split = ",",
            description = "Which tables, default transfers,pledges,relations.")
    private List<String> tables = List.of("transfers", "pledges", "relations");

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "How many rows of each, spread over the documents; default 50.")
    private Integer rows;

    @Option(
            names = "--below",
            paramLabel = "X",
            description =
                    "Only rows with a confidence below X, all of them unless --rows is given.")
    private Double below;

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    ReviewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws UsageException, InputException, OutputException {
        if (!Files.isDirectory(results)) {
            throw new UsageException(
                    results + " is no folder of results; name one that extract has written");
        }
        Path to = output == null ? results.resolve("review") : output;
        try {
            if (filled == null) {
                sheets(to);
            } else {
                apply(to);
            }
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    e.getMessage()
                            + " is there already, perhaps filled; move it, or give another folder"
                            + " with -o");
        } catch (IOException e) {
            throw new OutputException(to, e);
        }
        return Status.OK;
    }

    private void sheets(Path to) throws UsageException, InputException, IOException {
        if (rows != null && rows < 1) {
            throw new UsageException("--rows " + rows + ": give a number of rows from 1");
        }
        for (String table : tables) {
            if (!Review.tables().contains(table)) {
                throw new UsageException(
                        "--tables: no table '"
                                + table
                                + "' to review; there are: "
                                + String.join(", ", Review.tables()));
            }
        }
        Map<Path, Integer> written =
                Review.sheets(results, tables, most(), below == null ? 2 : below, to);
        written.forEach((file, count) -> streams.tell(file + ": " + count + " rows"));
        streams.tell(
                "fill the column verdict (right, wrong, unsure), correct what is wrong, then:"
                        + " gleaner review "
                        + results
                        + " --apply "
                        + to);
    }

    private int most() {
        return rows != null ? rows : below == null ? 50 : Integer.MAX_VALUE;
    }

    private void apply(Path to) throws UsageException, InputException, IOException {
        FilledSheet sheet = new FilledSheet(results);
        for (Path file : files()) {
            sheet.read(file);
        }
        sheet.warnings().forEach(streams::tell);
        List<Judgement> judgements = sheet.judgements();
        if (judgements.isEmpty()) {
            throw new UsageException(
                    filled + " has no verdict; fill the column verdict (right, wrong, unsure)");
        }
        Files.createDirectories(to);
        Review.gold(judgements, results, to.resolve("gold"));
        Review.rows(judgements, to.resolve("judged.jsonl"));
        Review.overrides(judgements, to.resolve("overrides.csv"));
        Review.calibration(judgements, to.resolve("calibration.csv"));
        Review.precision(judgements, to.resolve("precision.md"));
        streams.print(new Precision(judgements).summary());
        streams.tell(
                judgements.size()
                        + " rows judged, "
                        + sheet.open()
                        + " without a verdict; in "
                        + to
                        + ": gold, judged.jsonl, overrides.csv, calibration.csv, precision.md");
    }

    private List<Path> files() throws UsageException, IOException {
        if (!Files.exists(filled)) {
            throw new UsageException("--apply " + filled + " is not there; check the path");
        }
        if (!Files.isDirectory(filled)) {
            return List.of(filled);
        }
        try (Stream<Path> files = Files.list(filled)) {
            return files.filter(
                            file ->
                                    Review.tables()
                                            .contains(
                                                    file.getFileName().toString().replace(CSV, "")))
                    .sorted()
                    .toList();
        }
    }
}
