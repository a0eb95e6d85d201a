package org.gleaner.cli;

/** How much a command says on stderr besides errors. */
enum Talk {
    /** Errors alone. */
    QUIET,
    /** How it goes on, the first failures, a warning of each kind, and how it ended. */
    NORMAL,
    /** Every document, failure and warning. */
    VERBOSE
}
