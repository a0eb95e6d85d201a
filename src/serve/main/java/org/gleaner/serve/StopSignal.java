package org.gleaner.serve;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;

/** The end of a service: SIGTERM, Ctrl-C. The second one ends the process at once. */
final class StopSignal {

    private static final int KILLED = 130;
    private static final int HOOK_SECONDS = 60;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    StopSignal() {
        List.of("INT", "TERM").forEach(this::handle);
    }

    private void handle(String name) {
        try {
            Signal.handle(new Signal(name), signal -> ask());
        } catch (IllegalArgumentException e) {
            // the platform has no such signal, or keeps it to itself: the JVM's own end has to do
            Runtime.getRuntime().addShutdownHook(new Thread(this::hold));
        }
    }

    private void ask() {
        if (asked.getCount() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
        asked.countDown();
    }

    private void hold() {
        asked.countDown();
        try {
            ended.await(HOOK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the service is to end. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The service has ended. */
    void ended() {
        ended.countDown();
    }
}
