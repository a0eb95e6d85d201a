package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gleaner.model.Span;

/** Looking up records that stand in text order, by binary search. */
final class Spans {

    private Spans() {
    }

    /** The index of the last record that starts at or before {@code offset}, or -1. */
    static <T> int lastStart(List<T> records, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(records.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The indexes of the records that start within {@code span}. */
    static <T> List<Integer> startingIn(List<T> records, ToIntFunction<T> start, Span span) {
        List<Integer> found = new ArrayList<>();
        for (int at = lastStart(records, start, span.start() - 1) + 1; at < records.size() && start.applyAsInt(records.get(at)) < span.end(); at++) {
            found.add(at);
        }
        return found;
    }
}
