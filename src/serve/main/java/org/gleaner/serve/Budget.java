package org.gleaner.serve;

/** Memory, in bytes, that several share. */
final class Budget {

    private final long most;
    private long taken;

    Budget(long most) {
        this.most = most;
    }

    /** Whether there was so much left, which the caller now has. */
    synchronized boolean take(long bytes) {
        if (taken + bytes > most) {
            return false;
        }
        taken += bytes;
        return true;
    }

    /** Waits until there is so much left; what is more than all waits until nobody has any. */
    synchronized void await(long bytes) throws InterruptedException {
        while (taken > 0 && taken + bytes > most) {
            wait();
        }
        taken += bytes;
    }

    synchronized void giveBack(long bytes) {
        taken -= bytes;
        notifyAll();
    }

    synchronized long taken() {
        return taken;
    }
}
