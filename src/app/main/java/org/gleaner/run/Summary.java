package org.gleaner.run;

import java.util.List;

/**
 * How a run ended.
 *
 * @param resumed how many of the done come from an earlier run
 * @param duplicates how many of the done have the text of an earlier one
 * @param warnings about the files written
 */
public record Summary(
        Counts counts, long resumed, long duplicates, End end, List<String> warnings) {

    public Summary {
        warnings = List.copyOf(warnings);
    }

    /** Only a complete run has written its files. */
    public enum End {
        COMPLETE,
        STOPPED,
        FAILED_FAST
    }
}
