package org.gleaner.run;

/**
 * How a run ended.
 *
 * @param resumed how many of the done come from an earlier run
 */
public record Summary(Counts counts, long resumed, End end) {

    /** Only a complete run has written its files. */
    public enum End {
        COMPLETE, STOPPED, FAILED_FAST
    }
}
