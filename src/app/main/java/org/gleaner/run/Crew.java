package org.gleaner.run;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Threads that perform a task, each on one item at a time. One that overruns its item is abandoned
 * and replaced, so many times.
 */
final class Crew<I, R> {

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
    private final Workers.Task<I, R> task;
    private final BooleanSupplier stop;
    private final BlockingQueue<Slot<I, R>> work = new LinkedBlockingQueue<>();
    private final Slot<I, R> end = new Slot<>(null);
    private final AtomicInteger alive = new AtomicInteger();
    private final AtomicInteger stuck = new AtomicInteger();
    private volatile boolean closed;

    /**
     * @param stop asked often; when true, only what has begun is finished
     */
    Crew(int threads, Workers.Task<I, R> task, BooleanSupplier stop) {
        this.threads = threads;
        this.task = task;
        this.stop = stop;
    }

    /** An item and what becomes of it. */
    static final class Slot<I, R> {

        private final I item;
        private final CompletableFuture<R> result = new CompletableFuture<>();
        private final AtomicBoolean taken = new AtomicBoolean();
        private volatile long began;
        private volatile boolean running;

        Slot(I item) {
            this.item = item;
        }

        I item() {
            return item;
        }

        /** Never fails: a failure is a result. */
        CompletableFuture<R> result() {
            return result;
        }

        /** Whether the caller is the one who may begin it, or strike it off. */
        boolean take() {
            return taken.compareAndSet(false, true);
        }
    }

    void start() {
        for (int i = 0; i < threads; i++) {
            hire();
        }
    }

    void add(Slot<I, R> slot) {
        work.add(slot);
    }

    /** Those at work finish their item; nobody begins another. */
    void close() {
        closed = true;
        work.add(end);
    }

    boolean isClosed() {
        return closed;
    }

    /** How many take on work: none when as many hang as may. */
    int alive() {
        return alive.get();
    }

    int stuck() {
        return stuck.get();
    }

    /** Abandons the worker of an item that has taken longer than it may. Whether it had. */
    boolean abandonedOverrun(Slot<I, R> slot) {
        if (!slot.running || System.nanoTime() - slot.began <= task.limit(slot.item).toNanos()) {
            return false;
        }
        if (slot.result.complete(task.abandoned(slot.item))) {
            alive.decrementAndGet();
            if (stuck.incrementAndGet() <= MAX_STUCK) {
                hire();
            }
        }
        return true;
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
                Slot<I, R> slot = work.take();
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
