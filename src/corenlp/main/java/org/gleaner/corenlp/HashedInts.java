package org.gleaner.corenlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number for each of many strings, which are known by their 64-bit hashes alone: one flat array
 * of cells, open addressing, half full, so that the search for a string that is not there, as most
 * are, ends at the second or third cell. A cell holds the number and 40 bits of the hash, so that a
 * look-up touches one place of memory; beside the cell's own place that tells as good as any two
 * strings apart.
 */
final class HashedInts {

    /** What {@link #get} says of a string that is not there. */
    static final int NONE = -1;

    private static final int VALUE_BITS = 24;
    private static final int VALUE_MASK = (1 << VALUE_BITS) - 1;

    /** As they are written, in the order of their places; empty in a table that was read. */
    private final long[] keys;

    private final int[] values;

    /** How many places a hash may begin its search at; behind them is room for the last ones. */
    private final int places;

    /** By place: the lower bits of the hash, then the number plus 1; 0 where nothing is. */
    private final long[] cells;

    private HashedInts(long[] keys, int[] values, int places, long... cells) {
        this.keys = keys;
        this.values = values;
        this.places = places;
        this.cells = cells;
    }

    /**
     * @throws IllegalArgumentException when two of the strings have the same hash
     */
    static HashedInts of(Map<String, Integer> numbers) {
        record Named(String name, long key, int value) {}
        List<Named> sorted = new ArrayList<>();
        numbers.forEach((name, value) -> sorted.add(new Named(name, Piece.of(name).hash(), value)));
        sorted.sort((one, other) -> Long.compareUnsigned(mixed(one.key()), mixed(other.key())));
        long[] keys = new long[sorted.size()];
        int[] values = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            Named each = sorted.get(i);
            keys[i] = each.key();
            values[i] = each.value();
            if (values[i] >= VALUE_MASK || i > 0 && keys[i] == keys[i - 1]) {
                throw new IllegalArgumentException("the hash of '" + each.name() + "' is taken");
            }
        }
        int places = places(keys.length);
        return new HashedInts(keys, values, places, cells(keys, values, places));
    }

    static HashedInts read(ModelReader in) {
        long[] keys = in.longs();
        int[] values = in.ints();
        int places = places(keys.length);
        return new HashedInts(new long[0], new int[0], places, cells(keys, values, places));
    }

    void write(ModelWriter out) throws IOException {
        out.longs(keys);
        out.ints(values);
    }

    private static int places(int strings) {
        return 2 * strings + 1;
    }

    /**
     * The hashes come in the order of their places, so that the cells are filled from the first to
     * the last; one is left free at the end.
     */
    private static long[] cells(long[] keys, int[] values, int places) {
        int last = -1;
        for (long key : keys) {
            last = Math.max(last + 1, place(key, places));
        }
        long[] cells = new long[Math.max(places, last + 1) + 1];
        int at = -1;
        for (int i = 0; i < keys.length; i++) {
            at = Math.max(at + 1, place(keys[i], places));
            cells[at] = keys[i] << VALUE_BITS | values[i] + 1;
        }
        return cells;
    }

    /** The number of the string with this hash, or {@link #NONE}. */
    int get(long key) {
        int place = place(key, places);
        return number(key, place, cells[place]);
    }

    /**
     * The numbers of several strings, as {@link #get(long)} gives them, for less: the processor
     * waits for all of their places in memory at once.
     *
     * @param numbers as many as there are keys, or more
     */
    void get(long[] keys, int count, long[] numbers) {
        for (int i = 0; i < count; i++) {
            numbers[i] = cells[place(keys[i], places)];
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = number(keys[i], place(keys[i], places), numbers[i]);
        }
    }

    private int number(long key, int from, long first) {
        long wanted = key << VALUE_BITS;
        long found = first;
        int place = from;
        while (found != 0) {
            if ((found & -1L << VALUE_BITS) == wanted) {
                return ((int) found & VALUE_MASK) - 1;
            }
            found = cells[++place];
        }
        return NONE;
    }

    private static int place(long key, int places) {
        return (int) ((mixed(key) >>> 33) * places >>> 31);
    }

    private static long mixed(long key) {
        return (key ^ key >>> 32) * 0xd6e8feb86659fd93L;
    }
}
