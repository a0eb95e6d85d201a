package org.gleaner.peers;

/** A chain that reads one document at a time; one instance a thread. */
interface Peer extends AutoCloseable {

    /**
     * Does all that the chain does with a document, and returns how many facts it found (so that
     * nothing is left undone).
     */
    int read(String text) throws Exception;

    @Override
    default void close() {}
}
