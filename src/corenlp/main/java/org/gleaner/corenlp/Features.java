package org.gleaner.corenlp;

import java.util.Arrays;

/** Features of one place of a text, by their hashes, to be looked up together. */
final class Features {

    private long[] hashes;
    private long[] rows;
    private int count;

    /**
     * @param usual how many there will be at most as a rule
     */
    Features(int usual) {
        hashes = new long[usual];
        rows = new long[usual];
    }

    Features clear() {
        count = 0;
        return this;
    }

    Features add(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count + 1);
            rows = new long[hashes.length];
        }
        hashes[count++] = hash;
        return this;
    }

    int size() {
        return count;
    }

    /** The row of each feature in a table, in their order; valid until the next call. */
    long[] in(HashedInts table) {
        table.get(hashes, count, rows);
        return rows;
    }
}
