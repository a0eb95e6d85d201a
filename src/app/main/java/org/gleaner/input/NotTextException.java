package org.gleaner.input;

/**
 * Bytes that are no text in any encoding. The message says what they are and what to do, as in "is
 * a PDF; ...".
 */
final class NotTextException extends Exception {

    private static final long serialVersionUID = 1L;

    NotTextException(String message) {
        super(message);
    }
}
