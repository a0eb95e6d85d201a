package org.gleaner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a document costs in CPU time on Spark and by one machine's run, in one process, start-up
 * left out: the difference between a run of many documents and a run of one. No test: it runs where
 * it is named ({@code -Dit.test=ThroughputBench}), and its figures are in docs/scale.md.
 */
class ThroughputBench {

    private static final int DOCUMENTS = Integer.getInteger("gleaner.spark.documents", 300);

    @TempDir Path folder;
    private int runs;

    private interface Run {
        void over(Path corpus, Path output) throws Exception;
    }

    @Test
    void aDocumentCostsOnSparkWhatItCostsElsewhere() throws Exception {
        Path many = folder.resolve("many");
        Path single = folder.resolve("single");
        int documents = SampleCorpus.write(many, DOCUMENTS);
        SampleCorpus.writeOne(single);
        SparkSession spark = SparkFixture.session(2);
        try {
            Run job =
                    (corpus, output) ->
                            assertEquals(0, SparkFixture.job(spark, corpus, "-o", output).status());
            Run alone = (corpus, output) -> SparkFixture.oneMachine(output, corpus);
            // the compiler's work is start-up too
            seconds(job, many);
            seconds(alone, many);
            double onSpark = documents / (seconds(job, many) - seconds(job, single));
            double byOne = documents / (seconds(alone, many) - seconds(alone, single));
            String figures =
                    String.format(
                            Locale.ROOT,
                            "%d documents: one machine's run %.1f documents per CPU second, Spark"
                                    + " %.1f, ratio %.2f",
                            documents,
                            byOne,
                            onSpark,
                            onSpark / byOne);
            System.err.println(figures);
        } finally {
            spark.stop();
        }
    }

    /** CPU time of the whole process. */
    private double seconds(Run run, Path corpus) throws Exception {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        run.over(corpus, folder.resolve("out-" + runs++));
        return (system.getProcessCpuTime() - before) / 1e9;
    }
}
