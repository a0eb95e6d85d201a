package org.gleaner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a document costs in CPU time on Spark and by one machine's run, in one process, start-up
 * left out: the difference between a run of many documents and a run of one. Both run first over
 * some, for the compiler's work is start-up too; then pairs, one or the other first by turns. No
 * test: it runs where it is named ({@code -Dit.test=ThroughputBench}), and its figures are in
 * docs/scale.md.
 */
class ThroughputBench {

    /** All there are, which takes ten minutes on two cores. */
    private static final int DOCUMENTS = Integer.getInteger("gleaner.spark.documents", 5_900);

    /** Fewer leave the compiler at work in the first pair. */
    private static final int WARM = Integer.getInteger("gleaner.spark.warm", DOCUMENTS);

    /** After one round over the whole corpus the compiler still takes a fifth of a job. */
    private static final int ROUNDS = Integer.getInteger("gleaner.spark.rounds", 2);

    private static final int PAIRS = Integer.getInteger("gleaner.spark.pairs", 2);

    @TempDir Path folder;
    private int runs;

    private interface Run {
        void over(Path corpus, Path output) throws Exception;
    }

    @Test
    void aDocumentCostsOnSparkWhatItCostsElsewhere() throws Exception {
        Path many = folder.resolve("many");
        Path some = folder.resolve("some");
        Path single = folder.resolve("single");
        int documents = SampleCorpus.write(many, DOCUMENTS);
        SampleCorpus.write(some, WARM);
        SampleCorpus.writeOne(single);
        SparkSession spark = SparkFixture.session(2);
        try {
            Run job =
                    (corpus, output) ->
                            assertEquals(0, SparkFixture.job(spark, corpus, "-o", output).status());
            Run alone = (corpus, output) -> SparkFixture.oneMachine(output, corpus);
            for (int round = 0; round < ROUNDS; round++) {
                say("warm: Spark %.1f, one machine %.1f", seconds(job, some), seconds(alone, some));
            }
            double onSpark = 0;
            double byOne = 0;
            List<Double> ratios = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                boolean jobFirst = pair % 2 == 0;
                double first = net(jobFirst ? job : alone, many, single);
                double second = net(jobFirst ? alone : job, many, single);
                double ofJob = jobFirst ? first : second;
                double ofAlone = jobFirst ? second : first;
                say(
                        "pair %d: CPU seconds of %d documents on Spark %.1f, by one machine %.1f",
                        pair + 1, documents, ofJob, ofAlone);
                onSpark += ofJob / PAIRS;
                byOne += ofAlone / PAIRS;
                ratios.add(ofAlone / ofJob);
            }
            ratios.sort(Comparator.naturalOrder());
            say(
                    "%d documents: one machine's run %.1f documents per CPU second, Spark %.1f,"
                            + " ratio %.2f (of the pairs %s)",
                    documents, documents / byOne, documents / onSpark, byOne / onSpark, ratios);
        } finally {
            spark.stop();
        }
    }

    private static void say(String words, Object... values) {
        System.err.println(String.format(Locale.ROOT, "ThroughputBench: " + words, values));
    }

    private double net(Run run, Path many, Path single) throws Exception {
        double all = seconds(run, many);
        return all - seconds(run, single);
    }

    /** CPU time of the whole process. */
    private double seconds(Run run, Path corpus) throws Exception {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Path output = folder.resolve("out-" + runs++);
        long before = system.getProcessCpuTime();
        double compiled = compilerSeconds();
        run.over(corpus, output);
        double seconds = (system.getProcessCpuTime() - before) / 1e9;
        say(
                "%.1f CPU seconds, of them %.1f of the JIT compiler; %s in %s",
                seconds, compilerSeconds() - compiled, size(output), output.getFileName());
        return seconds;
    }

    /** CPU time of the compiler's threads so far, as Linux tells it; elsewhere 0. */
    private static double compilerSeconds() throws IOException {
        double hundredths = 0;
        Path tasks = Path.of("/proc/self/task");
        if (Files.isDirectory(tasks)) {
            try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
                for (Path thread : threads) {
                    String stat = Files.readString(thread.resolve("stat"));
                    if (stat.matches("(?s)\\d+ \\(C[12] Compiler.*")) {
                        String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                        hundredths += Long.parseLong(values[11]) + Long.parseLong(values[12]);
                    }
                }
            } catch (NoSuchFileException e) {
                // a thread that has ended since
            }
        }
        return hundredths / 100;
    }

    private static String size(Path output) throws IOException {
        long all = 0;
        long kept = 0;
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all += Files.size(file);
                kept += file.toString().contains("/_work/") ? Files.size(file) : 0;
            }
        }
        return String.format(
                Locale.ROOT, "%.1f MB (%.1f kept for resuming)", all / 1e6, kept / 1e6);
    }
}
