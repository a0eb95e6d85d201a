package org.gleaner.output;

import java.io.Closeable;
import java.io.IOException;
import org.gleaner.render.Rendered;

/**
 * Takes a run's results in input order, from one thread. Closed without {@link #finish}, its files
 * are incomplete.
 */
public interface Sink extends Closeable {

    void write(Rendered document) throws IOException;

    /** Writes what only the whole run tells. */
    void finish(RunTotals totals) throws IOException;
}
