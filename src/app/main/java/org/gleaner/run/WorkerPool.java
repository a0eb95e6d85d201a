package org.gleaner.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.gleaner.input.Input;
import org.gleaner.output.Sink;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.Rendered;

/**
 * Workers that stay, for a service: documents come from many callers, and each has its answer by
 * itself.
 *
 * <pre>{@code
 * pool.offer(Inputs.plain(bytes, Metadata.none()))    // empty: so many wait already
 *         .ifPresent(job -> job.result().thenAccept(this::answer));
 * }</pre>
 */
public final class WorkerPool implements AutoCloseable {

    private static final long WATCH_MILLIS = 100;
    private static final Duration WAITING = Duration.ofDays(365);

    private final Crew<Job, Result> crew;
    private final Semaphore places;
    private final LongAdder waiting = new LongAdder();
    private final Gate gate;

    /** Whoever waits at the gate is let in before all that come after. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private final LongConsumer waited;
    private final Set<Crew.Slot<Job, Result>> open = ConcurrentHashMap.newKeySet();
    private final Thread watch = new Thread(this::watch, "gleaner-watch");

    /**
     * @param queue how many documents that are offered may wait
     * @param waited hears how many nanoseconds a document has waited for a worker
     */
    public WorkerPool(
            int threads, int queue, Pipeline pipeline, Deadline deadline, LongConsumer waited) {
        Processor processor = new Processor(pipeline, deadline, "", Journal.NONE, new Kept());
        this.waited = waited;
        places = new Semaphore(queue);
        gate = new Gate(threads);
        crew = new Crew<>(threads, new Work(processor), () -> false);
        crew.start();
        watch.setDaemon(true);
        watch.start();
    }

    /** A document that waits or is worked on. */
    public final class Job {

        private final Crew.Slot<Job, Result> slot = new Crew.Slot<>(this);
        private final Input input;
        private final boolean offered;
        private final long came = System.nanoTime();
        private final AtomicBoolean inside = new AtomicBoolean();
        private volatile long taken;
        private volatile long let;

        private Job(Input input, boolean offered) {
            this.input = input;
            this.offered = offered;
        }

        /** It waits no longer. */
        private void begun() {
            // whoever sees that nobody waits finds the place free
            if (offered) {
                places.release();
            }
            waiting.decrement();
        }

        /** One that hangs keeps nobody else waiting. */
        private void leave() {
            if (inside.compareAndSet(true, false)) {
                gate.leave(input.size());
            }
        }

        /** Never fails: what went wrong is a result. Completes in the thread of a worker. */
        public CompletableFuture<Result> result() {
            return slot.result();
        }

        /** Nobody wants it any more. Whether it had not begun, and has no result then. */
        public boolean cancel() {
            boolean waits = slot.take();
            if (waits) {
                begun();
                open.remove(slot);
            }
            return waits;
        }
    }

    /** Takes a document on; not when as many that were offered wait as may. */
    public Optional<Job> offer(Input input) {
        return places.tryAcquire() ? Optional.of(begin(new Job(input, true))) : Optional.empty();
    }

    /** Takes a document on from a caller who has few in hand at a time. */
    public Job add(Input input) {
        return begin(new Job(input, false));
    }

    private Job begin(Job job) {
        open.add(job.slot);
        waiting.increment();
        job.slot.result().thenRun(() -> open.remove(job.slot));
        crew.add(job.slot);
        return job;
    }

    /** How many documents wait for a worker. */
    public int waiting() {
        return waiting.intValue();
    }

    /** How many documents wait or are worked on. */
    public int inHand() {
        return open.size();
    }

    /** Whether there is a worker left that does not hang. */
    public boolean isAlive() {
        return crew.alive() > 0;
    }

    private void watch() {
        try {
            while (!crew.isClosed()) {
                open.forEach(crew::abandonedOverrun);
                TimeUnit.MILLISECONDS.sleep(WATCH_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing more is begun. */
    @Override
    public void close() {
        crew.close();
    }

    /** The document itself is kept, for whatever its caller makes of it. */
    private static final class Kept implements Preparation {

        @Override
        public List<Sink.Entry> of(Rendered document) throws IOException {
            return List.of();
        }

        @Override
        public List<Sink.Entry> of(Outcome.Failed failure) {
            return List.of();
        }
    }

    private final class Work implements Workers.Task<Job, Result> {

        private final Processor processor;

        Work(Processor processor) {
            this.processor = processor;
        }

        @Override
        public Result perform(Job job) {
            job.taken = System.nanoTime();
            job.begun();
            try {
                turn.lockInterruptibly();
                try {
                    gate.enter(job.input.size());
                    job.inside.set(true);
                } finally {
                    turn.unlock();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return processor.crashed(job.input, e);
            }
            try {
                job.let = System.nanoTime();
                waited.accept(job.let - job.came);
                return processor.perform(job.input);
            } finally {
                job.leave();
            }
        }

        @Override
        public Result crashed(Job job, Throwable failure) {
            return processor.crashed(job.input, failure);
        }

        @Override
        public Result abandoned(Job job) {
            job.leave();
            return processor.abandoned(job.input);
        }

        /** What it waits at the gate does not count. */
        @Override
        public Duration limit(Job job) {
            long in = job.let;
            return in == 0 ? WAITING : processor.limit(job.input).plusNanos(in - job.taken);
        }

        @Override
        public long weight(Job job) {
            return processor.weight(job.input);
        }
    }
}
