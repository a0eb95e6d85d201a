package org.gleaner.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The output directory of a job: a folder for each table, the manifest, and {@code _work} with what
 * was extracted, from which a later run goes on. The manifest is there when all else is.
 */
final class JobOutput {

    static final String MANIFEST = "manifest.json";
    static final String DOCUMENTS = "documents.jsonl";
    private static final String WORK = "_work";

    /** Another name whenever the columns of what is kept are others. */
    private static final String RUN = "rows-";

    /** Tasks that are done stay done when the job is killed. */
    private static final String COMMIT = "mapreduce.fileoutputcommitter.algorithm.version";

    private static final String ROWS = "rows";

    private final SparkSession spark;
    private final Path directory;
    private final FileSystem system;

    JobOutput(SparkSession spark, String named) throws IOException {
        this.spark = spark;
        Path given = new Path(named);
        system = given.getFileSystem(spark.sparkContext().hadoopConfiguration());
        directory = system.makeQualified(given);
    }

    Path directory() {
        return directory;
    }

    /**
     * Why it must not be written to, in words; empty when it may.
     *
     * @param resume whether the job goes on with what is there
     */
    String refusal(boolean resume, boolean overwrite) throws IOException {
        if (!system.exists(directory)) {
            return "";
        }
        if (!system.getFileStatus(directory).isDirectory()) {
            return directory + " is a file, not a directory; name another with --output";
        }
        boolean ours = system.exists(new Path(directory, WORK));
        if (system.listStatus(directory).length == 0 || overwrite || resume && ours) {
            return "";
        }
        return directory
                + " exists; "
                + (ours
                        ? "go on with it by --resume, replace it by --overwrite,"
                        : "replace what a job writes there by --overwrite,")
                + " or name another with --output";
    }

    /** Removes what vouches for an earlier run, and all that it left unless this one goes on. */
    void begin(boolean resume) throws IOException {
        system.delete(new Path(directory, MANIFEST), false);
        if (!resume) {
            system.delete(new Path(directory, WORK), true);
        }
        system.mkdirs(new Path(directory, WORK));
    }

    /** What earlier runs have extracted; empty when there is nothing. */
    Dataset<Row> earlier() throws IOException {
        List<String> runs = new ArrayList<>();
        for (Path run : runs()) {
            if (Arrays.stream(system.listStatus(run))
                    .anyMatch(file -> file.getPath().getName().endsWith(".parquet"))) {
                runs.add(run.toString());
            }
        }
        return runs.isEmpty()
                ? spark.createDataFrame(List.of(), Extractor.TYPE)
                : spark.read().schema(Extractor.TYPE).parquet(runs.toArray(new String[0]));
    }

    private List<Path> runs() throws IOException {
        return Arrays.stream(system.listStatus(new Path(directory, WORK)))
                .filter(FileStatus::isDirectory)
                .map(FileStatus::getPath)
                .filter(path -> path.getName().startsWith(RUN))
                .toList();
    }

    /** Writes what is extracted, as it comes; gives it as it was written. */
    Dataset<Row> keep(Dataset<Row> extracted) throws IOException {
        int last =
                runs().stream()
                        .mapToInt(run -> Integer.parseInt(run.getName().substring(RUN.length())))
                        .max()
                        .orElse(0);
        String run = new Path(new Path(directory, WORK), RUN + (last + 1)).toString();
        extracted.write().mode(SaveMode.Overwrite).option(COMMIT, 2).parquet(run);
        return spark.read().schema(Extractor.TYPE).parquet(run);
    }

    /**
     * Writes a table, in place of an earlier one.
     *
     * @return how many rows it has
     */
    long write(Dataset<Row> extracted, String table, String format) {
        boolean csv = format.equals("csv");
        Dataset<Row> rows =
                csv ? TableFrames.cells(extracted, table) : TableFrames.typed(extracted, table);
        Observation written = new Observation();
        DataFrameWriter<Row> writer =
                rows.observe(written, count(lit(1)).as(ROWS)).write().mode(SaveMode.Overwrite);
        String place = new Path(directory, table).toString();
        if (csv) {
            writer.option("header", true)
                    .option("escape", "\"")
                    .option("emptyValue", "")
                    .option("ignoreLeadingWhiteSpace", false)
                    .option("ignoreTrailingWhiteSpace", false)
                    .csv(place);
        } else if (format.equals("jsonl")) {
            writer.option("ignoreNullFields", false).json(place);
        } else {
            writer.parquet(place);
        }
        return counted(written);
    }

    private static long counted(Observation written) {
        try {
            return (long) written.getAsJava().getOrDefault(ROWS, 0L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the job was stopped", e);
        }
    }

    /** Writes the documents' own JSON, a line each. */
    void writeDocuments(Dataset<Row> extracted, Column json) {
        extracted
                .where(col("error").isNull())
                .select(json)
                .write()
                .mode(SaveMode.Overwrite)
                .text(new Path(directory, DOCUMENTS).toString());
    }

    void manifest(byte[] json) throws IOException {
        try (OutputStream out = system.create(new Path(directory, MANIFEST), true)) {
            out.write(json);
        }
    }
}
