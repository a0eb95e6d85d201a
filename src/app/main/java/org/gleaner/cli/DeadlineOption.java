package org.gleaner.cli;

import java.time.Duration;
import org.gleaner.run.Deadline;
import picocli.CommandLine.Option;

/** How long one document may take. */
public final class DeadlineOption {

    private static final double LONGEST = 1e9;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description = "Time for one document, default 60 plus one for every 10 KB.")
    private Double seconds;

    /**
     * @throws UsageException when it is no number of seconds that can be waited for
     */
    public Deadline deadline() throws UsageException {
        return seconds() == 0
                ? Deadline.standard()
                : Deadline.of(Duration.ofMillis(Math.max(1, Math.round(seconds * 1000))));
    }

    /** 0 where none was given. Throws as {@link #deadline} does. */
    public double seconds() throws UsageException {
        if (seconds == null) {
            return 0;
        }
        if (!(seconds > 0 && seconds < LONGEST)) {
            throw new UsageException(
                    "--deadline " + seconds + ": give a number of seconds above 0");
        }
        return seconds;
    }
}
