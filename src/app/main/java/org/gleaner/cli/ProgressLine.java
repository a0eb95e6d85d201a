package org.gleaner.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.gleaner.pipeline.Outcome;
import org.gleaner.run.Progress;

/**
 * Shows how a run goes on: a bar that moves on a terminal, else a line a minute. Failures show as
 * they come, the first few.
 */
final class ProgressLine implements Progress {

    private static final int SHOWN_FAILURES = 10;
    private static final int BAR = 24;
    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long LOG_NANOS = 60_000_000_000L;
    private static final String ERASE = "\r\u001B[K";

    private final PrintStream err;
    private final boolean terminal;
    private final boolean debug;
    private final LongSupplier clock;
    private OptionalLong total = OptionalLong.empty();
    private long began;
    private long workBegan;
    private long shown;
    private long done;
    private long resumed;
    private long failed;
    private long warned;
    private boolean onScreen;

    ProgressLine(PrintStream err, boolean terminal, boolean debug) {
        this(err, terminal, debug, System::nanoTime);
    }

    /**
     * @param clock in nanoseconds
     */
    ProgressLine(PrintStream err, boolean terminal, boolean debug, LongSupplier clock) {
        this.err = err;
        this.terminal = terminal;
        this.debug = debug;
        this.clock = clock;
        began = clock.getAsLong();
        workBegan = began;
        shown = began;
    }

    @Override
    public void began(OptionalLong documents) {
        total = documents;
        began = clock.getAsLong();
        workBegan = began;
        shown = began;
    }

    @Override
    public void done(String id) {
        done++;
        show();
    }

    /**
     * Taking over what is done is not counted as work, neither in the rate nor in the time left.
     */
    @Override
    public void resumed(String id) {
        if (done + failed == 0) {
            workBegan = clock.getAsLong();
        }
        resumed++;
        show();
    }

    @Override
    public void failed(Outcome.Failed failure) {
        failed++;
        if (failed <= SHOWN_FAILURES || debug) {
            erase();
            Streams.tell(
                    err,
                    failure.id()
                            + ": "
                            + failure.message()
                            + " ("
                            + failure.stage()
                            + ", "
                            + failure.kind().label()
                            + ")");
            if (debug && failure.cause() != null) {
                failure.cause().printStackTrace(err);
            }
        } else if (failed == SHOWN_FAILURES + 1) {
            erase();
            err.println("gleaner: more documents fail, which are not shown here");
        }
        show();
    }

    @Override
    public void warned(String message) {
        warned++;
        if (warned <= SHOWN_FAILURES || debug) {
            erase();
            Streams.tell(err, message);
        } else if (warned == SHOWN_FAILURES + 1) {
            erase();
            err.println("gleaner: more warnings of this kind are in manifest.json");
        }
    }

    @Override
    public void waiting() {
        show();
    }

    private void show() {
        long now = clock.getAsLong();
        if (now - shown < (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
            return;
        }
        shown = now;
        if (terminal) {
            err.print(ERASE + bar() + line(now));
            err.flush();
            onScreen = true;
        } else {
            err.println("gleaner: " + line(now));
        }
    }

    private String bar() {
        if (total.isEmpty() || total.getAsLong() == 0) {
            return "";
        }
        int full =
                (int)
                        (BAR
                                * Math.min(total.getAsLong(), done + resumed + failed)
                                / total.getAsLong());
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    }

    private String line(long now) {
        long worked = done + failed;
        long finished = worked + resumed;
        double rate = worked == 0 ? 0 : worked / ((now - workBegan) / 1e9);
        StringBuilder line = new StringBuilder().append(finished);
        total.ifPresent(all -> line.append('/').append(all));
        line.append(String.format(Locale.ROOT, " documents, %.1f/s", rate));
        if (total.isPresent() && total.getAsLong() > finished && rate > 0) {
            long left = Math.round((total.getAsLong() - finished) / rate);
            line.append(String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60));
        }
        line.append(resumed > 0 ? ", " + resumed + " of an earlier run" : "");
        return line.append(failed > 0 ? ", " + failed + " failed" : "").toString();
    }

    /** Takes the bar off the screen. */
    void end() {
        erase();
    }

    /** ", 3.2 s" */
    String pace() {
        return String.format(Locale.ROOT, ", %.1f s", (clock.getAsLong() - began) / 1e9);
    }

    private void erase() {
        if (onScreen) {
            err.print(ERASE);
            onScreen = false;
        }
    }
}
