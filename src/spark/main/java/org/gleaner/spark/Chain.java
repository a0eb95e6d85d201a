package org.gleaner.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gleaner.Stages;
import org.gleaner.input.InputResult;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.run.Deadline;
import org.gleaner.run.Extraction;
import org.gleaner.run.WarmUp;

/**
 * The chain of this JVM for a configuration, built on first use and shared by all tasks. Documents
 * run in threads of its own, since a task's have too small a stack, and so that one that hangs can
 * be given up.
 */
final class Chain {

    /** Each may hold a gigabyte of models. */
    private static final int MOST = 2;

    /** As {@code gleaner extract} gives its workers, for equal results. */
    private static final long STACK_BYTES = 16 << 20;

    private static final Map<Configuration, Chain> CHAINS = new LinkedHashMap<>(4, 0.75f, true);

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(null, work, "gleaner-worker", STACK_BYTES);
                        thread.setDaemon(true);
                        thread.setContextClassLoader(Chain.class.getClassLoader());
                        return thread;
                    });

    private final Pipeline pipeline;

    private Chain(Configuration configuration) {
        pipeline = Stages.pipeline(configuration);
        WarmUp.of(pipeline);
    }

    /**
     * @throws org.gleaner.pipeline.UserFileException when a line of a user's file is faulty
     */
    private static Chain of(Configuration configuration) {
        synchronized (CHAINS) {
            Chain known = CHAINS.get(configuration);
            if (known == null) {
                known = new Chain(configuration);
                CHAINS.put(configuration, known);
                if (CHAINS.size() > MOST) {
                    CHAINS.remove(CHAINS.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    /** What was read, through the chain of the settings. */
    static Extraction extract(InputResult read, Settings settings) {
        return read instanceof InputResult.Read done
                ? of(settings.configuration()).extract(done.document(), settings.deadline())
                : new Extraction.Failed(Extraction.unread((InputResult.Failed) read));
    }

    /** Never throws for what is wrong with the document. */
    private Extraction extract(Document document, Deadline deadline) {
        long size = document.source().length();
        Future<Extraction> extraction =
                THREADS.submit(
                        () ->
                                Extraction.of(
                                        pipeline,
                                        document,
                                        System.nanoTime() + deadline.of(size).toNanos()));
        try {
            return extraction.get(deadline.hard(size).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Extraction.Failed(Extraction.abandoned(document.id()));
        } catch (ExecutionException e) {
            return new Extraction.Failed(
                    Extraction.crash(document.id(), Extraction.RUN, e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was stopped", e);
        }
    }
}
