package org.gleaner.spark;

import java.io.Serializable;

/**
 * How documents are dealt to tasks: by their size, not by the files they came in, so that no task
 * holds up the others. Long documents have partitions of their own, the first ones, which begin
 * first. Where a document goes depends on it alone, so that a task that is run again has the same
 * documents.
 *
 * @param large how many partitions the long documents have
 * @param rest how many the others have
 */
record Partitions(int large, int rest) implements Serializable {

    /** A document longer than this is dealt out apart, in bytes; some six seconds of work. */
    static final long LARGE = 512 << 10;

    /** Text for one task: three quarters of a minute of work. */
    private static final long BYTES = 4 << 20;

    private static final int PER_CORE = 4;

    /** The driver keeps the accounts of each. */
    private static final int MOST = 20_000;

    /**
     * @param wanted by the user, 0 for as many as suit
     * @param cores that the cluster has for the job
     */
    static Partitions of(CorpusReader.Extent extent, int wanted, int cores) {
        long bySize = Math.min(MOST, extent.bytes() / BYTES + 1);
        long byCores = Math.min(extent.documents(), (long) cores * PER_CORE);
        int all = wanted > 0 ? wanted : (int) Math.max(1, Math.max(bySize, byCores));
        int large = (int) Math.min(extent.large(), all / 2);
        return new Partitions(large, all - large);
    }

    int count() {
        return large + rest;
    }

    /**
     * @param size of the document in bytes
     * @return from 0 to {@link #count} - 1
     */
    int number(Place place, long size) {
        int hash = place.spread();
        return large > 0 && size > LARGE
                ? Math.floorMod(hash, large)
                : large + Math.floorMod(hash, rest);
    }
}
