package org.gleaner.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    private final Task<I, R> task;
    private final BooleanSupplier stop;
    private final Gate gate;
    private final Crew<I, R> crew;
    private final BlockingQueue<Crew.Slot<I, R>> order = new LinkedBlockingQueue<>();
    private final Crew.Slot<I, R> end = new Crew.Slot<>(null);
    private final AtomicReference<Throwable> feedFailure = new AtomicReference<>();

    /**
     * @param stop asked often; when true, only what has begun is finished
     */
    Workers(int threads, Task<I, R> task, BooleanSupplier stop) {
        this.task = task;
        this.stop = stop;
        this.gate = new Gate(threads);
        this.crew = new Crew<>(threads, task, stop);
    }

    /**
     * Returns when every item's result was taken, or the taker or {@code stop} said so; throws what
     * the taker and the items throw.
     *
     * @throws HangingException when so many workers hang that none is left: those that wait do not
     *     fail for it
     */
    void run(Iterator<? extends I> items, Taker<R> taker) throws IOException {
        crew.start();
        Thread feeder = new Thread(() -> feed(items), "gleaner-feeder");
        feeder.setDaemon(true);
        feeder.start();
        try {
            take(taker);
        } finally {
            crew.close();
            feeder.interrupt();
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
            while (!crew.isClosed() && items.hasNext()) {
                I item = items.next();
                gate.enter(task.weight(item));
                Crew.Slot<I, R> slot = new Crew.Slot<>(item);
                order.add(slot);
                crew.add(slot);
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
                Crew.Slot<I, R> slot = order.poll();
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
                if (!slot.result().isDone()) {
                    taker.idle();
                }
                if (!await(slot, taker)) {
                    return;
                }
                boolean goOn = taker.take(slot.result().join());
                gate.leave(task.weight(slot.item()));
                if (!goOn) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is a result; not when the run was stopped before the item was begun. */
    private boolean await(Crew.Slot<I, R> slot, Taker<R> taker)
            throws IOException, InterruptedException {
        while (true) {
            try {
                slot.result().get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                taker.idle();
                if (crew.abandonedOverrun(slot)) {
                    continue;
                }
                if (stop.getAsBoolean() && slot.take()) {
                    return false;
                }
                if (crew.alive() == 0) {
                    throw new HangingException(crew.stuck());
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("results are never exceptions", e);
            }
        }
    }
}
