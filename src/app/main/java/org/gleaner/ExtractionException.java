package org.gleaner;

import org.gleaner.pipeline.Outcome;

/**
 * A document that could not be processed; the message names the document, the stage and what went
 * wrong.
 */
public final class ExtractionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExtractionException(Outcome.Failed failed) {
        super(
                failed.id()
                        + ": "
                        + failed.stage()
                        + ": "
                        + failed.message()
                        + " ("
                        + failed.kind().label()
                        + ")",
                failed.cause());
    }
}
