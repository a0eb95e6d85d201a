package org.gleaner.charset;

/**
 * Bytes that are no text in any encoding. The message says what they are and what to do, as in "is
 * a PDF; ...".
 */
public final class NotTextException extends Exception {

    private static final long serialVersionUID = 1L;

    NotTextException(String message) {
        super(message);
    }
}
