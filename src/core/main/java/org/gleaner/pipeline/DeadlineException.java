package org.gleaner.pipeline;

/** A document has used up its time. */
public final class DeadlineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeadlineException() {
        super("the document has used up its time", null, false, false);
    }
}
