package org.gleaner.run;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells when a heap is so small that the run would crawl on for hours: nearly all of the time goes
 * to collections, and no document has been done for a while, or few have in a longer one. The
 * parallel collector has such a limit of its own; the serial collector and G1 have none.
 */
final class CollectionOverhead {

    /** One document that is too large for the heap is that document's failure alone. */
    private static final int FAILURES = 3;

    private static final long LEAST_MILLIS = 10_000;

    /** Over how long a time is looked at while documents are done. */
    private static final long WINDOW_MILLIS = 60_000;

    private static final double SHARE = 0.8;

    private final LongSupplier clock;
    private final LongSupplier collecting;
    private long since;
    private long collectedBefore;
    private int failures;
    private long windowSince;
    private long windowCollectedBefore;

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
        begin();
        openWindow();
    }

    private void begin() {
        since = clock.getAsLong();
        collectedBefore = collecting.getAsLong();
        failures = 0;
    }

    private void openWindow() {
        windowSince = clock.getAsLong();
        windowCollectedBefore = collecting.getAsLong();
    }

    private static long collectionMillis() {
        long millis = 0;
        for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
            millis += Math.max(0, each.getCollectionTime());
        }
        return millis;
    }

    /** A document was done; whether the run is too slow for want of memory all the same. */
    boolean done() {
        begin();
        return isSlow();
    }

    /** A document failed; whether it is for want of memory that none is done any more. */
    boolean failed() {
        failures++;
        long passed = clock.getAsLong() - since;
        return failures >= FAILURES && passed >= LEAST_MILLIS && isMost(collectedBefore, passed)
                || isSlow();
    }

    private boolean isSlow() {
        long passed = clock.getAsLong() - windowSince;
        if (passed < WINDOW_MILLIS) {
            return false;
        }
        boolean slow = isMost(windowCollectedBefore, passed);
        openWindow();
        return slow;
    }

    private boolean isMost(long collected, long passed) {
        return collecting.getAsLong() - collected >= SHARE * passed;
    }
}
