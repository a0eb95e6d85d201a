package org.gleaner.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.gleaner.pipeline.Outcome;
import org.gleaner.run.Progress;
import org.gleaner.run.Work;

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
    private final Talk talk;
    private final boolean debug;
    private final LongSupplier clock;
    private final Map<String, Repeated> warnings = new LinkedHashMap<>();
    private Optional<TimeLeft> timeLeft = Optional.empty();
    private OptionalLong total = OptionalLong.empty();
    private long began;
    private long workBegan;
    private long shown;
    private long done;
    private long resumed;
    private long failed;
    private boolean onScreen;

    ProgressLine(PrintStream err, boolean terminal, Talk talk, boolean debug) {
        this(err, terminal, talk, debug, System::nanoTime);
    }

    /**
     * @param clock in nanoseconds
     */
    ProgressLine(PrintStream err, boolean terminal, Talk talk, boolean debug, LongSupplier clock) {
        this.err = err;
        this.terminal = terminal;
        this.talk = talk;
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
    public void expecting(Map<String, Long> bytes) {
        timeLeft = bytes.isEmpty() ? Optional.empty() : Optional.of(new TimeLeft(bytes, began));
    }

    @Override
    public void worked(Work work) {
        timeLeft.ifPresent(time -> time.add(work, clock.getAsLong()));
    }

    @Override
    public void done(String id) {
        done++;
        each(id, "done");
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
        each(id, "taken over");
        show();
    }

    @Override
    public void failed(Outcome.Failed failure) {
        failed++;
        if (failed <= SHOWN_FAILURES || debug || talk == Talk.VERBOSE) {
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

    /** Shows the first of each kind; {@link #end} tells how many more there were. */
    @Override
    public void warned(String message) {
        boolean all = talk == Talk.VERBOSE || debug;
        Repeated kind =
                warnings.computeIfAbsent(Repeated.kind(message), words -> new Repeated(message));
        kind.count++;
        if (talk != Talk.QUIET && (all || kind.count == 1)) {
            erase();
            Streams.tell(err, message);
        }
    }

    private void each(String id, String what) {
        if (talk == Talk.VERBOSE) {
            erase();
            Streams.tell(err, id + ": " + what);
        }
    }

    @Override
    public void waiting() {
        show();
    }

    private void show() {
        long now = clock.getAsLong();
        if (talk == Talk.QUIET || now - shown < (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
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
            OptionalLong left =
                    timeLeft.map(time -> time.seconds(now))
                            .orElse(
                                    OptionalLong.of(
                                            Math.round((total.getAsLong() - finished) / rate)));
            left.ifPresent(
                    seconds ->
                            line.append(
                                    String.format(
                                            Locale.ROOT,
                                            ", %d:%02d left",
                                            seconds / 60,
                                            seconds % 60)));
        }
        line.append(resumed > 0 ? ", " + resumed + " of an earlier run" : "");
        return line.append(failed > 0 ? ", " + failed + " failed" : "").toString();
    }

    /** Says what is no error. */
    void say(String message) {
        if (talk != Talk.QUIET) {
            Streams.tell(err, message);
        }
    }

    /** Takes the bar off the screen, and says how often each warning came. */
    void end() {
        erase();
        if (talk != Talk.NORMAL || debug) {
            return;
        }
        for (Repeated kind : warnings.values()) {
            if (kind.count > 1) {
                Streams.tell(
                        err,
                        kind.count
                                + " such warnings, the first: "
                                + kind.first
                                + " (--verbose shows each)");
            }
        }
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
