package org.gleaner.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Header;

/** Stages in order. Thread-safe: any number of threads may run documents through one pipeline. */
public final class Pipeline {

    /** What {@link #finish} reads. */
    private static final Set<Layer<?>> FINAL =
            Set.of(
                    Layer.LANGUAGE,
                    Layer.HEADER,
                    Layer.TURNS,
                    Layer.SENTENCES,
                    Layer.ENTITIES,
                    Layer.MENTIONS,
                    Layer.MONEY,
                    Layer.FIGURES,
                    Layer.DATES,
                    Layer.QUOTES,
                    Layer.PLEDGES,
                    Layer.RELATIONS);

    private final List<Annotator> stages;

    /**
     * For each stage the layers that none after it requires: a large document does not keep them to
     * the end.
     */
    private final List<Set<Layer<?>>> unneeded = new ArrayList<>();

    private final LongAdder[] nanos;
    private final LongAdder[] looked;
    private final LongAdder sentences = new LongAdder();
    private final LongAdder tokens = new LongAdder();

    /**
     * @throws IllegalArgumentException naming the layer, when a stage requires one that no earlier
     *     stage provides, or two stages provide the same
     */
    public Pipeline(List<? extends Annotator> stages) {
        this.stages = List.copyOf(stages);
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
        Set<Layer<?>> needed = new HashSet<>(FINAL);
        for (int i = stages.size() - 1; i >= 0; i--) {
            Set<Layer<?>> last = new HashSet<>(stages.get(i).requires());
            last.addAll(stages.get(i).provides());
            last.removeIf(layer -> !needed.add(layer));
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
        return stages.stream().flatMap(stage -> stage.expectations().stream()).toList();
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
            AnnotatedDocument done = finish(annotations);
            int count = done.sentences().size();
            sentences.add(count);
            tokens.add(tokenCount);
            for (int i = 0; i < lookedAt.length; i++) {
                looked[i].add(lookedAt[i] < 0 ? count : lookedAt[i]);
            }
            return new Outcome.Done(done, annotations.met());
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
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Outcome.Failed(document.id(), stage, FailureKind.ERROR, message, e);
        }
    }

    private static AnnotatedDocument finish(Annotations from) {
        Document document = from.document();
        return new AnnotatedDocument(
                document,
                document.language()
                        .or(
                                () ->
                                        Optional.of(from.getOr(Layer.LANGUAGE, "und"))
                                                .filter(code -> !code.equals("und"))),
                from.getOr(Layer.HEADER, new Header(document.title(), document.date())),
                from.getOr(Layer.TURNS, List.of()),
                from.getOr(Layer.SENTENCES, List.of()),
                from.getOr(
                        Layer.ENTITIES,
                        new Entities(List.of(), from.getOr(Layer.MENTIONS, List.of()).size())),
                from.getOr(Layer.MENTIONS, List.of()),
                from.getOr(Layer.MONEY, from.getOr(Layer.FIGURES, List.of())),
                from.getOr(Layer.DATES, List.of()),
                from.getOr(Layer.QUOTES, List.of()),
                from.getOr(Layer.PLEDGES, List.of()),
                from.getOr(Layer.RELATIONS, List.of()),
                from.warnings());
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
