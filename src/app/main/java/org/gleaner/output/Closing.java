package org.gleaner.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;

/** Closes several things together, so that the failure of one leaves none of the others open. */
public final class Closing {

    private Closing() {}

    /**
     * Closes all, in order.
     *
     * @throws IOException the first failure, with the others as suppressed
     */
    public static void all(Collection<? extends Closeable> all) throws IOException {
        IOException failure = null;
        for (Closeable one : all) {
            try {
                one.close();
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
