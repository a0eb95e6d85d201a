package org.gleaner.run;

import org.gleaner.model.FailureKind;
import org.gleaner.pipeline.Outcome;

/** What to do when memory runs out: the one place that knows the launcher's variable. */
final class MemoryAdvice {

    static final String TEXT = "raise it with GLEANER_JAVA_OPTS=-Xmx...";

    private MemoryAdvice() {}

    /** A failure whose message says what to do, if it is one of memory. */
    static Outcome.Failed added(Outcome.Failed failure) {
        return failure.kind() == FailureKind.MEMORY
                ? new Outcome.Failed(
                        failure.id(),
                        failure.stage(),
                        failure.kind(),
                        failure.message() + "; " + TEXT,
                        failure.cause())
                : failure;
    }
}
