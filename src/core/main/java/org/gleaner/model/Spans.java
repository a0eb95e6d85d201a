package org.gleaner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looking up records in text order, by binary search. */
public final class Spans {

    private Spans() {}

    /** The index of the last record that starts at or before {@code offset}, or -1. */
    public static <T> int lastStart(List<T> records, Function<? super T, Span> span, int offset) {
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(records.get(middle)).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The record that holds {@code offset}, of records that do not overlap. */
    public static <T> Optional<T> at(List<T> records, Function<? super T, Span> span, int offset) {
        int last = lastStart(records, span, offset);
        return last >= 0 && span.apply(records.get(last)).contains(offset)
                ? Optional.of(records.get(last))
                : Optional.empty();
    }

    /** The indexes of the records that start within {@code stretch}. */
    public static <T> List<Integer> startingIn(
            List<T> records, Function<? super T, Span> span, Span stretch) {
        List<Integer> found = new ArrayList<>();
        for (int at = lastStart(records, span, stretch.start() - 1) + 1;
                at < records.size() && span.apply(records.get(at)).start() < stretch.end();
                at++) {
            found.add(at);
        }
        return found;
    }
}
