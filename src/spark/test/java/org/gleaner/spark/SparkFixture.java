package org.gleaner.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gleaner.Stages;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.output.FormatOptions;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.run.Deadline;
import org.gleaner.run.FileRun;
import org.gleaner.run.Progress;
import org.gleaner.run.RunOptions;
import scala.jdk.javaapi.CollectionConverters;

/** A session, documents, and what one machine makes of them. */
final class SparkFixture {

    private SparkFixture() {}

    static SparkSession session(int threads) {
        return session("local[" + threads + "]");
    }

    static SparkSession session(String master) {
        SparkSession spark =
                SparkSession.builder()
                        .master(master)
                        .appName("gleaner-test")
                        .config("spark.ui.enabled", false)
                        .config("spark.sql.shuffle.partitions", 3)
                        .config("spark.sql.extensions", GleanerExtensions.class.getName())
                        .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }

    /** The exit status and what was said. */
    record Said(int status, String words) {}

    static Said job(SparkSession spark, Object... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status =
                ExtractJob.run(
                        spark,
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Said(status, said.toString(StandardCharsets.UTF_8));
    }

    private static final class Standard {
        static final Pipeline PIPELINE = Stages.pipeline(Configuration.standard());
    }

    /** As {@code bin/gleaner extract} does, into CSV. */
    static Path oneMachine(Path output, Path... inputs) throws Exception {
        RunOptions options =
                new RunOptions(
                        output,
                        List.of("csv", "jsonl"),
                        FormatOptions.STANDARD,
                        2,
                        Configuration.standard(),
                        Deadline.standard(),
                        false,
                        false,
                        false,
                        () -> false);
        new FileRun(options, Standard.PIPELINE, Progress.NONE)
                .run(
                        Inputs.of(
                                Stream.of(inputs).map(Path::toString).toList(),
                                output,
                                Metadata.none()));
        return output;
    }

    /** The rows of a table of one machine, sorted. */
    static List<String> rows(Path output, String table) throws IOException {
        return csv(List.of(output.resolve(table + ".csv")));
    }

    /** The rows of a table of CSV that a job wrote. */
    static List<String> parts(Path output, String table) throws IOException {
        try (Stream<Path> files = Files.list(output.resolve(table))) {
            return csv(files.filter(file -> file.toString().endsWith(".csv")).toList());
        }
    }

    private static List<String> csv(List<Path> files) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file);
                    CSVParser parser =
                            CSVParser.parse(
                                    reader,
                                    CSVFormat.RFC4180
                                            .builder()
                                            .setHeader()
                                            .setSkipHeaderRecord(true)
                                            .get())) {
                parser.forEach(row -> rows.add(row.toList().toString()));
            }
        }
        return rows.stream().sorted().toList();
    }

    /** The rows of a typed table, as CSV would show them, sorted. */
    static List<String> rows(Dataset<Row> table) {
        return table.collectAsList().stream()
                .map(
                        row ->
                                IntStream.range(0, row.size())
                                        .mapToObj(i -> cell(table.columns()[i], row.get(i)))
                                        .toList()
                                        .toString())
                .sorted()
                .toList();
    }

    private static String cell(String column, Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Double number && column.equals("confidence")) {
            return BigDecimal.valueOf(number).setScale(3).toPlainString();
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof scala.collection.Seq<?> items) {
            return CollectionConverters.asJava(items).stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(" | "));
        }
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }
}
