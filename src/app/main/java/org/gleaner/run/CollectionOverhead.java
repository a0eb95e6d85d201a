package org.gleaner.run;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells when a heap is so small that the run would crawl on for hours, each document failing after
 * the last: no document has been done for a while, and nearly all of that time went to collections.
 * The parallel collector has such a limit of its own; the serial collector and G1 have none.
 */
final class CollectionOverhead {

    /** One document that is too large for the heap is that document's failure alone. */
    private static final int FAILURES = 3;

    private static final long LEAST_MILLIS = 10_000;
    private static final double SHARE = 0.8;

    private final LongSupplier clock;
    private final LongSupplier collecting;
    private long since;
    private long collectedBefore;
    private int failures;

    CollectionOverhead() {
        this(
                () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
                CollectionOverhead::collectionMillis);
    }

    /**
     * @param clock milliseconds since some moment
     * @param collecting milliseconds that collections have taken so far
     */
    CollectionOverhead(LongSupplier clock, LongSupplier collecting) {
        this.clock = clock;
        this.collecting = collecting;
        done();
    }

    private static long collectionMillis() {
        long millis = 0;
        for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
            millis += Math.max(0, each.getCollectionTime());
        }
        return millis;
    }

    /** A document was done: there is memory enough. */
    void done() {
        since = clock.getAsLong();
        collectedBefore = collecting.getAsLong();
        failures = 0;
    }

    /** A document failed; whether it is for want of memory that none is done any more. */
    boolean failed() {
        failures++;
        long passed = clock.getAsLong() - since;
        return failures >= FAILURES
                && passed >= LEAST_MILLIS
                && collecting.getAsLong() - collectedBefore >= SHARE * passed;
    }
}
