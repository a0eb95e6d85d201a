package org.gleaner.input;

/** How much one document may be, and what is said of one that is more. */
public final class Limits {

    /** The largest file or line that is read as a document. */
    public static final long MAX_BYTES = 64L << 20;

    /** In characters; every row of every table repeats the id of its document. */
    static final int LONGEST_ID = 500;

    private Limits() {}

    static String tooLarge(String where, long size) {
        return tooLarge(where, size, MAX_BYTES);
    }

    static String tooLarge(String where, long size, long most) {
        return where
                + " has "
                + size
                + " bytes, more than the "
                + most
                + " that one document may have; split it";
    }

    static String outOfMemory(String where) {
        return where + " does not fit into memory";
    }
}
