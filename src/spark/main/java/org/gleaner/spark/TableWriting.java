package org.gleaner.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.FileFormat;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.csv.CSVFileFormat;
import org.apache.spark.sql.execution.datasources.json.JsonFileFormat;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.text.TextFileFormat;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.gleaner.render.Column;
import org.gleaner.render.Table;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How each table is written as a file, by Spark's own writers, settled by the driver; what an
 * executor makes of it is shared by its tasks. Files are as {@code DataFrameWriter} makes them, but
 * no query is planned, and no code generated, for what is a list of rows.
 */
final class TableWriting implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Rows of Parquet that wait in memory, for each table of a task; Spark's 128 MB is for one. */
    private static final int BLOCK = 16 << 20;

    private static final String BLOCK_SIZE = "parquet.block.size";

    private static final Map<String, String> CSV =
            Map.of(
                    "header", "true",
                    "escape", "\"",
                    "emptyValue", "",
                    "ignoreLeadingWhiteSpace", "false",
                    "ignoreTrailingWhiteSpace", "false");

    private static final Map<String, String> JSON = Map.of("ignoreNullFields", "false");

    private static final StructType LINE = new StructType().add("value", DataTypes.StringType);

    /** What the writers of a table need, beside what all need. */
    private record Described(
            StructType type,
            Column.Kind[] kinds,
            OutputWriterFactory factory,
            Map<String, String> settings,
            String ending)
            implements Serializable {}

    private final Map<String, Described> tables = new LinkedHashMap<>();
    private final SerializableConfiguration common;
    private transient Map<String, TaskAttemptContext> contexts;

    /**
     * @param format parquet, csv or jsonl, which writes {@link JobOutput#DOCUMENTS} besides
     */
    TableWriting(SparkSession spark, String format) throws IOException {
        Configuration hadoop =
                ((org.apache.spark.sql.classic.SparkSession) spark).sessionState().newHadoopConf();
        hadoop.setIfUnset(BLOCK_SIZE, String.valueOf(BLOCK));
        common = new SerializableConfiguration(hadoop);
        boolean csv = format.equals("csv");
        boolean jsonl = format.equals("jsonl");
        FileFormat files =
                csv ? new CSVFileFormat() : jsonl ? new JsonFileFormat() : new ParquetFileFormat();
        for (String name : GleanerFrames.tables()) {
            Table<?> table = TableFrames.table(name);
            add(
                    spark,
                    name,
                    files,
                    csv ? CSV : jsonl ? JSON : Map.of(),
                    PackedRows.type(table, !csv),
                    csv ? new Column.Kind[0] : PackedRows.kinds(table));
        }
        if (jsonl) {
            add(
                    spark,
                    JobOutput.DOCUMENTS,
                    new TextFileFormat(),
                    Map.of(),
                    LINE,
                    new Column.Kind[0]);
        }
    }

    private void add(
            SparkSession spark,
            String name,
            FileFormat format,
            Map<String, String> options,
            StructType type,
            Column.Kind[] kinds)
            throws IOException {
        Job job = Job.getInstance(common.value());
        OutputWriterFactory factory =
                format.prepareWrite(
                        spark,
                        job,
                        scala.collection.immutable.Map.from(CollectionConverters.asScala(options)),
                        type);
        Map<String, String> settings = new LinkedHashMap<>();
        job.getConfiguration()
                .forEach(
                        setting -> {
                            if (!setting.getValue()
                                    .equals(common.value().getRaw(setting.getKey()))) {
                                settings.put(setting.getKey(), setting.getValue());
                            }
                        });
        tables.put(
                name,
                new Described(
                        type,
                        kinds,
                        factory,
                        settings,
                        factory.getFileExtension(context(settings))));
    }

    private TaskAttemptContext context(Map<String, String> settings) {
        JobConf job = new JobConf(common.value());
        settings.forEach(job::set);
        return new TaskAttemptContextImpl(job, new TaskAttemptID());
    }

    Configuration hadoop() {
        return common.value();
    }

    Set<String> tables() {
        return tables.keySet();
    }

    /** How the name of a file of the table ends: ".snappy.parquet". */
    String ending(String table) {
        return tables.get(table).ending();
    }

    /** Of the cells in the rows of the table; none where they are words. */
    Column.Kind[] kinds(String table) {
        return tables.get(table).kinds();
    }

    OutputWriter open(String table, String file) {
        Described described = tables.get(table);
        return described.factory().newInstance(file, described.type(), context(table));
    }

    private synchronized TaskAttemptContext context(String table) {
        if (contexts == null) {
            contexts = new LinkedHashMap<>();
        }
        return contexts.computeIfAbsent(table, name -> context(tables.get(name).settings()));
    }
}
