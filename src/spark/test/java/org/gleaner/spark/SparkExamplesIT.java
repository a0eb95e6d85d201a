package org.gleaner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of examples/spark, with the all-in-one jar as a user has it. */
class SparkExamplesIT {

    private static final String JAR = System.getProperty("gleaner.spark.jar");
    private static final Path CLASS_PATH = Path.of("src/spark/runtime/target/spark-classpath");

    @TempDir Path folder;

    /** What both brought would come from either, as the class loader likes. */
    @Test
    void theJarHoldsNoClassThatSparkBrings() throws IOException {
        Set<String> ours = classes(JAR);
        assertTrue(ours.contains("org/gleaner/spark/ExtractJob.class"));
        Set<String> both = new TreeSet<>();
        for (String jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator)) {
            Set<String> theirs = classes(jar);
            theirs.retainAll(ours);
            both.addAll(theirs);
        }
        assertEquals(Set.of(), both);
    }

    private static Set<String> classes(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theJobFillsTablesThatSqlAsks() throws Exception {
        Path texts = folder.resolve("texts");
        Files.createDirectories(texts);
        Files.writeString(
                texts.resolve("2023-02-01.txt"),
                "Norway will give Kenya $5 million by 2025. Sweden pledged 30 million euros to"
                        + " Peru.");
        Files.writeString(texts.resolve("2024-02-01.txt"), "Norway will give Kenya $7 million.");
        Path output = folder.resolve("tables");
        String said =
                run(
                        Map.of("SPARK_SUBMIT", submit().toString(), "MASTER", "local[2]"),
                        "examples/spark/extract.sh",
                        texts.toString(),
                        output.toString());
        assertTrue(said.contains("2 inputs = 2 done + 0 failed + 0 skipped"), said);
        SparkSession spark = SparkFixture.session(2);
        try {
            String[] statements =
                    Files.readString(Path.of("examples/spark/promised.sql"))
                            .replace("${tables}", output.toString())
                            .split(";");
            spark.sql(statements[0]);
            assertEquals(
                    List.of(
                            "[2023, Norway, Kenya, USD, 1, 5000000, 5000000]",
                            "[2023, Sweden, Peru, EUR, 1, 30000000, 30000000]",
                            "[2024, Norway, Kenya, USD, 1, 7000000, 7000000]"),
                    SparkFixture.rows(spark.sql(statements[1])));
        } finally {
            spark.stop();
        }
    }

    /** What {@code spark-submit} does, where Spark is a class path. */
    private Path submit() throws IOException {
        Path script = folder.resolve("spark-submit");
        Files.writeString(
                script,
                "#!/bin/sh\nexec java -Xmx3g "
                        + JavaModuleOptions.defaultModuleOptions()
                        + " -cp '"
                        + Files.readString(CLASS_PATH).strip()
                        + "' org.apache.spark.deploy.SparkSubmit \"$@\"\n");
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    @Test
    void pySparkAsksTheFunction() throws Exception {
        String python = System.getenv().getOrDefault("GLEANER_PYTHON", "python3");
        boolean there = has(python);
        if (!there) {
            System.err.println(
                    "==================================================================\n"
                            + "SKIPPED: the PySpark example: "
                            + python
                            + " has no pyspark (pip install pyspark, 450 MB)\n"
                            + "==================================================================");
        }
        assumeTrue(there, "no pyspark");
        Path texts = folder.resolve("texts.jsonl");
        Files.write(
                texts,
                List.of(
                        "{\"id\": \"a\", \"date\": \"2024-03-12\", \"text\": \"Norway will give"
                                + " Kenya $5 million by next year.\"}",
                        "{\"id\": \"b\", \"date\": null, \"text\": null}"));
        Path output = folder.resolve("pledges");
        run(
                Map.of(
                        "GLEANER_SPARK_JAR",
                        JAR,
                        "PYSPARK_SUBMIT_ARGS",
                        "--master local[2] --driver-memory 3g pyspark-shell"),
                python,
                "examples/spark/pledges.py",
                texts.toString(),
                output.toString());
        SparkSession spark = SparkFixture.session(1);
        try {
            assertEquals(
                    List.of("[a, 2024-03-12, Norway, 2025-12-31]"),
                    SparkFixture.rows(
                            spark.read()
                                    .parquet(output.toString())
                                    .select("id", "date", "pledger", "due")));
        } finally {
            spark.stop();
        }
    }

    private static boolean has(String python) throws Exception {
        try {
            Process asked = new ProcessBuilder(python, "-c", "import pyspark").start();
            return asked.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String run(Map<String, String> environment, String... command) throws Exception {
        File said = folder.resolve("said").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(20, TimeUnit.MINUTES), "takes too long");
        String words = Files.readString(said.toPath());
        assertEquals(0, process.exitValue(), words);
        return words;
    }
}
