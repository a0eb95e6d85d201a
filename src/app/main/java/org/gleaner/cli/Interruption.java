package org.gleaner.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import sun.misc.Signal;

/**
 * Ctrl-C: tells the run to finish what is in hand, and holds the process until it has, for a while,
 * or until the next Ctrl-C.
 */
final class Interruption implements BooleanSupplier, AutoCloseable {

    /** A run over files finishes the documents in hand, and keeps them for --resume. */
    static final Duration FILES = Duration.ofSeconds(60);

    /** What a stream has in hand is of use only if its reader still takes it. */
    static final Duration STREAM = Duration.ofSeconds(5);

    private static final List<String> SIGNALS = List.of("INT", "TERM");
    private static final int KILLED = 130;

    private final Duration patience;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "gleaner-interruption");
    private volatile boolean interrupted;

    Interruption(Duration patience) {
        this.patience = patience;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupt() {
        interrupted = true;
        SIGNALS.forEach(Interruption::haltOn);
        try {
            ended.await(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A second signal ends the process at once, as everywhere. */
    private static void haltOn(String signal) {
        try {
            Signal.handle(new Signal(signal), again -> Runtime.getRuntime().halt(KILLED));
        } catch (IllegalArgumentException e) {
            // the platform has no such signal, or keeps it to itself
        }
    }

    @Override
    public boolean getAsBoolean() {
        return interrupted;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!interrupted) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is ending, and the hook with it
            }
        }
    }
}
