package org.gleaner.run;

import org.gleaner.pipeline.Pipeline;

/** Loads the models before the clock of the first document starts. */
public final class WarmUp {

    private WarmUp() {}

    /**
     * What goes wrong here goes wrong again with the first document that needs it, and is reported
     * there.
     */
    public static void of(Pipeline pipeline) {
        try {
            pipeline.warmUp();
        } catch (RuntimeException
                | OutOfMemoryError
                | StackOverflowError
                | ExceptionInInitializerError ignored) {
            // see above
        }
    }
}
