package org.gleaner.annotate.money;

import java.util.concurrent.TimeUnit;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.testing.Prose;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stage of money alone, on one core: tokens and characters a second, over prose and over lines
 * that would ruin a reader which looks back.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class MoneyBenchmark {

    @Param({"prose", "7", "$", "million ", "[", "$1 "})
    public String line;

    private final MoneyAnnotator stage = new MoneyAnnotator();
    private Prose prose;
    private int tokenCount;

    /** What a run went through, reported per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {

        public long tokens;
        public long characters;
    }

    @Setup
    public void read() {
        prose = Prose.of(line);
        tokenCount = prose.tokens();
    }

    @Benchmark
    public Object annotates(Work work) {
        Annotations annotations = prose.annotations();
        stage.annotate(annotations);
        work.tokens += tokenCount;
        work.characters += prose.text().length();
        return annotations.get(Layer.FIGURES);
    }
}
