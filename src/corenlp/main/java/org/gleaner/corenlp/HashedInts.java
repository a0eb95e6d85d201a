package org.gleaner.corenlp;

import java.io.IOException;
import java.util.Map;

/**
 * A number for each of many strings, which are known by their 64-bit hashes alone: one flat array
 * of cells, open addressing, three quarters full. A cell holds the number and 40 bits of the hash,
 * so that a look-up touches one place of memory; beside the cell's own place that tells as good as
 * any two strings apart.
 */
final class HashedInts {

    /** What {@link #get} says of a string that is not there. */
    static final int NONE = -1;

    private static final int VALUE_BITS = 24;
    private static final int VALUE_MASK = (1 << VALUE_BITS) - 1;

    /** As they are written: hash and number of each place; both empty in a table that was read. */
    private final long[] keys;

    private final int[] values;

    /** By place: the lower bits of the hash, then the number plus 1; 0 where nothing is. */
    private final long[] cells;

    private HashedInts(long[] keys, int[] values, long[] cells) {
        this.keys = keys;
        this.values = values;
        this.cells = cells;
    }

    /**
     * @throws IllegalArgumentException when two of the strings have the same hash
     */
    static HashedInts of(Map<String, Integer> numbers) {
        int capacity = numbers.size() * 4 / 3 + 1;
        HashedInts table =
                new HashedInts(new long[capacity], new int[capacity], new long[capacity]);
        numbers.forEach(table::put);
        return table;
    }

    static HashedInts read(ModelReader in) {
        long[] keys = in.longs();
        int[] values = in.ints();
        long[] cells = new long[keys.length];
        for (int slot = 0; slot < cells.length; slot++) {
            cells[slot] = keys[slot] == 0 ? 0 : cell(keys[slot], values[slot]);
        }
        return new HashedInts(new long[0], new int[0], cells);
    }

    void write(ModelWriter out) throws IOException {
        out.longs(keys);
        out.ints(values);
    }

    private void put(String name, int value) {
        long key = Piece.of(name).hash();
        if (key == 0 || value >= VALUE_MASK || get(key) != NONE) {
            throw new IllegalArgumentException("the hash of '" + name + "' is taken");
        }
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = next(slot);
        }
        keys[slot] = key;
        values[slot] = value;
        cells[slot] = cell(key, value);
    }

    private static long cell(long key, int value) {
        return key << VALUE_BITS | value + 1;
    }

    /** The number of the string with this hash, or {@link #NONE}. */
    int get(long key) {
        long wanted = key << VALUE_BITS;
        int slot = slot(key);
        long found = cells[slot];
        while (found != 0) {
            if ((found & -1L << VALUE_BITS) == wanted) {
                return ((int) found & VALUE_MASK) - 1;
            }
            slot = next(slot);
            found = cells[slot];
        }
        return NONE;
    }

    private int slot(long key) {
        long mixed = (key ^ key >>> 32) * 0xd6e8feb86659fd93L;
        return (int) ((mixed >>> 33) * cells.length >>> 31);
    }

    private int next(int slot) {
        return slot + 1 == cells.length ? 0 : slot + 1;
    }
}
