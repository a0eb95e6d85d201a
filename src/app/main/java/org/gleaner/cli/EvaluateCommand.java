package org.gleaner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gleaner.evaluation.Evaluation;
import org.gleaner.evaluation.EvaluationFiles;
import org.gleaner.input.InputException;
import org.gleaner.run.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: precision, recall and F1 of results against gold, and every error. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Versions.class,
        sortOptions = false,
        description =
                "Holds results against what was marked by hand: precision, recall and F1 of every"
                        + " kind of fact, and every error.")
final class EvaluateCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description =
                    "A folder or file: .gold.json (every kind of fact); for names .ann (brat),"
                            + " .conll, .iob, .bio (columns) or .jsonl.")
    private Path gold;

    @Parameters(
            index = "1",
            paramLabel = "RESULTS",
            description = "A folder that extract has written, with documents.jsonl.")
    private Path results;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to write, default evaluation in RESULTS.")
    private Path output;

    @Option(
            names = "--types",
            paramLabel = "T,T",
            split = ",",
            description =
                    "The types of names that count, such as PERSON,LOCATION; default those that"
                            + " the gold has.")
    private List<String> types = List.of();

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws UsageException, InputException, OutputException {
        for (Path path : List.of(gold, results)) {
            if (!Files.exists(path)) {
                throw new UsageException(path + " is not there; check the path");
            }
        }
        Path folder = Files.isDirectory(results) ? results : results.toAbsolutePath().getParent();
        Path to = output == null ? folder.resolve("evaluation") : output;
        Evaluation evaluation = Evaluation.of(gold, results, Set.copyOf(types));
        for (String id : evaluation.missing()) {
            streams.tell("no result for " + id + "; all of it counts as missed");
        }
        try {
            EvaluationFiles.write(evaluation, to);
        } catch (IOException e) {
            throw new OutputException(to, e);
        }
        streams.print(evaluation.documents() + " documents\n" + evaluation.scores().summary());
        streams.tell(
                evaluation.scores().errors().size()
                        + " errors; in "
                        + to
                        + ": "
                        + String.join(", ", EvaluationFiles.NAMES));
        return Status.OK;
    }
}
