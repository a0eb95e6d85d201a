package org.gleaner.run;

import org.gleaner.input.InputResult;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.InvalidSpanException;
import org.gleaner.render.Rendered;

/**
 * What a document comes to, whoever runs it: through the chain and into the form that outputs are
 * made of. Whatever goes wrong fails that document alone.
 */
public sealed interface Extraction {

    String INPUT = "input";
    String OUTPUT = "output";
    String RUN = "run";

    record Done(Rendered document) implements Extraction {}

    record Failed(Outcome.Failed failure) implements Extraction {}

    /**
     * @param end when to give up, in {@link System#nanoTime()} units
     */
    static Extraction of(Pipeline pipeline, Document document, long end) {
        Outcome outcome = pipeline.run(document, end);
        if (outcome instanceof Outcome.Failed failed) {
            return new Failed(failed);
        }
        Outcome.Done done = (Outcome.Done) outcome;
        try {
            return new Done(Rendered.of(done.document(), done.met()));
        } catch (InvalidSpanException e) {
            return new Failed(
                    new Outcome.Failed(
                            document.id(), OUTPUT, FailureKind.INVALID_SPAN, e.getMessage(), e));
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException e) {
            return new Failed(crash(document.id(), OUTPUT, e));
        }
    }

    /** A document that could not be read. */
    static Outcome.Failed unread(InputResult.Failed failed) {
        return new Outcome.Failed(
                failed.id(), INPUT, failed.kind(), failed.message(), failed.cause().orElse(null));
    }

    /** What nobody has foreseen, as the failure of a document. */
    static Outcome.Failed crash(String id, String stage, Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return new Outcome.Failed(id, stage, FailureKind.MEMORY, "not enough memory", failure);
        }
        return new Outcome.Failed(
                id,
                stage,
                failure instanceof StackOverflowError ? FailureKind.STACK : FailureKind.ERROR,
                Outcome.Failed.message(failure),
                failure);
    }

    /** A document whose worker did not come back. */
    static Outcome.Failed abandoned(String id) {
        return new Outcome.Failed(
                id,
                RUN,
                FailureKind.TIMEOUT,
                "took longer than its deadline and did not stop; give it more time with"
                        + " --deadline",
                null);
    }
}
