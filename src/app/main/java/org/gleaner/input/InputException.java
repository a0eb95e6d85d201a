package org.gleaner.input;

/**
 * A run cannot begin: a missing path, no document found, a metadata file that cannot be used. The
 * message is for the user.
 */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
