package org.gleaner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gleaner.input.Cursor;
import org.gleaner.input.InputException;
import org.gleaner.input.InputResult;
import org.gleaner.input.Inputs;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.pipeline.StageStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: the chain as a table, and with documents what each stage took on them. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Versions.class,
        sortOptions = false,
        description =
                "Shows the chain as a table; with INPUT, also the share of sentences and of time"
                        + " that each stage took on it.")
final class ExplainCommand implements Callable<Integer> {

    private final Function<Configuration, Pipeline> chain;
    private final Streams streams;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Files and directories, as for extract.")
    private List<String> inputs = List.of();

    @Mixin private ChainOptions options;

    @Mixin private OperatorOptions operator;

    ExplainCommand(Function<Configuration, Pipeline> chain, Streams streams) {
        this.chain = chain;
        this.streams = streams;
    }

    @Override
    public Integer call() throws UsageException, InputException {
        operator.talk();
        Pipeline pipeline = options.configured(chain);
        TextTable table = new TextTable();
        List<String> header = new ArrayList<>(List.of("stage", "requires", "provides"));
        if (!inputs.isEmpty()) {
            header.addAll(List.of("sentences", "time"));
            run(pipeline, Inputs.of(inputs, Path.of("output"), options.metadata()));
        }
        table.add(header);
        List<StageStatistics> statistics = pipeline.statistics();
        long nanos = statistics.stream().mapToLong(StageStatistics::nanos).sum();
        for (int i = 0; i < statistics.size(); i++) {
            Annotator stage = pipeline.stages().get(i);
            List<String> row =
                    new ArrayList<>(
                            List.of(
                                    stage.name(),
                                    names(stage.requires()),
                                    names(stage.provides())));
            if (!inputs.isEmpty()) {
                row.add(percent(statistics.get(i).sentences(), statistics.get(i).of()));
                row.add(percent(statistics.get(i).nanos(), nanos));
            }
            table.add(row);
        }
        streams.print(String.join("\n", table.lines()) + "\n");
        return Status.OK;
    }

    private void run(Pipeline pipeline, Inputs documents) {
        pipeline.warmUp();
        try (Cursor cursor = documents.open()) {
            while (cursor.hasNext()) {
                if (cursor.next().read() instanceof InputResult.Read read) {
                    pipeline.run(read.document());
                }
            }
        }
    }

    private static String names(Set<Layer<?>> layers) {
        return String.join(" ", layers.stream().map(Layer::toString).sorted().toList());
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
