package org.gleaner.output;

import java.io.Closeable;
import java.io.IOException;
import org.gleaner.render.Rendered;

/**
 * Takes a run's results in two steps: several workers prepare documents, each on its own, and one
 * thread writes what they prepared, in input order. Closed without {@link #finish}, its files are
 * incomplete.
 */
public interface Sink extends Closeable {

    /**
     * Makes ready what a document comes to in this format. Called by several threads at once.
     * Whatever a document can make fail fails here, and that document alone.
     */
    Entry prepare(Rendered document) throws IOException;

    /** Writes what only the whole run tells. */
    void finish(RunTotals totals) throws IOException;

    /** What one document comes to in one file, ready to be written. */
    interface Entry {

        /** Called once, by the one thread that writes. Fails only as the disk does. */
        void write() throws IOException;
    }
}
