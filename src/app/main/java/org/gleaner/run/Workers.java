package org.gleaner.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Performs a task on many items in several threads and hands the results on in the order of the
 * items. Only so many items are in hand at a time; a worker that overruns its item is abandoned and
 * replaced, so many times.
 */
final class Workers<I, R> {

    /** What is done with an item. */
    interface Task<I, R> {

        R perform(I item);

        /** The result when {@link #perform} threw. */
        R crashed(I item, Throwable failure);

        /** The result when {@link #perform} did not end in time. */
        R abandoned(I item);

        /** When to abandon it. */
        Duration limit(I item);

        /** Its size, by which {@link Gate} bounds what is in hand. */
        long weight(I item);
    }

    /** Takes results in order. */
    interface Taker<R> {

        /** Whether to go on. */
        boolean take(R result) throws IOException;

        /**
         * The next result is not there yet: time to flush. Comes again and again while it is
         * awaited.
         */
        default void idle() throws IOException {}
    }

    private static final long POLL_MILLIS = 100;

    /**
     * CoreNLP's and regular expressions' recursion wants more than the platform's default; the same
     * everywhere, for equal results.
     */
    private static final long STACK_BYTES = 16 << 20;

    /**
     * A worker that hangs keeps its memory and maybe a core, so that not every one can be replaced:
     * with more, the run stops.
     */
    private static final int MAX_STUCK = 64;

    private final int threads;
    private final Task<I, R> task;
    private final BooleanSupplier stop;
    private final Gate gate;
    private final BlockingQueue<Slot> work = new LinkedBlockingQueue<>();
    private final BlockingQueue<Slot> order = new LinkedBlockingQueue<>();
    private final Slot end = new Slot(null);
    private final AtomicInteger alive = new AtomicInteger();
    private final AtomicInteger stuck = new AtomicInteger();
    private final AtomicReference<Throwable> feedFailure = new AtomicReference<>();
    private volatile boolean closed;

    /**
     * @param stop asked often; when true, only what has begun is finished
     */
    Workers(int threads, Task<I, R> task, BooleanSupplier stop) {
        this.threads = threads;
        this.task = task;
        this.stop = stop;
        this.gate = new Gate(threads);
    }

    private final class Slot {

        private final I item;
        private final CompletableFuture<R> result = new CompletableFuture<>();
        private final AtomicBoolean taken = new AtomicBoolean();
        private volatile long began;
        private volatile boolean running;

        Slot(I item) {
            this.item = item;
        }

        /** Whether the caller is the one who may begin it, or strike it off. */
        boolean take() {
            return taken.compareAndSet(false, true);
        }
    }

    /**
     * Returns when every item's result was taken, or the taker or {@code stop} said so; throws what
     * the taker and the items throw.
     *
     * @throws HangingException when so many workers hang that none is left: those that wait do not
     *     fail for it
     */
    void run(Iterator<? extends I> items, Taker<R> taker) throws IOException {
        for (int i = 0; i < threads; i++) {
            hire();
        }
        Thread feeder = new Thread(() -> feed(items), "gleaner-feeder");
        feeder.setDaemon(true);
        feeder.start();
        try {
            take(taker);
        } finally {
            closed = true;
            feeder.interrupt();
            work.add(end);
        }
        Throwable failure = feedFailure.get();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    private void feed(Iterator<? extends I> items) {
        try {
            while (!closed && items.hasNext()) {
                I item = items.next();
                gate.enter(task.weight(item));
                Slot slot = new Slot(item);
                order.add(slot);
                work.add(slot);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            // even an error: items that nobody feeds would be missing from the accounts, and nobody
            // would know
            feedFailure.set(e);
        } finally {
            order.add(end);
        }
    }

    private void take(Taker<R> taker) throws IOException {
        try {
            while (true) {
                Slot slot = order.poll();
                if (slot == null) {
                    taker.idle();
                    while (slot == null && !stop.getAsBoolean()) {
                        slot = order.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                        taker.idle();
                    }
                }
                if (slot == null || slot == end || stop.getAsBoolean() && slot.take()) {
                    return;
                }
                if (!slot.result.isDone()) {
                    taker.idle();
                }
                if (!await(slot, taker)) {
                    return;
                }
                boolean goOn = taker.take(slot.result.join());
                gate.leave(task.weight(slot.item));
                if (!goOn) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is a result; not when the run was stopped before the item was begun. */
    private boolean await(Slot slot, Taker<R> taker) throws IOException, InterruptedException {
        while (true) {
            try {
                slot.result.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                taker.idle();
                if (slot.running
                        && System.nanoTime() - slot.began > task.limit(slot.item).toNanos()) {
                    abandon(slot);
                } else if (stop.getAsBoolean() && slot.take()) {
                    return false;
                } else if (alive.get() == 0) {
                    throw new HangingException(stuck.get());
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("results are never exceptions", e);
            }
        }
    }

    private void abandon(Slot slot) {
        if (slot.result.complete(task.abandoned(slot.item))) {
            alive.decrementAndGet();
            if (stuck.incrementAndGet() <= MAX_STUCK) {
                hire();
            }
        }
    }

    private void hire() {
        alive.incrementAndGet();
        Thread worker = new Thread(null, this::work, "gleaner-worker", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
    }

    private void work() {
        try {
            while (!closed) {
                Slot slot = work.take();
                if (slot == end || stop.getAsBoolean()) {
                    work.add(end);
                    return;
                }
                if (slot.take()) {
                    slot.began = System.nanoTime();
                    slot.running = true;
                    if (!slot.result.complete(perform(slot.item)) && !rejoin()) {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An abandoned worker has come back after all: whether it is still wanted. */
    private boolean rejoin() {
        stuck.decrementAndGet();
        if (alive.incrementAndGet() <= threads) {
            return true;
        }
        alive.decrementAndGet();
        return false;
    }

    private R perform(I item) {
        try {
            return task.perform(item);
        } catch (Throwable failure) {
            return task.crashed(item, failure);
        }
    }
}
