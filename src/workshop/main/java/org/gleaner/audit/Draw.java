package org.gleaner.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Draws rows of a table, spread over its documents: one of every document before a second of any.
 * What decides about a row is its content and the seed, so that most of a draw stays the same when
 * other rows come and go.
 */
record Draw(long seed) {

    private record Lot(CSVRecord row, int round, long document) {}

    /** At most {@code most} rows, in the order of the table. */
    List<CSVRecord> of(CsvTable table, int most) {
        Map<String, List<CSVRecord>> documents = new HashMap<>();
        for (CSVRecord row : table.rows()) {
            documents.computeIfAbsent(row.get("doc_id"), id -> new ArrayList<>()).add(row);
        }
        List<Lot> lots = new ArrayList<>();
        documents.forEach((id, rows) -> lots.addAll(lots(id, rows)));
        lots.sort(Comparator.comparingInt(Lot::round).thenComparingLong(Lot::document));
        Set<CSVRecord> drawn = new HashSet<>();
        lots.stream().limit(most).forEach(lot -> drawn.add(lot.row()));
        return table.rows().stream().filter(drawn::contains).toList();
    }

    private List<Lot> lots(String document, List<CSVRecord> rows) {
        List<CSVRecord> shuffled = new ArrayList<>(rows);
        shuffled.sort(Comparator.comparingLong(row -> chance(String.join("\n", row))));
        List<Lot> lots = new ArrayList<>();
        for (CSVRecord row : shuffled) {
            lots.add(new Lot(row, lots.size(), chance(document)));
        }
        return lots;
    }

    private long chance(String words) {
        return new Random(seed * 1_000_003 + words.hashCode()).nextLong();
    }
}
