package org.gleaner.input;

import java.util.Iterator;

/**
 * The inputs one after the other; holds at most one file open. Used by one thread; the inputs it
 * gives out, by any.
 */
public interface Cursor extends Iterator<Input>, AutoCloseable {

    @Override
    void close();
}
