package org.gleaner.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.gleaner.input.Input;
import org.gleaner.input.InputResult;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.Rendered;

/**
 * A worker's part: one input read, run through the chain and rendered. Whatever goes wrong fails
 * that document alone.
 */
final class Processor implements Workers.Task<Input, Result> {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Pipeline pipeline;
    private final Deadline deadline;
    private final String fingerprint;
    private final Journal journal;
    private final Preparation preparation;

    /** Those that were abandoned and have not come back: each takes its share of the machine. */
    private final Set<Input> hanging =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    /** What the documents in hand call themselves, by input. */
    private final Map<Input, String> ids = Collections.synchronizedMap(new IdentityHashMap<>());

    Processor(
            Pipeline pipeline,
            Deadline deadline,
            String fingerprint,
            Journal journal,
            Preparation preparation) {
        this.pipeline = pipeline;
        this.deadline = deadline;
        this.fingerprint = fingerprint;
        this.journal = journal;
        this.preparation = preparation;
    }

    @Override
    public Result perform(Input input) {
        try {
            return read(input);
        } finally {
            hanging.remove(input);
        }
    }

    /** A time that a document may take, longer by what those take away that hang. */
    private Duration fair(Duration time) {
        return time.plus(time.multipliedBy(hanging.size()).dividedBy(CORES));
    }

    private Result read(Input input) {
        long end = System.nanoTime() + fair(deadline.of(input.size())).toNanos();
        InputResult result = input.read();
        if (result instanceof InputResult.Failed failed) {
            return failed(input, Extraction.unread(failed));
        }
        Document document = ((InputResult.Read) result).document();
        ids.put(input, document.id());
        Result done = process(input, document, end);
        ids.remove(input);
        return done;
    }

    private Result process(Input input, Document document, long end) {
        Key key = Key.of(document, fingerprint);
        return journal.find(key)
                .map(rendered -> prepared(input, document, rendered, key, true))
                .orElseGet(() -> extract(input, document, end, key));
    }

    private Result extract(Input input, Document document, long end, Key key) {
        Extraction extraction = Extraction.of(pipeline, document, end);
        return extraction instanceof Extraction.Done done
                ? prepared(input, document, done.document(), key, false)
                : failed(input, ((Extraction.Failed) extraction).failure());
    }

    private Result prepared(
            Input input, Document document, Rendered rendered, Key key, boolean old) {
        try {
            Work work = new Work(input.kind(), input.size(), document.text().length(), old);
            return new Result.Done(rendered, key, old, preparation.of(rendered), work);
        } catch (IOException | OutOfMemoryError | StackOverflowError | RuntimeException e) {
            return failed(input, Extraction.crash(document.id(), Extraction.OUTPUT, e));
        }
    }

    @Override
    public Result crashed(Input input, Throwable failure) {
        return failed(input, Extraction.crash(id(input), Extraction.RUN, failure));
    }

    /** The document's own, once it is read. */
    private String id(Input input) {
        String own = ids.remove(input);
        return own == null ? input.id() : own;
    }

    @Override
    public Result abandoned(Input input) {
        hanging.add(input);
        return failed(input, Extraction.abandoned(id(input)));
    }

    @Override
    public Duration limit(Input input) {
        return fair(deadline.hard(input.size()));
    }

    @Override
    public long weight(Input input) {
        return input.size();
    }

    private Result failed(Input input, Outcome.Failed failure) {
        Outcome.Failed advised = MemoryAdvice.added(failure);
        Work work = new Work(input.kind(), input.size(), 0, false);
        try {
            return new Result.Failed(advised, preparation.of(advised), work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
