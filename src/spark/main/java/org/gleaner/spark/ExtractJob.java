package org.gleaner.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.gleaner.cli.ChainOptions;
import org.gleaner.cli.DeadlineOption;
import org.gleaner.cli.Printable;
import org.gleaner.cli.Status;
import org.gleaner.cli.UsageException;
import org.gleaner.input.InputException;
import org.gleaner.input.Metadata;
import org.gleaner.render.JsonFields;
import org.gleaner.run.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/**
 * {@code gleaner extract} on Spark: {@code spark-submit --class org.gleaner.spark.ExtractJob
 * gleaner-spark-all.jar INPUT... --output DIR}. Exit statuses and messages are those of {@code
 * extract}.
 */
@Command(
        name = "ExtractJob",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Extracts everything from documents, on Spark.")
public final class ExtractJob implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("parquet", "csv", "jsonl");

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files and directories of any file system that Hadoop knows (text, JSON lines,"
                            + " CSV with a column of texts), Parquet, or registered tables.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Output directory: a folder for each table, errors and manifest.json.")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "parquet",
            description =
                    "Of the tables: parquet (the default), csv, or jsonl, which writes the"
                            + " documents' JSON besides.")
    private String format;

    @Option(
            names = "--jsonl-fields",
            paramLabel = "F,F",
            split = ",",
            description = "With jsonl: the fields of a document's JSON to keep beside id.")
    private List<String> jsonFields = List.of();

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Into how many tasks to deal the documents; default by their size.")
    private int partitions;

    @Mixin private ChainOptions options;

    @Mixin private DeadlineOption deadline;

    @Option(
            names = {"--resume", "--update"},
            description =
                    "Take over what an earlier run into the same directory has finished and is"
                            + " unchanged, whether it was interrupted or not.")
    private boolean resume;

    @Option(names = "--overwrite", description = "Replace what is in the output directory.")
    private boolean overwrite;

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    private final SparkSession spark;
    private final PrintStream err;

    private ExtractJob(SparkSession spark, PrintStream err) {
        this.spark = spark;
        this.err = err;
    }

    /** Ends the process with the status of {@link #run}. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        SparkSession spark = SparkSession.builder().appName("gleaner").getOrCreate();
        int status;
        try {
            spark.sparkContext().setLogLevel("ERROR");
            status = run(spark, err, arguments);
        } finally {
            spark.stop();
        }
        System.exit(status);
    }

    /**
     * Runs a job in a session that is there.
     *
     * @return 0 all documents done, 1 a document failed, 2 wrong usage or nothing to read, 3 output
     *     not writable, 70 an error of the program itself
     */
    public static int run(SparkSession spark, PrintStream err, String... arguments) {
        boolean debug = Arrays.asList(arguments).contains("--debug");
        return new CommandLine(new ExtractJob(spark, err))
                .setOut(new PrintWriter(err, true))
                .setErr(new PrintWriter(err, true))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, given) -> misused(err, wrong))
                .setExecutionExceptionHandler((failure, at, parsed) -> failed(err, failure, debug))
                .execute(arguments);
    }

    private static int misused(PrintStream err, ParameterException wrong) {
        tell(err, wrong.getMessage() + "; see --help");
        return Status.USAGE;
    }

    private static int failed(PrintStream err, Throwable failure, boolean debug) {
        boolean foreseen =
                failure instanceof UsageException
                        || failure instanceof InputException
                        || failure instanceof OutputException;
        tell(
                err,
                foreseen
                        ? failure.getMessage()
                        : "an error of the program itself or of Spark: "
                                + failure
                                + "; look into the log of the driver, go on with --resume, or"
                                + " report it with what the same command says with --debug");
        if (debug) {
            failure.printStackTrace(err);
        }
        return failure instanceof OutputException
                ? Status.OUTPUT
                : foreseen ? Status.USAGE : Status.PROGRAM;
    }

    private static void tell(PrintStream err, String message) {
        err.println("gleaner: " + Printable.of(message));
    }

    @Override
    public Integer call() throws Exception {
        refuse(
                !FORMATS.contains(format),
                "--format " + format + ": give " + String.join(", ", FORMATS));
        refuse(partitions < 0, "--partitions " + partitions + ": give 1 or more");
        double seconds = deadline.seconds();
        refuse(
                !jsonFields.isEmpty() && !format.equals("jsonl"),
                "--jsonl-fields has a meaning with --format jsonl alone; leave it out");
        for (String field : jsonFields) {
            refuse(
                    !JsonFields.NAMES.contains(field),
                    "--jsonl-fields: no field '"
                            + field
                            + "'; there are: "
                            + String.join(", ", JsonFields.NAMES));
        }
        Metadata metadata = options.metadata();
        Described described = Described.of(metadata, options.metadataFile());
        JobRun run =
                options.configured(
                        configuration ->
                                new JobRun(
                                        spark,
                                        configuration,
                                        seconds,
                                        described,
                                        format,
                                        jsonFields));
        metadata.complaint().ifPresent(complaint -> tell(err, complaint));
        JobRun.Ended ended = run.run(inputs, output, partitions, resume, overwrite);
        ended.warnings().forEach(warning -> tell(err, warning));
        tell(
                err,
                ended.counts()
                        + (ended.resumed() == 0
                                ? ""
                                : ", " + ended.resumed() + " taken over from an earlier run")
                        + ", in "
                        + output
                        + (ended.counts().failed() > 0 ? ", failures in errors" : ""));
        return ended.counts().failed() > 0 ? Status.FAILURES : Status.OK;
    }

    private static void refuse(boolean wrong, String message) throws UsageException {
        if (wrong) {
            throw new UsageException(message);
        }
    }
}
