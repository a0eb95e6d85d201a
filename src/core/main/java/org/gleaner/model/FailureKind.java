package org.gleaner.model;

import java.util.Locale;

/** Why a document failed; {@link #label()} is what {@code errors.csv} and JSON call it. */
public enum FailureKind {
    /** Not text in any encoding: an archive, an image, a PDF. */
    NOT_TEXT,

    /** A document that asks for a password. */
    ENCRYPTED,

    /** A document of a known kind that is damaged or cut. */
    BROKEN,

    /** A document without a word of text: scanned pages, pictures. */
    NO_TEXT,

    /** A line that is not JSON. */
    BAD_JSON,

    /** A line that is JSON, but not a document that can be read and written again. */
    BAD_INPUT,

    /** A file or directory that could not be opened or read to its end. */
    UNREADABLE,

    /** Larger than a document may be. */
    TOO_LARGE,

    /** Took longer than its deadline. */
    TIMEOUT,

    /** Did not fit into memory. */
    MEMORY,

    /** Nested too deeply for a stage. */
    STACK,

    /** A record lies outside the text. */
    INVALID_SPAN,

    /** An error of the program itself. */
    ERROR;

    /** "bad_input" */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
