package org.gleaner.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.gleaner.render.Rendered;

/**
 * Finished documents, kept for a run that goes on where this one ends. Found from any thread, added
 * to by one.
 */
interface Journal extends Closeable {

    /** For a run that nobody resumes. */
    Journal NONE =
            new Journal() {
                @Override
                public Optional<Rendered> find(Key key) {
                    return Optional.empty();
                }

                @Override
                public void add(Key key, Rendered document) {
                    // nothing is kept
                }

                @Override
                public void keep(Key key) {
                    // nothing is kept
                }

                @Override
                public void close() {
                    // nothing to close
                }
            };

    Optional<Rendered> find(Key key);

    void add(Key key, Rendered document) throws IOException;

    /** In place of adding what was found. */
    void keep(Key key);
}
