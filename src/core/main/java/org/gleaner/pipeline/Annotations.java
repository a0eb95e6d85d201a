package org.gleaner.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.Document;
import org.gleaner.model.Warning;

/**
 * A document on its way through the chain: the layers so far. Used by one thread at a time. A stage
 * can read only what it requires and put only what it provides, each layer once.
 */
public final class Annotations {

    private final Document document;
    private final long deadline;
    private final Map<Layer<?>, Object> layers = new HashMap<>();
    private final Map<DerivedLayer<?>, Object> derived = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Annotator stage;
    private int looked;

    /**
     * @param deadline when to give up, in {@link System#nanoTime()} units; {@link Long#MAX_VALUE}
     *     for never
     */
    public Annotations(Document document, long deadline) {
        this.document = document;
        this.deadline = deadline;
        warnings.addAll(document.warnings());
    }

    public Document document() {
        return document;
    }

    public String text() {
        return document.text();
    }

    /**
     * @throws IllegalStateException if the running stage does not require {@code layer}, or no
     *     stage has put it
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Layer<T> layer) {
        checkReadable(layer);
        T value = (T) layers.get(layer);
        if (value == null) {
            throw new IllegalStateException("no " + layer + " yet");
        }
        return value;
    }

    /**
     * What is derived from layers that the running stage requires: made now, if no stage has asked
     * before.
     *
     * @throws IllegalStateException as {@link #get(Layer)} does, for any of those layers
     */
    @SuppressWarnings("unchecked")
    public <T> T get(DerivedLayer<T> layer) {
        layer.from().forEach(this::checkReadable);
        T value = (T) derived.get(layer);
        if (value == null) {
            value = layer.maker().apply(this);
            derived.put(layer, value);
        }
        return value;
    }

    private void checkReadable(Layer<?> layer) {
        if (stage != null
                && !stage.requires().contains(layer)
                && !stage.provides().contains(layer)) {
            throw new IllegalStateException(
                    stage.name() + " reads " + layer + ", which it does not require");
        }
    }

    /**
     * As {@link #get(Layer)}, with {@code absent} for a layer that no stage of the chain provides.
     */
    <T> T getOr(Layer<T> layer, T absent) {
        return has(layer) ? get(layer) : absent;
    }

    /**
     * @throws IllegalStateException if the running stage does not provide {@code layer}, or it is
     *     there already
     */
    public <T> void put(Layer<T> layer, T value) {
        if (stage != null && !stage.provides().contains(layer)) {
            throw new IllegalStateException(
                    stage.name() + " puts " + layer + ", which it does not provide");
        }
        if (layers.putIfAbsent(layer, value) != null) {
            throw new IllegalStateException(layer + " is there already");
        }
    }

    /** Tells the user something about this document, in the name of the running stage. */
    public void warn(String message) {
        warnings.add(new Warning(stage == null ? "input" : stage.name(), message));
    }

    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * Notes that one of the running stage's {@linkplain Annotator#expectations expectations} took
     * effect here.
     */
    public void meet(String expectation) {
        met.add(expectation);
    }

    Set<String> met() {
        return Set.copyOf(met);
    }

    /** For the statistics: how many sentences a stage really worked on, when not all. */
    public void lookedAt(int sentences) {
        looked = sentences;
    }

    /**
     * @throws DeadlineException when the document has had its time
     */
    public void checkDeadline() {
        if (deadline != Long.MAX_VALUE && System.nanoTime() - deadline > 0) {
            throw new DeadlineException();
        }
    }

    /** Runs {@code next} and answers how many sentences it looked at; -1 for all of them. */
    int run(Annotator next) {
        stage = next;
        looked = -1;
        try {
            next.annotate(this);
            for (Layer<?> layer : next.provides()) {
                if (!has(layer)) {
                    throw new IllegalStateException(next.name() + " did not provide " + layer);
                }
            }
        } finally {
            stage = null;
        }
        return looked;
    }

    /** Lets go of a layer that nobody will ask for any more, and of what was derived from it. */
    void drop(Layer<?> layer) {
        layers.remove(layer);
        derived.keySet().removeIf(made -> made.from().contains(layer));
    }

    /** The layers of stages that are not of the standard chain. */
    Map<Layer<?>, Object> own() {
        Map<Layer<?>, Object> own = new HashMap<>(layers);
        own.keySet().removeIf(layer -> !layer.isOwn());
        return own;
    }

    boolean has(Layer<?> layer) {
        return layers.containsKey(layer);
    }
}
