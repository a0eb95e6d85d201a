package org.gleaner.cli;

/**
 * The user asked for something that cannot be; the message names the option or file, what is wrong,
 * and what to do.
 */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
