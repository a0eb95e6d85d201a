package org.gleaner;

import java.util.Objects;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;

/**
 * The doorway for library users: {@code Gleaner.standard().extract("Acme pledged $5
 * million.").money()}. Thread-safe; make one and keep it, since its models take seconds and a
 * gigabyte to load.
 */
public final class Gleaner {

    private final Pipeline pipeline;

    private Gleaner(Pipeline pipeline) {
        this.pipeline = Objects.requireNonNull(pipeline, "the pipeline is null");
    }

    /** The standard chain, without user files. */
    public static Gleaner standard() {
        return of(Configuration.standard());
    }

    /**
     * The standard chain for a configuration. With files of the user's: {@code
     * Configuration.builder().rules(path).build(Gleaner::of)}.
     *
     * @throws org.gleaner.pipeline.UserFileException when a line of a file is faulty
     */
    public static Gleaner of(Configuration configuration) {
        return new Gleaner(Stages.pipeline(configuration));
    }

    /** A chain of one's own, such as {@link Stages#list} with more stages behind. */
    public static Gleaner of(Pipeline pipeline) {
        return new Gleaner(pipeline);
    }

    /** As {@link #extract(Document)}, of a text alone. */
    public AnnotatedDocument extract(String text) {
        return extract(Document.of("text", text));
    }

    /**
     * Everything found in a document.
     *
     * @throws ExtractionException naming the stage, when one of them fails
     */
    public AnnotatedDocument extract(Document document) {
        return run(document).document();
    }

    /**
     * As {@link #extract(Document)}, with the layers of stages of one's own: {@code
     * gleaner.run(document).get(MY_LAYER)}.
     */
    public Outcome.Done run(Document document) {
        Outcome outcome = pipeline.run(Objects.requireNonNull(document, "the document is null"));
        if (outcome instanceof Outcome.Failed failed) {
            throw new ExtractionException(failed);
        }
        return (Outcome.Done) outcome;
    }
}
