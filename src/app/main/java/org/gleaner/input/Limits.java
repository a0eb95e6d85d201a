package org.gleaner.input;

/** What is said of documents that are too much. */
final class Limits {

    private Limits() {}

    static String tooLarge(String where, long size) {
        return where
                + " has "
                + size
                + " bytes, more than the "
                + Inputs.MAX_BYTES
                + " that one document may have; split it";
    }

    static String outOfMemory(String where) {
        return where + " does not fit into memory";
    }
}
