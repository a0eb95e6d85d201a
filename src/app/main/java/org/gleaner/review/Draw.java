package org.gleaner.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws rows of a table, spread over its documents: one of every document before a second of any.
 * What decides about a row is its content and the seed, so that most of a draw stays the same when
 * other rows come and go.
 */
public record Draw(long seed) {

    private record Lot(ResultRow row, int round, long document) {}

    /** At most {@code most} rows, in the order of the table. */
    public List<ResultRow> of(List<ResultRow> table, int most) {
        Map<String, List<ResultRow>> documents = new HashMap<>();
        for (ResultRow row : table) {
            documents.computeIfAbsent(row.get("doc_id"), id -> new ArrayList<>()).add(row);
        }
        List<Lot> lots = new ArrayList<>();
        documents.forEach((id, rows) -> lots.addAll(lots(id, rows)));
        lots.sort(Comparator.comparingInt(Lot::round).thenComparingLong(Lot::document));
        Set<Long> drawn = new HashSet<>();
        lots.stream().limit(most).forEach(lot -> drawn.add(lot.row().line()));
        return table.stream().filter(row -> drawn.contains(row.line())).toList();
    }

    private List<Lot> lots(String document, List<ResultRow> rows) {
        List<ResultRow> shuffled = new ArrayList<>(rows);
        shuffled.sort(Comparator.comparingLong(row -> chance(row.cells().values().toString())));
        List<Lot> lots = new ArrayList<>();
        for (ResultRow row : shuffled) {
            lots.add(new Lot(row, lots.size(), chance(document)));
        }
        return lots;
    }

    private long chance(String words) {
        return new Random(seed * 1_000_003 + words.hashCode()).nextLong();
    }
}
