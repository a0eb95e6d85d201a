package org.gleaner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.pipeline.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However often a task is run, its rows are there once. */
class TaskAttemptsIT {

    private static final int DOCUMENTS = 6;

    @TempDir Path folder;
    private static SparkSession spark;
    private static JavaSparkContext context;

    @BeforeAll
    static void begin() {
        spark = SparkFixture.session("local[2,3]");
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    private static Pending document(int number) {
        byte[] line =
                String.format(
                                "{\"id\": \"%d\", \"text\": \"Norway pledged $%d million to"
                                        + " Kenya.\"}",
                                number, number + 1)
                        .getBytes(StandardCharsets.UTF_8);
        return new Pending(
                new Place(0, "a.jsonl", number, String.valueOf(number)),
                line.length,
                Inputs.ofLine(line, Metadata.none()));
    }

    /** As an executor that is lost in the midst of its work. */
    private static Iterator<Pending> lost(Iterator<Integer> numbers, boolean first) {
        List<Integer> all = new ArrayList<>();
        numbers.forEachRemaining(all::add);
        return new MappedIterator<>(
                all.iterator(),
                number -> {
                    if (first
                            && number.equals(all.get(all.size() - 1))
                            && TaskContext.get().attemptNumber() == 0) {
                        throw new IllegalStateException("lost, as the test wants it");
                    }
                    return document(number);
                });
    }

    private static List<Written> run(WorkFolder work, TableWriting writing, boolean losing) {
        Broadcast<TableWriting> shared = context.broadcast(writing);
        JavaRDD<Pending> documents =
                context.parallelize(IntStream.range(0, DOCUMENTS).boxed().toList(), 2)
                        .mapPartitions(numbers -> lost(numbers, losing));
        return documents
                .zipPartitions(
                        context.<Kept>parallelize(List.of(), 2),
                        new ExtractTask(
                                new Settings(Configuration.standard()), shared, work, List.of()))
                .collect();
    }

    private static long files(Path below, String name) throws Exception {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(file -> file.getFileName().toString().startsWith(name)).count();
        }
    }

    @Test
    void anAttemptThatFailsLeavesNothing() throws Exception {
        JobOutput output = new JobOutput(spark, folder.resolve("lost").toString());
        output.begin(false);
        WorkFolder work = output.work();
        TableWriting writing = new TableWriting(spark, "parquet");
        List<Written> tasks = run(work, writing, true);
        assertEquals(2, files(Path.of(work.kept().toUri()), "0000"));
        assertEquals(0, files(Path.of(work.kept().toUri()), "_"));
        assertEquals(2, files(Path.of(work.tables().toUri()), "0000"));
        output.publish(work, tasks, writing);
        assertEquals(DOCUMENTS, pledges("lost"));
    }

    @Test
    void whatTheDriverIsNotToldOfIsNotPublished() throws Exception {
        JobOutput output = new JobOutput(spark, folder.resolve("twice").toString());
        output.begin(false);
        WorkFolder work = output.work();
        TableWriting writing = new TableWriting(spark, "parquet");
        run(work, writing, false);
        List<Written> tasks = run(work, writing, false);
        assertEquals(4, files(Path.of(work.kept().toUri()), "0000"));
        output.publish(work, tasks, writing);
        output.tidy(work, tasks);
        assertEquals(DOCUMENTS, pledges("twice"));
        assertEquals(2, files(Path.of(work.kept().toUri()), "0000"));
        assertFalse(Files.exists(Path.of(work.tables().toUri())));
        assertEquals(2, output.earlier().size());
    }

    private long pledges(String name) {
        return spark.read().parquet(folder.resolve(name).resolve("pledges").toString()).count();
    }
}
