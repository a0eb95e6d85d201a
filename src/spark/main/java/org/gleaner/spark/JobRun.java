package org.gleaner.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.gleaner.Stages;
import org.gleaner.input.InputException;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.JsonFields;
import org.gleaner.render.Packed;
import org.gleaner.render.Tables;
import org.gleaner.run.Counts;
import org.gleaner.run.Expectations;
import org.gleaner.run.Fingerprint;
import org.gleaner.run.Models;
import org.gleaner.run.OutputException;

/** A run of the job: read, deal out, extract and keep, then the tables from what was kept. */
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
                        format.equals("jsonl"),
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
            CorpusReader reader = new CorpusReader(spark, listing, settings, described);
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
        Dataset<Row> documents = reader.documents();
        Dataset<Row> pending = documents;
        Dataset<Row> kept = null;
        long resumed = 0;
        if (resume) {
            Dataset<Row> done = output.earlier().where(col("error").isNull());
            Dataset<Row> keys = done.select("place", "key");
            pending = documents.join(keys, same(documents, keys), "left_anti");
            resumed = documents.join(keys, same(documents, keys), "left_semi").count();
            // as a rule all of them, and then nothing of theirs has to be moved
            kept =
                    resumed == done.count()
                            ? done
                            : done.join(documents, same(documents, done), "left_semi");
        }
        Dataset<Row> now = output.keep(extract(partitions.deal(pending)));
        Dataset<Row> all = resumed == 0 ? now : now.unionByName(kept);
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : GleanerFrames.tables()) {
            rows.put(table, output.write(all, table, format));
        }
        Counts counts =
                new Counts(
                        rows.get(Tables.DOCUMENTS.name()),
                        rows.get(Tables.ERRORS.name()),
                        reader.skipped().size());
        if (settings.json()) {
            output.writeDocuments(all, selected());
        }
        List<String> warnings = unmet(all);
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

    private static Column same(Dataset<Row> documents, Dataset<Row> done) {
        return documents
                .col("key")
                .equalTo(done.col("key"))
                .and(documents.col("place").equalTo(done.col("place")));
    }

    private Dataset<Row> extract(Dataset<Row> documents) {
        Settings chain = settings;
        return documents.mapPartitions(
                (MapPartitionsFunction<Row, Row> & Serializable) rows -> extracted(rows, chain),
                Encoders.row(Extractor.TYPE));
    }

    private static Iterator<Row> extracted(Iterator<Row> rows, Settings settings) {
        if (!rows.hasNext()) {
            return rows;
        }
        Extractor extractor = new Extractor(settings);
        return new MappedIterator<>(
                rows,
                row -> {
                    Row place = row.getAs("place");
                    byte[] document = row.getAs("document");
                    return document == null
                            ? Extractor.failed(place, row.getAs("error"))
                            : extractor.row(
                                    place, row.getAs("key"), DocumentCodec.document(document));
                });
    }

    /** What the user asked for and no document met. */
    private List<String> unmet(Dataset<Row> all) {
        if (pipeline.expectations().isEmpty()) {
            return List.of();
        }
        Expectations expectations = new Expectations(pipeline.expectations());
        expectations.met(
                all.select(explode(col("met"))).distinct().as(Encoders.STRING()).collectAsList());
        return expectations.warnings();
    }

    /** The documents' JSON, or the fields of it that are wanted. */
    private Column selected() {
        if (jsonFields.isEmpty()) {
            return col("json");
        }
        List<String> fields = List.copyOf(jsonFields);
        return udf((UDF1<String, String>) json -> only(json, fields), DataTypes.StringType)
                .apply(col("json"));
    }

    private static String only(String json, List<String> fields) throws IOException {
        try (Packed whole = new Packed()) {
            whole.write(json.getBytes(StandardCharsets.UTF_8));
            return new String(new JsonFields(fields).of(whole).bytes(), StandardCharsets.UTF_8);
        }
    }
}
