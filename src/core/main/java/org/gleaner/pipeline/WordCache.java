package org.gleaner.pipeline;

import java.util.function.Function;

/**
 * Keeps what was worked out for the words seen lately, for all threads, in a bounded room: each
 * word has one place, and the next word of that place drives it out. What is worked out must depend
 * on the word alone, so that nobody can tell whether it was kept.
 */
public final class WordCache<T> {

    /** What is worked out is immutable, so that a thread sees all of it or nothing: no locks. */
    private record Entry<T>(String word, T value) {}

    private final Entry<T>[] entries;
    private final Function<String, T> maker;

    /**
     * @param bits the cache holds 2^bits words
     */
    public WordCache(int bits, Function<String, T> maker) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Entry<T>[] places = new Entry[1 << bits];
        this.entries = places;
        this.maker = maker;
    }

    public T get(String word) {
        int hash = word.hashCode() * 0x9e3779b9;
        int place = hash >>> Integer.numberOfLeadingZeros(entries.length - 1);
        Entry<T> entry = entries[place];
        if (entry == null || !entry.word.equals(word)) {
            entry = new Entry<>(word, maker.apply(word));
            entries[place] = entry;
        }
        return entry.value;
    }
}
