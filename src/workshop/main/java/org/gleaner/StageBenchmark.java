package org.gleaner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
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
 * Every stage of the chain alone, and the three that make names one after another, on one core,
 * over the sample corpus with what the earlier stages found: tokens of the whole text a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class StageBenchmark {

    /** Those of {@link Stages}; several joined by a plus run one after another. */
    @Param({
        "OpenNlpLanguageDetector",
        "LayoutAnnotator",
        "OpenNlpSentenceDetector",
        "CoreNlpTokenizer",
        "CoreNlpTrueCaser",
        "OpenNlpPosTagger",
        "CoreNlpNameRecognizer",
        "MoneyAnnotator",
        "PercentAnnotator",
        "DateAnnotator",
        "MentionAnnotator",
        "EntityAnnotator",
        "TurnAnnotator",
        "QuoteAnnotator",
        "CandidateAnnotator",
        "CoreNlpDependencyParser",
        "PledgeAnnotator",
        "PaymentAnnotator",
        "RelationAnnotator",
        "CoreNlpNameRecognizer+MentionAnnotator+EntityAnnotator"
    })
    public String name;

    private final List<Annotations> earlier = new ArrayList<>();
    private final List<Annotator> measured = new ArrayList<>();

    /** The layers that they need from stages before them. */
    private final Set<Layer<?>> needed = new LinkedHashSet<>();

    private long tokensOfAll;

    /** What a run went through, reported per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {

        public long tokens;
    }

    @Setup
    public void read() throws IOException {
        List<Annotator> stages = Stages.pipeline(Configuration.standard()).stages();
        for (String part : name.split("\\+")) {
            measured.add(
                    stages.stream()
                            .filter(one -> one.name().equals(part))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "no stage "
                                                            + part
                                                            + " in the chain; there are "
                                                            + stages.stream()
                                                                    .map(Annotator::name)
                                                                    .toList())));
        }
        measured.forEach(one -> needed.addAll(one.requires()));
        measured.forEach(one -> needed.removeAll(one.provides()));
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                Annotations annotations =
                        new Annotations(
                                Document.of(file.getFileName().toString(), Files.readString(file)),
                                Long.MAX_VALUE);
                stages.forEach(one -> one.annotate(annotations));
                tokensOfAll += annotations.get(Layer.TOKENS).size();
                earlier.add(annotations);
            }
        }
    }

    @Benchmark
    public Object annotates(Work work) {
        List<Annotations> done = new ArrayList<>();
        for (Annotations before : earlier) {
            Annotations annotations = new Annotations(before.document(), Long.MAX_VALUE);
            needed.forEach(layer -> copy(layer, before, annotations));
            measured.forEach(one -> one.annotate(annotations));
            done.add(annotations);
        }
        work.tokens += tokensOfAll;
        return done;
    }

    private static <T> void copy(Layer<T> layer, Annotations from, Annotations to) {
        to.put(layer, from.get(layer));
    }
}
