package org.gleaner.run;

/** Bounds what is in hand, by number and by size together; a single item of any size always fits. */
final class Gate {

    private static final int ITEMS_PER_THREAD = 64;
    private static final long BYTES_PER_THREAD = 4 << 20;

    private final int maxItems;
    private final long maxBytes;
    private int items;
    private long bytes;

    Gate(int threads) {
        maxItems = threads * ITEMS_PER_THREAD;
        maxBytes = threads * BYTES_PER_THREAD;
    }

    synchronized void enter(long size) throws InterruptedException {
        while (items > 0 && (items >= maxItems || bytes + size > maxBytes)) {
            wait();
        }
        items++;
        bytes += size;
    }

    synchronized void leave(long size) {
        items--;
        bytes -= size;
        notifyAll();
    }
}
