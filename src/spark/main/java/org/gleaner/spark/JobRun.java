package org.gleaner.spark;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.gleaner.Stages;
import org.gleaner.input.InputException;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.Tables;
import org.gleaner.run.Counts;
import org.gleaner.run.Expectations;
import org.gleaner.run.Fingerprint;
import org.gleaner.run.Models;
import org.gleaner.run.OutputException;
import scala.Tuple2;

/**
 * A run of the job: read, deal out, then extract and write in one pass, and what only all documents
 * together tell in another.
 */
final class JobRun {

    /** What became of it. */
    record Ended(Counts counts, long resumed, List<String> warnings) {}

    private final SparkSession spark;
    private final Pipeline pipeline;
    private final Settings settings;
    private final Described described;
    private final String format;
    private final List<String> jsonFields;
    private final SortedMap<String, String> models = Models.checksums();

    /**
     * @throws org.gleaner.pipeline.UserFileException when a line of a user's file is faulty
     */
    JobRun(
            SparkSession spark,
            Configuration configuration,
            double deadline,
            Described described,
            String format,
            List<String> jsonFields) {
        this.spark = spark;
        this.described = described;
        this.format = format;
        this.jsonFields = jsonFields;
        pipeline = Stages.pipeline(configuration);
        settings =
                new Settings(
                        configuration,
                        deadline,
                        // what was kept without the documents' JSON does not serve where it is
                        // wanted
                        Fingerprint.of(configuration, models, pipeline)
                                + (format.equals("jsonl") ? " with JSON" : ""));
    }

    /**
     * @param partitions how many to deal into, 0 for as many as suit
     */
    Ended run(List<String> inputs, String named, int partitions, boolean resume, boolean overwrite)
            throws InputException, OutputException {
        Instant started = Instant.now();
        try {
            JobOutput output = new JobOutput(spark, named);
            String refusal = output.refusal(resume, overwrite);
            if (!refusal.isEmpty()) {
                throw OutputException.refused(refusal);
            }
            CorpusListing listing = CorpusListing.of(spark, inputs, output.directory());
            CorpusReader reader = new CorpusReader(spark, listing, described);
            if (reader.extent().documents() == 0) {
                throw new InputException(
                        "no document found in "
                                + String.join(", ", inputs)
                                + ": documents are text, JSON lines, CSV with a column of texts,"
                                + " and rows of Parquet and tables");
            }
            Partitions dealt =
                    Partitions.of(
                            reader.extent(), partitions, spark.sparkContext().defaultParallelism());
            output.begin(resume);
            return tables(output, reader, dealt, resume, started);
        } catch (IOException | IllegalArgumentException e) {
            throw new OutputException(named, e instanceof IOException io ? io : new IOException(e));
        }
    }

    private Ended tables(
            JobOutput output,
            CorpusReader reader,
            Partitions partitions,
            boolean resume,
            Instant started)
            throws IOException, InputException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<String> earlier = resume ? output.earlier() : List.of();
        WorkFolder work = output.work();
        TableWriting writing = new TableWriting(spark, format);
        Broadcast<TableWriting> shared = context.broadcast(writing);
        List<Written> extracted =
                reader.documents(partitions)
                        .zipPartitions(
                                kept(context, earlier, partitions, shared),
                                new ExtractTask(settings, shared, work, jsonFields))
                        .collect();
        List<String> kept =
                extracted.stream()
                        .filter(Written::kept)
                        .map(task -> work.kept(task.attempt()).toString())
                        .toList();
        List<Written> tasks = new ArrayList<>(extracted);
        tasks.addAll(CorpusTask.run(context, kept, reader.extent().documents(), shared, work));
        shared.destroy();
        output.publish(work, tasks, writing);
        output.tidy(work, extracted);
        Map<String, Long> rows = Written.rows(tasks, GleanerFrames.tables());
        Counts counts =
                new Counts(
                        rows.get(Tables.DOCUMENTS.name()),
                        rows.get(Tables.ERRORS.name()),
                        reader.skipped().size());
        long resumed = extracted.stream().mapToLong(Written::resumed).sum();
        List<String> warnings = unmet(extracted);
        JobManifest manifest =
                new JobManifest(
                        started,
                        spark.version(),
                        format,
                        settings,
                        models,
                        partitions.count(),
                        counts,
                        resumed,
                        rows,
                        reader.skipped(),
                        warnings);
        output.manifest(manifest.json());
        return new Ended(counts, resumed, warnings);
    }

    /** What earlier jobs have extracted, each where its document is dealt to. */
    private static JavaRDD<Kept> kept(
            JavaSparkContext context,
            List<String> files,
            Partitions partitions,
            Broadcast<TableWriting> writing) {
        int count = partitions.count();
        if (files.isEmpty()) {
            return context.parallelize(List.of(), count);
        }
        return context.parallelize(files, Math.min(files.size(), count))
                .mapPartitionsToPair(
                        some ->
                                new MappedIterator<>(
                                        KeptFile.all(some, writing.value().hadoop()),
                                        kept ->
                                                new Tuple2<>(
                                                        partitions.number(
                                                                kept.place(), kept.size()),
                                                        kept.bytes())))
                .partitionBy(new HashPartitioner(count))
                .map(pair -> Kept.of(pair._2()));
    }

    /** What the user asked for and no document met. */
    private List<String> unmet(List<Written> tasks) {
        Expectations expectations = new Expectations(pipeline.expectations());
        tasks.forEach(task -> expectations.met(task.met()));
        return expectations.warnings();
    }
}
