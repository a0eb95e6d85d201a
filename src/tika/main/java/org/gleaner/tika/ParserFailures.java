package org.gleaner.tika;

import org.gleaner.model.FailureKind;

/** What is said of files that give no text. */
final class ParserFailures {

    static final String PASSWORD = "asks for a password; save it without one";

    static final String DAMAGED = "is damaged or cut";

    private ParserFailures() {}

    /** A failure of a parser, in the words it has for it. */
    static UnreadableFileException of(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < 10 && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        String name = cause.getClass().getSimpleName();
        if (name.contains("Encrypted") || name.contains("InvalidPassword")) {
            return new UnreadableFileException(FailureKind.ENCRYPTED, PASSWORD, failure);
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("Zip bomb") || message.contains("zip bomb")) {
            return new UnreadableFileException(
                    FailureKind.TOO_LARGE,
                    "unpacks to far more than its size; it is not read",
                    failure);
        }
        String said = message.lines().findFirst().orElse("");
        return new UnreadableFileException(
                FailureKind.BROKEN,
                DAMAGED + (said.isEmpty() || said.equals("null") ? "" : " (" + cut(said) + ")"),
                failure);
    }

    private static String cut(String said) {
        return said.length() <= 120 ? said : said.substring(0, 120) + "...";
    }
}
