package org.gleaner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gleaner.input.InputException;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.model.Skipped;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.run.Counts;
import org.gleaner.run.FileRun;
import org.gleaner.run.Models;
import org.gleaner.run.OutputException;
import org.gleaner.run.RunOptions;
import org.gleaner.run.StreamRun;
import org.gleaner.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: files and directories in, files out; or NDJSON through. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Versions.class,
        sortOptions = false,
        description = "Extracts everything from documents.")
final class ExtractCommand implements Callable<Integer> {

    private static final String STREAM = "-";

    /** Each has a stack of its own; more than some for every core make nothing faster. */
    private static final int MOST_THREADS = 1024;

    private final Function<Configuration, Pipeline> chain;
    private final Streams streams;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files (text, JSON lines, tables, PDF, Word, web pages, mail, archives) and"
                            + " directories, walked recursively; or - for NDJSON from stdin to"
                            + " stdout.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Output directory, default output.")
    private Path output;

    @Option(
            names = "--overwrite",
            description = "Replace files of the output directory that no earlier run wrote.")
    private boolean overwrite;

    @Mixin private WritingOptions writing;

    @Option(
            names = "--plain",
            description = "With -: stdin is one document, of any format, and not NDJSON.")
    private boolean plain;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Worker threads, default the number of cores.")
    private Integer threads;

    @Mixin private ChainOptions options;

    @Mixin private DeadlineOption deadline;

    @Option(
            names = {"--resume", "--update"},
            description =
                    "Take over what an earlier run into the same directory has finished and is"
                            + " unchanged, whether it was interrupted or not.")
    private boolean resume;

    @Option(names = "--fail-fast", description = "Stop at the first document that fails.")
    private boolean failFast;

    @Mixin private OperatorOptions operator;

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    ExtractCommand(Function<Configuration, Pipeline> chain, Streams streams) {
        this.chain = chain;
        this.streams = streams;
    }

    private record Chain(Configuration configuration, Pipeline pipeline) {}

    @Override
    public Integer call() throws UsageException, InputException, OutputException {
        boolean stream = inputs.contains(STREAM);
        if (stream) {
            refuse(inputs.size() > 1, "- reads from stdin and cannot be given with other INPUTs");
            refuse(
                    output != null,
                    "-o has no meaning with -, whose results go to stdout; leave it out");
            refuse(overwrite, "--overwrite has no meaning with -; leave it out");
            refuse(resume, "--resume has no meaning with -; leave it out");
            refuse(
                    writing.ask(),
                    "--format, --excel, --delimiter, --rates and --base have no meaning with -,"
                            + " which writes NDJSON; leave them out");
        }
        refuse(plain && !stream, "--plain has a meaning with - alone; leave it out, or give -");
        refuse(
                output != null && output.toString().isEmpty(),
                "-o is empty; name a directory, or leave it out for output");
        if (!stream) {
            Models.prepare();
        }
        Chain configured =
                options.configured(
                        configuration -> new Chain(configuration, chain.apply(configuration)));
        Metadata metadata = options.metadata();
        try (Interruption interruption =
                new Interruption(stream ? Interruption.STREAM : Interruption.FILES)) {
            RunOptions run =
                    new RunOptions(
                            output == null ? Path.of("output") : output,
                            writing.formats(),
                            writing.options(),
                            threads(),
                            configured.configuration,
                            deadline.deadline(),
                            overwrite,
                            resume,
                            failFast,
                            interruption);
            ProgressLine progress =
                    new ProgressLine(streams.err(), streams.terminal(), operator.talk(), debug);
            return stream
                    ? stream(run, configured.pipeline, metadata, progress)
                    : files(run, configured.pipeline, metadata, progress);
        }
    }

    private int files(RunOptions run, Pipeline pipeline, Metadata metadata, ProgressLine progress)
            throws InputException, OutputException {
        Inputs documents = Inputs.of(inputs, run.output(), metadata);
        Summary summary = new FileRun(run, pipeline, progress).run(documents);
        progress.end();
        metadata.complaint().ifPresent(progress::say);
        tellUnused(metadata.unused(), progress);
        Counts counts = summary.counts();
        String end =
                switch (summary.end()) {
                    case COMPLETE ->
                            counts
                                    + kinds(documents.skipped())
                                    + progress.pace()
                                    + takenOver(summary)
                                    + duplicates(summary)
                                    + ", in "
                                    + run.output()
                                    + (counts.failed() > 0 ? ", failures in errors.csv" : "");
                    case STOPPED ->
                            "interrupted after "
                                    + counts.done()
                                    + " done + "
                                    + counts.failed()
                                    + " failed of "
                                    + documents.count().orElse(0)
                                    + " documents; nothing is written yet: go on with the same"
                                    + " command and --resume";
                    case FAILED_FAST ->
                            "stopped at the first failure, as --fail-fast asks, after "
                                    + counts.done()
                                    + " of "
                                    + documents.count().orElse(0)
                                    + " documents; nothing is written yet: go on with the same"
                                    + " command and --resume";
                };
        if (summary.end() == Summary.End.COMPLETE) {
            progress.say(end);
        } else {
            streams.tell(end);
        }
        return summary.counts().failed() > 0 || summary.end() != Summary.End.COMPLETE
                ? Status.FAILURES
                : Status.OK;
    }

    /** " (2 png, 1 hidden)": what was skipped. */
    private static String kinds(List<Skipped> skipped) {
        Map<String, Long> kinds =
                skipped.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Skipped::kind, TreeMap::new, Collectors.counting()));
        return kinds.isEmpty()
                ? ""
                : kinds.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String takenOver(Summary summary) {
        return summary.resumed() == 0
                ? ""
                : ", " + summary.resumed() + " taken over from an earlier run";
    }

    private static String duplicates(Summary summary) {
        return summary.duplicates() == 0
                ? ""
                : ", "
                        + summary.duplicates()
                        + " with the text of another (duplicate_of in the table documents)";
    }

    /** One line, however many rows the table of a whole corpus has for a part of it. */
    private static void tellUnused(List<String> ids, ProgressLine progress) {
        if (ids.size() == 1) {
            progress.say(
                    "--metadata has a row for '"
                            + ids.get(0)
                            + "', which is not a document of this run");
        } else if (!ids.isEmpty()) {
            progress.say(
                    "--metadata has "
                            + ids.size()
                            + " rows for what are not documents of this run, the first for '"
                            + ids.get(0)
                            + "'");
        }
    }

    private int stream(RunOptions run, Pipeline pipeline, Metadata metadata, ProgressLine progress)
            throws UsageException, InputException, OutputException {
        Inputs lines =
                plain
                        ? Inputs.ofPlain(streams.in(), metadata)
                        : Inputs.ofLines(streams.in(), metadata);
        Counts counts;
        try {
            counts = new StreamRun(run, pipeline, progress).run(lines, streams.out());
        } catch (IOException e) {
            streams.tell(
                    "cannot write to stdout: "
                            + (isBrokenPipe(e) ? "its reader has gone" : e.getMessage())
                            + "; the lines written so far are whole but for the last");
            return Status.OUTPUT;
        }
        progress.end();
        if (counts.inputs() == 0) {
            throw new UsageException(
                    "no document on stdin; give one JSON object a line, such as {\"id\": \"a\","
                            + " \"text\": \"...\"}");
        }
        progress.say(counts + progress.pace());
        return counts.failed() > 0 ? Status.FAILURES : Status.OK;
    }

    /** Whether the reader of stdout has gone; in the words of Linux, macOS and Windows. */
    private static boolean isBrokenPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }

    private int threads() throws UsageException {
        refuse(
                threads != null && (threads < 1 || threads > MOST_THREADS),
                "--threads " + threads + ": give 1 to " + MOST_THREADS);
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private static void refuse(boolean wrong, String message) throws UsageException {
        if (wrong) {
            throw new UsageException(message);
        }
    }
}
