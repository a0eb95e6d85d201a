package org.gleaner;

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
        this.pipeline = pipeline;
    }

    /** The standard chain, without user files. */
    public static Gleaner standard() {
        return of(Configuration.standard());
    }

    public static Gleaner of(Configuration configuration) {
        return new Gleaner(Stages.pipeline(configuration));
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
        Outcome outcome = pipeline.run(document);
        if (outcome instanceof Outcome.Failed failed) {
            throw new ExtractionException(failed);
        }
        return ((Outcome.Done) outcome).document();
    }
}
