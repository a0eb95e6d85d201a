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

    /** Since a document was done. */
    private Stretch sinceDone;

    /** Whatever was done meanwhile. */
    private Stretch window;

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
        sinceDone = new Stretch();
        window = new Stretch();
    }

    /** A time from now on. */
    private final class Stretch {

        private final long begin = clock.getAsLong();
        private final long collected = collecting.getAsLong();

        long millis() {
            return clock.getAsLong() - begin;
        }

        /** Whether nearly all of it went to collections. */
        boolean isCollecting() {
            return collecting.getAsLong() - collected >= SHARE * millis();
        }
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
        sinceDone = new Stretch();
        failures = 0;
        return isSlow();
    }

    /** A document failed; whether it is for want of memory that none is done any more. */
    boolean failed() {
        failures++;
        return failures >= FAILURES
                        && sinceDone.millis() >= LEAST_MILLIS
                        && sinceDone.isCollecting()
                || isSlow();
    }

    private boolean isSlow() {
        if (window.millis() < WINDOW_MILLIS) {
            return false;
        }
        boolean slow = window.isCollecting();
        window = new Stretch();
        return slow;
    }
}
