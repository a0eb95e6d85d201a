package org.gleaner.cli;

/** The exit statuses. */
final class Status {

    static final int OK = 0;

    /** One document or more failed; the rest is written. */
    static final int FAILURES = 1;

    /** Wrong usage, a missing path, no document found. */
    static final int USAGE = 2;

    /** The output could not be written. */
    static final int OUTPUT = 3;

    /** An error of the program itself; EX_SOFTWARE of sysexits.h. */
    static final int PROGRAM = 70;

    private Status() {}
}
