package org.gleaner.render;

/** A stage gave a record a place that is not in the text; the document must not be written. */
public final class InvalidSpanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSpanException(String message) {
        super(message);
    }
}
