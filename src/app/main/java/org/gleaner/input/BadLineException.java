package org.gleaner.input;

/** A line that is no document; the message says why. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String kind;

    BadLineException(String kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** As in {@link Reading.Failed}. */
    String kind() {
        return kind;
    }
}
