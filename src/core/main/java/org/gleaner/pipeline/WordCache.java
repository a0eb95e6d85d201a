package org.gleaner.pipeline;

import java.util.function.Function;

/**
 * Keeps what was worked out for the words seen lately, for all threads, in a bounded room: each
 * word has two places, and of three words for them the one seen longest ago is driven out. What is
 * worked out must depend on the word alone, so that nobody can tell whether it was kept.
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
        return entry != null && isSame(entry.word, word) ? entry.value : second(word, place, entry);
    }

    /** Most words are the very same object, which spares a call in code that is not hot yet. */
    @SuppressWarnings({"StringEquality", "ReferenceEquality"})
    private static boolean isSame(String one, String other) {
        return one == other || one.equals(other);
    }

    /** From the word's second place, or made; either way it is the latest of both then. */
    private T second(String word, int place, Entry<T> first) {
        int beside = place ^ 1;
        Entry<T> entry = entries[beside];
        if (entry == null || !isSame(entry.word, word)) {
            entry = new Entry<>(word, maker.apply(word));
        }
        entries[beside] = first;
        entries[place] = entry;
        return entry.value;
    }
}
