package org.gleaner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job finds what one machine finds, however the documents are dealt out. */
class ExtractJobIT {

    /** Fewer for a trial: -Dgleaner.spark.documents=40. */
    private static final int DOCUMENTS = Integer.getInteger("gleaner.spark.documents", 600);

    @TempDir static Path folder;
    private static SparkSession spark;
    private static Path corpus;
    private static Path alone;

    @BeforeAll
    static void begin() throws Exception {
        spark = SparkFixture.session(2);
        corpus = folder.resolve("corpus");
        SampleCorpus.write(corpus, DOCUMENTS);
        alone = SparkFixture.oneMachine(folder.resolve("alone"), corpus);
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void everyTableIsThatOfOneMachine(int partitions) throws Exception {
        Path output = folder.resolve("dealt-" + partitions);
        SparkFixture.Said said =
                SparkFixture.job(spark, corpus, "--output", output, "--partitions", partitions);
        assertEquals(0, said.status(), said.words());
        for (String table : GleanerFrames.tables()) {
            assertEquals(
                    SparkFixture.rows(alone, table),
                    SparkFixture.rows(spark.read().parquet(output.resolve(table).toString())),
                    table);
        }
        accounts(output);
    }

    @Test
    void textJsonLinesAndTablesAreReadAsOneMachineReadsThem() throws Exception {
        Path mixed = folder.resolve("mixed");
        SampleCorpus.writeMixed(mixed);
        Path one = SparkFixture.oneMachine(folder.resolve("mixed-alone"), mixed);
        Path output = folder.resolve("mixed-job");
        SparkFixture.Said said = SparkFixture.job(spark, mixed, "-o", output, "--format", "csv");
        assertEquals(1, said.status(), said.words());
        assertTrue(said.words().contains("skipped, in "), said.words());
        for (String table : GleanerFrames.tables()) {
            assertEquals(SparkFixture.rows(one, table), SparkFixture.parts(output, table), table);
        }
        accounts(output);
        Path json = folder.resolve("mixed-json");
        SparkFixture.job(spark, mixed, "-o", json, "--format", "jsonl");
        assertEquals(
                Files.readAllLines(one.resolve("documents.jsonl")).stream().sorted().toList(),
                lines(json.resolve("documents.jsonl")));
        SparkFixture.Said fields =
                SparkFixture.job(
                        spark,
                        mixed,
                        "-o",
                        json,
                        "--format",
                        "jsonl",
                        "--jsonl-fields",
                        "title",
                        "--resume");
        assertTrue(fields.words().contains("9 taken over"), fields.words());
        assertTrue(
                lines(json.resolve("documents.jsonl"))
                        .get(0)
                        .matches("\\{\"id\":\".*\",\"title\":.*\\}"));
    }

    private static List<String> lines(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .flatMap(
                            file -> {
                                try {
                                    return Files.readAllLines(file).stream();
                                } catch (IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            })
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aLaterRunTakesOverWhatIsUnchanged() throws Exception {
        Path some = folder.resolve("some");
        Files.createDirectories(some);
        for (int i = 0; i < 6; i++) {
            Files.writeString(
                    some.resolve(i + ".txt"),
                    "Norway pledged $" + i + " million to Kenya in 2024.");
        }
        Files.write(some.resolve("bad.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
        Path output = folder.resolve("some-job");
        assertEquals(1, SparkFixture.job(spark, some, "-o", output).status());
        Files.delete(some.resolve("0.txt"));
        Files.writeString(some.resolve("1.txt"), "Sweden pledged $77 million to Kenya in 2024.");
        Files.writeString(some.resolve("7.txt"), "Denmark will give Kenya 8 ships.");
        Files.writeString(some.resolve("bad.txt"), "Acme Corp. was fined 9 million euros.");
        SparkFixture.Said said = SparkFixture.job(spark, some, "-o", output, "--resume");
        assertEquals(0, said.status(), said.words());
        assertTrue(said.words().contains("4 taken over from an earlier run"), said.words());
        Path one = SparkFixture.oneMachine(folder.resolve("some-alone"), some);
        for (String table : GleanerFrames.tables()) {
            assertEquals(
                    SparkFixture.rows(one, table),
                    SparkFixture.rows(spark.read().parquet(output.resolve(table).toString())),
                    table);
        }
        SparkFixture.Said other =
                SparkFixture.job(spark, some, "-o", output, "--resume", "--min-confidence", "0.9");
        assertFalse(other.words().contains("taken over"), other.words());
    }

    @Test
    void parquetAndRegisteredTablesAreInputsToo() throws Exception {
        String rows =
                "SELECT * FROM VALUES (2, 'Japan will give Kenya 20 million yen.', DATE"
                    + " '2021-05-04', 'Aid'), (1, 'Acme Corp. promised to pay Oxfam 300 euros by"
                    + " May.', DATE '2020-02-01', 'Pay') AS t(number, story, published, title)";
        Path parquet = folder.resolve("stories.parquet");
        spark.sql(rows).write().parquet(parquet.toString());
        spark.sql(rows).createOrReplaceTempView("stories");
        for (Object input : new Object[] {parquet, "stories"}) {
            Path output = folder.resolve("out-of-" + Path.of(input.toString()).getFileName());
            SparkFixture.Said said =
                    SparkFixture.job(spark, input, "-o", output, "--id-field", "number");
            assertEquals(0, said.status(), said.words());
            assertEquals(
                    List.of("[1, 2020-02-01, Pay, 300]", "[2, 2021-05-04, Aid, 20000000]"),
                    SparkFixture.rows(
                            spark.read()
                                    .parquet(output.resolve("money").toString())
                                    .select("doc_id", "doc_date", "title", "amount_max")));
        }
    }

    @Test
    void whatTheUserAskedForInVainIsSaid() throws Exception {
        Path overrides = folder.resolve("overrides.csv");
        Files.writeString(
                overrides, "action,type,name,target\ndrop,ORGANIZATION,Nobody Knows Ltd,\n");
        Path text = folder.resolve("one.txt");
        Files.writeString(text, "Acme Corp. met Anna Lind.");
        SparkFixture.Said said =
                SparkFixture.job(
                        spark,
                        text,
                        "-o",
                        folder.resolve("vain"),
                        "--overrides",
                        overrides,
                        "--format",
                        "csv");
        assertTrue(said.words().contains("matched nothing"), said.words());
    }

    @Test
    void badUseIsOneLineThatNamesTheFix() throws Exception {
        Path there = folder.resolve("there");
        Files.createDirectories(there);
        Files.writeString(there.resolve("mine.txt"), "mine");
        spark.sql("SELECT 1 AS id, 2 AS text").createOrReplaceTempView("numbers");
        spark.sql("SELECT 1 AS id, 'x' AS y").createOrReplaceTempView("textless");
        Path output = folder.resolve("never");
        refused(3, "exists; replace", corpus, "-o", there);
        refused(3, "is a file, not a directory", corpus, "-o", there.resolve("mine.txt"));
        refused(2, "no such file, directory or table: nowhere", "nowhere", "-o", output);
        refused(2, "column text is int, and texts are string", "numbers", "-o", output);
        refused(2, "no column text that holds texts; there are id, y", "textless", "-o", output);
        refused(2, "give parquet, csv, jsonl", corpus, "-o", output, "--format", "xml");
        refused(2, "no such file", corpus, "-o", output, "--rules", folder.resolve("gone.tsv"));
        refused(2, "--output", corpus);
        refused(2, "no document found", folder.resolve("alone/manifest.json"), "-o", output);
        assertFalse(Files.exists(output));
        assertEquals("mine", Files.readString(there.resolve("mine.txt")));
    }

    private static void refused(int status, String words, Object... arguments) {
        SparkFixture.Said said = SparkFixture.job(spark, arguments);
        assertEquals(status, said.status(), said.words());
        assertTrue(said.words().contains(words), said.words());
        assertEquals(1, said.words().lines().count(), said.words());
    }

    /** {@code inputs = done + failed + skipped}. */
    private static void accounts(Path output) {
        var manifest =
                spark.read()
                        .option("multiLine", true)
                        .json(output.resolve("manifest.json").toString());
        assertEquals(1, manifest.where("inputs > 0 AND inputs = done + failed + skipped").count());
        assertTrue(manifest.selectExpr("explode(models)").count() > 10);
    }
}
