package org.gleaner.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How long one document may take.
 *
 * @param fixed for every document alike; else a minute plus a second for every 10 KB
 */
public record Deadline(Optional<Duration> fixed) {

    private static final Duration BASE = Duration.ofSeconds(60);
    private static final long BYTES_PER_SECOND = 10 * 1024;
    private static final Duration GRACE = Duration.ofSeconds(10);

    public static Deadline standard() {
        return new Deadline(Optional.empty());
    }

    public static Deadline of(Duration fixed) {
        return new Deadline(Optional.of(fixed));
    }

    /** When stages give up by themselves. */
    public Duration of(long bytes) {
        return fixed.orElseGet(() -> BASE.plusSeconds(bytes / BYTES_PER_SECOND));
    }

    /** When a worker that has not given up by itself is abandoned. */
    public Duration hard(long bytes) {
        return of(bytes).plus(GRACE);
    }
}
