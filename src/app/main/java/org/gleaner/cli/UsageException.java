package org.gleaner.cli;

/**
 * The user asked for something that cannot be; the message names the option or file, what is wrong,
 * and what to do.
 */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
