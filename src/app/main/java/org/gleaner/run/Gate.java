package org.gleaner.run;

/**
 * Bounds what is in hand, by number and by size together. An item that is larger than the bound
 * waits until nothing else is in hand, and has the memory to itself.
 */
final class Gate {

    private static final int ITEMS_PER_THREAD = 64;
    private static final long BYTES_PER_THREAD = 1 << 20;

    /** Of the heap; a document in hand takes up to a hundred times its size. */
    private static final int SHARE = 400;

    private final int maxItems;
    private final long maxBytes;
    private int items;
    private long bytes;

    Gate(int threads) {
        maxItems = threads * ITEMS_PER_THREAD;
        maxBytes =
                Math.max(
                        BYTES_PER_THREAD,
                        Math.min(
                                threads * BYTES_PER_THREAD,
                                Runtime.getRuntime().maxMemory() / SHARE));
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
