package org.gleaner.run;

import java.time.Duration;
import org.gleaner.input.Input;
import org.gleaner.input.Reading;
import org.gleaner.model.Document;
import org.gleaner.output.InvalidSpanException;
import org.gleaner.output.Rendered;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;

/**
 * A worker's part: one input read, run through the chain and rendered. Whatever goes wrong fails
 * that document alone.
 */
final class Processor implements Workers.Task<Input, Result> {

    private static final String OUTPUT = "output";

    private final Pipeline pipeline;
    private final double minConfidence;
    private final Deadline deadline;
    private final String fingerprint;
    private final Journal journal;

    Processor(
            Pipeline pipeline,
            double minConfidence,
            Deadline deadline,
            String fingerprint,
            Journal journal) {
        this.pipeline = pipeline;
        this.minConfidence = minConfidence;
        this.deadline = deadline;
        this.fingerprint = fingerprint;
        this.journal = journal;
    }

    @Override
    public Result perform(Input input) {
        long end = System.nanoTime() + deadline.of(input.size()).toNanos();
        Reading reading = input.read();
        if (reading instanceof Reading.Failed failed) {
            return new Result.Failed(
                    new Outcome.Failed(
                            failed.id(),
                            "input",
                            failed.kind(),
                            failed.message(),
                            failed.cause().orElse(null)));
        }
        Document document = ((Reading.Read) reading).document();
        Key key = Key.of(document, fingerprint);
        return journal.find(key)
                .<Result>map(rendered -> new Result.Done(rendered, key, true))
                .orElseGet(() -> extract(document, end, key));
    }

    private Result extract(Document document, long end, Key key) {
        Outcome outcome = pipeline.run(document, end);
        if (outcome instanceof Outcome.Failed failed) {
            return new Result.Failed(failed);
        }
        try {
            Outcome.Done done = (Outcome.Done) outcome;
            return new Result.Done(
                    Rendered.of(
                            MinimumConfidence.apply(done.document(), minConfidence), done.met()),
                    key,
                    false);
        } catch (InvalidSpanException e) {
            return new Result.Failed(
                    new Outcome.Failed(document.id(), OUTPUT, "invalid_span", e.getMessage(), e));
        } catch (OutOfMemoryError e) {
            return new Result.Failed(
                    new Outcome.Failed(document.id(), OUTPUT, "memory", NO_MEMORY, e));
        } catch (RuntimeException e) {
            return new Result.Failed(
                    new Outcome.Failed(document.id(), OUTPUT, "error", message(e), e));
        }
    }

    private static final String NO_MEMORY =
            "not enough memory; raise it with GLEANER_JAVA_OPTS=-Xmx...";

    @Override
    public Result crashed(Input input, Throwable failure) {
        boolean memory = failure instanceof OutOfMemoryError;
        return new Result.Failed(
                new Outcome.Failed(
                        input.id(),
                        "run",
                        memory
                                ? "memory"
                                : failure instanceof StackOverflowError ? "stack" : "error",
                        memory ? NO_MEMORY : message(failure),
                        failure));
    }

    @Override
    public Result abandoned(Input input) {
        return new Result.Failed(
                new Outcome.Failed(
                        input.id(),
                        "run",
                        "timeout",
                        "took longer than its deadline and did not stop; give it more time with"
                                + " --deadline",
                        null));
    }

    @Override
    public Duration limit(Input input) {
        return deadline.hard(input.size());
    }

    @Override
    public long weight(Input input) {
        return input.size();
    }

    private static String message(Throwable failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage();
    }
}
