package org.gleaner.tika;

import org.gleaner.model.FailureKind;

/** A file that gives no text; the message follows its name: "asks for a password". */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;
    private final boolean plainText;

    /** For a file that is plain text, whatever its name says. */
    private UnreadableFileException() {
        super("is plain text");
        this.kind = FailureKind.NOT_TEXT;
        this.plainText = true;
    }

    static UnreadableFileException plainText() {
        return new UnreadableFileException();
    }

    UnreadableFileException(FailureKind kind, String message) {
        super(message);
        this.kind = kind;
        this.plainText = false;
    }

    UnreadableFileException(FailureKind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.plainText = false;
    }

    public FailureKind kind() {
        return kind;
    }

    /** Whether it is plain text, for which no parser is needed. */
    public boolean isPlainText() {
        return plainText;
    }
}
