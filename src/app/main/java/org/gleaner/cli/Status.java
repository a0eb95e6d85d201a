package org.gleaner.cli;

import java.util.Map;
import java.util.TreeMap;

/** The exit statuses. */
public final class Status {

    public static final int OK = 0;

    /** One document or more failed; the rest is written. */
    public static final int FAILURES = 1;

    /** Wrong usage, a missing path, no document found. */
    public static final int USAGE = 2;

    /** The output could not be written. */
    public static final int OUTPUT = 3;

    /** An error of the program itself; EX_SOFTWARE of sysexits.h. */
    public static final int PROGRAM = 70;

    /** What each means, for people. */
    static final Map<Integer, String> MEANINGS =
            new TreeMap<>(
                    Map.of(
                            OK,
                            "all documents done",
                            FAILURES,
                            "a document failed",
                            USAGE,
                            "wrong usage or nothing to read",
                            OUTPUT,
                            "output not writable",
                            PROGRAM,
                            "error of the program itself"));

    private Status() {}
}
