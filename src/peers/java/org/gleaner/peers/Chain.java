package org.gleaner.peers;

import java.util.List;

/** A chain that reads documents, as many at a time as it has threads. */
interface Chain extends AutoCloseable {

    /** Returns when everything was found in all of them. */
    void read(List<String> texts) throws Exception;

    @Override
    void close() throws Exception;
}
