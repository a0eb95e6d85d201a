package org.gleaner.pipeline;

import java.util.List;
import java.util.Set;

/**
 * A stage of the chain. Thread-safe and deterministic; what it finds in a document does not depend
 * on documents seen before. Construction is cheap: models load on first use.
 */
public interface Annotator {

    /** For tables, errors and records; by convention the simple name of the class. */
    default String name() {
        return getClass().getSimpleName();
    }

    Set<Layer<?>> requires();

    Set<Layer<?>> provides();

    /**
     * Reads the required layers and puts all provided ones, and touches nothing else. Long loops
     * call {@link Annotations#checkDeadline()} at every sentence or so.
     */
    void annotate(Annotations annotations);

    /**
     * Loads what the stage needs, so that the first document does not wait for it. Does nothing by
     * default.
     */
    default void warmUp() {}

    /**
     * What the user asked for that should take effect in some document, in words: "overrides, line
     * 3: drop Applause". A run tells which of them never {@linkplain Annotations#meet did}.
     */
    default List<String> expectations() {
        return List.of();
    }
}
