package org.gleaner.corenlp;

import java.io.IOException;
import java.util.Map;

/**
 * A number for each of many strings, which are known by their 64-bit hashes alone: two flat arrays,
 * open addressing, three quarters full.
 */
final class HashedInts {

    /** What {@link #get} says of a string that is not there. */
    static final int NONE = -1;

    private final long[] keys;
    private final int[] values;

    private HashedInts(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
    }

    /**
     * @throws IllegalArgumentException when two of the strings have the same hash
     */
    static HashedInts of(Map<String, Integer> numbers) {
        int capacity = numbers.size() * 4 / 3 + 1;
        HashedInts table = new HashedInts(new long[capacity], new int[capacity]);
        numbers.forEach(table::put);
        return table;
    }

    static HashedInts read(ModelReader in) {
        return new HashedInts(in.longs(), in.ints());
    }

    void write(ModelWriter out) throws IOException {
        out.longs(keys);
        out.ints(values);
    }

    private void put(String name, int value) {
        long key = Piece.of(name).hash();
        if (key == 0 || get(key) != NONE) {
            throw new IllegalArgumentException("the hash of '" + name + "' is taken");
        }
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = next(slot);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** The number of the string with this hash, or {@link #NONE}. */
    int get(long key) {
        int slot = slot(key);
        long found = keys[slot];
        while (found != 0) {
            if (found == key) {
                return values[slot];
            }
            slot = next(slot);
            found = keys[slot];
        }
        return NONE;
    }

    private int slot(long key) {
        long mixed = (key ^ key >>> 32) * 0xd6e8feb86659fd93L;
        return (int) ((mixed >>> 33) * keys.length >>> 31);
    }

    private int next(int slot) {
        return slot + 1 == keys.length ? 0 : slot + 1;
    }
}
