package org.gleaner.input;

import org.gleaner.model.FailureKind;

/** A line that is no document; the message says why. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;

    BadLineException(FailureKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** As in {@link InputResult.Failed}. */
    FailureKind kind() {
        return kind;
    }
}
