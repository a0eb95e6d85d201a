package org.gleaner.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Calibration;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.FactType;
import org.gleaner.model.Facts;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Header;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Rejections;

/** Stages in order. Thread-safe: any number of threads may run documents through one pipeline. */
public final class Pipeline {

    /** What {@link #finish} reads besides the records of every type. */
    private static final Set<Layer<?>> FINAL =
            Set.of(Layer.LANGUAGE, Layer.HEADER, Layer.ENTITIES, Layer.FIGURES);

    private final List<Annotator> stages;
    private final double minConfidence;
    private final Calibration calibration;
    private final Rejections rejections;

    /** The layers of the stages that hold records of the annotated document. */
    private final List<Layer<?>> facts;

    /**
     * For each stage the layers that none after it requires: a large document does not keep them to
     * the end.
     */
    private final List<Set<Layer<?>>> unneeded = new ArrayList<>();

    private final LongAdder[] nanos;
    private final LongAdder[] looked;
    private final LongAdder sentences = new LongAdder();
    private final LongAdder tokens = new LongAdder();

    /** As {@link #Pipeline(List, double)}, whatever the confidence of a record. */
    public Pipeline(List<? extends Annotator> stages) {
        this(stages, 0);
    }

    /**
     * @param minConfidence records below it are left out when all stages are through, 0 to 1
     * @throws IllegalArgumentException naming the layer, when a stage requires one that no earlier
     *     stage provides, or two stages provide the same
     */
    public Pipeline(List<? extends Annotator> stages, double minConfidence) {
        this(stages, minConfidence, Calibration.NONE);
    }

    /** As above, with confidences as a review has shown them, before any is too low. */
    public Pipeline(
            List<? extends Annotator> stages, double minConfidence, Calibration calibration) {
        this(stages, minConfidence, calibration, Rejections.NONE);
    }

    /** As above, without the records that people have called wrong. */
    public Pipeline(
            List<? extends Annotator> stages,
            double minConfidence,
            Calibration calibration,
            Rejections rejections) {
        this.rejections = rejections;
        this.stages = List.copyOf(stages);
        this.minConfidence = minConfidence;
        this.calibration = calibration;
        Set<Layer<?>> there = new HashSet<>();
        for (Annotator stage : stages) {
            for (Layer<?> layer : stage.requires()) {
                if (!there.contains(layer)) {
                    throw new IllegalArgumentException(
                            stage.name()
                                    + " requires "
                                    + layer
                                    + ", which no earlier stage provides");
                }
            }
            for (Layer<?> layer : stage.provides()) {
                if (!there.add(layer)) {
                    throw new IllegalArgumentException(
                            stage.name()
                                    + " provides "
                                    + layer
                                    + ", which an earlier stage provides");
                }
            }
        }
        facts = there.stream().filter(layer -> layer.factType().isPresent()).toList();
        Set<Layer<?>> needed = new HashSet<>(FINAL);
        needed.addAll(facts);
        for (int i = stages.size() - 1; i >= 0; i--) {
            Set<Layer<?>> last = new HashSet<>(stages.get(i).requires());
            last.addAll(stages.get(i).provides());
            last.removeIf(layer -> layer.isOwn() || !needed.add(layer));
            unneeded.add(0, last);
        }
        nanos = adders();
        looked = adders();
    }

    private LongAdder[] adders() {
        LongAdder[] adders = new LongAdder[stages.size()];
        for (int i = 0; i < adders.length; i++) {
            adders[i] = new LongAdder();
        }
        return adders;
    }

    public List<Annotator> stages() {
        return stages;
    }

    /**
     * What the user asked for that should take effect in some document, in the order of the stages.
     */
    public List<String> expectations() {
        return Stream.concat(
                        stages.stream().flatMap(stage -> stage.expectations().stream()),
                        rejections.all().stream())
                .toList();
    }

    /** Loads the models that every document needs. */
    public void warmUp() {
        stages.parallelStream().forEach(Annotator::warmUp);
    }

    /** As {@link #run(Document, long)}, without a deadline. */
    public Outcome run(Document document) {
        return run(document, Long.MAX_VALUE);
    }

    /**
     * Runs one document through every stage. Whatever goes wrong within a stage fails this document
     * alone and is in the outcome.
     *
     * @param deadline when to give up, in {@link System#nanoTime()} units; {@link Long#MAX_VALUE}
     *     for never
     */
    public Outcome run(Document document, long deadline) {
        Annotations annotations = new Annotations(document, deadline);
        String stage = "input";
        try {
            int[] lookedAt = new int[stages.size()];
            int tokenCount = 0;
            for (int i = 0; i < stages.size(); i++) {
                annotations.checkDeadline();
                stage = stages.get(i).name();
                long before = System.nanoTime();
                lookedAt[i] = annotations.run(stages.get(i));
                nanos[i].add(System.nanoTime() - before);
                if (stages.get(i).provides().contains(Layer.TOKENS)) {
                    tokenCount = annotations.get(Layer.TOKENS).size();
                }
                unneeded.get(i).forEach(annotations::drop);
            }
            AnnotatedDocument done =
                    finish(annotations)
                            .without(
                                    rejections.of(document),
                                    wrong -> annotations.meet(wrong.words()))
                            .calibrated(calibration)
                            .withConfidence(minConfidence);
            int count = done.sentences().size();
            sentences.add(count);
            tokens.add(tokenCount);
            for (int i = 0; i < lookedAt.length; i++) {
                looked[i].add(lookedAt[i] < 0 ? count : lookedAt[i]);
            }
            return new Outcome.Done(done, annotations.met(), annotations.own());
        } catch (DeadlineException e) {
            return new Outcome.Failed(
                    document.id(), stage, FailureKind.TIMEOUT, "took longer than its deadline", e);
        } catch (StackOverflowError e) {
            return new Outcome.Failed(
                    document.id(),
                    stage,
                    FailureKind.STACK,
                    "the text is nested too deeply for this stage",
                    e);
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(
                    document.id(), stage, FailureKind.MEMORY, "not enough memory", e);
        } catch (RuntimeException e) {
            return new Outcome.Failed(
                    document.id(), stage, FailureKind.ERROR, Outcome.Failed.message(e), e);
        }
    }

    private AnnotatedDocument finish(Annotations from) {
        Document document = from.document();
        Facts found = Facts.none().with(Money.FACT_TYPE, from.getOr(Layer.FIGURES, List.of()));
        for (Layer<?> layer : facts) {
            found = with(found, from, layer.factType().orElseThrow());
        }
        return new AnnotatedDocument(
                document,
                document.language()
                        .or(
                                () ->
                                        Optional.of(from.getOr(Layer.LANGUAGE, "und"))
                                                .filter(code -> !code.equals("und"))),
                from.getOr(Layer.HEADER, new Header(document.title(), document.date())),
                from.getOr(
                        Layer.ENTITIES,
                        new Entities(List.of(), found.of(Mention.FACT_TYPE).size())),
                found,
                from.warnings());
    }

    private static <T> Facts with(Facts found, Annotations from, FactType<T> type) {
        return found.with(type, from.get(Layer.of(type)));
    }

    /**
     * How many tokens the documents had that were done since this pipeline was made: the measure of
     * its speed.
     */
    public long tokens() {
        return tokens.sum();
    }

    /** What each stage did since this pipeline was made, in order. */
    public List<StageStatistics> statistics() {
        List<StageStatistics> statistics = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            statistics.add(
                    new StageStatistics(
                            stages.get(i).name(),
                            nanos[i].sum(),
                            looked[i].sum(),
                            sentences.sum()));
        }
        return statistics;
    }
}
