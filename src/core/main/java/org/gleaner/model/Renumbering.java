package org.gleaner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What becomes of the indexes into a list of which only some items are kept. */
final class Renumbering {

    private static final int GONE = -1;

    private final int[] next;

    private Renumbering(int[] next) {
        this.next = next;
    }

    static <T> Renumbering keeping(List<T> items, Predicate<T> kept) {
        int[] next = new int[items.size()];
        int count = 0;
        for (int i = 0; i < next.length; i++) {
            next[i] = kept.test(items.get(i)) ? count++ : GONE;
        }
        return new Renumbering(next);
    }

    /** The indexes of those among {@code indexes} that are kept: of [0, 2] without item 0, [1]. */
    List<Integer> of(List<Integer> indexes) {
        return indexes.stream().map(index -> next[index]).filter(index -> index != GONE).toList();
    }

    /** The items that are kept. */
    <T> List<T> kept(List<T> items) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            if (next[i] != GONE) {
                kept.add(items.get(i));
            }
        }
        return kept;
    }
}
