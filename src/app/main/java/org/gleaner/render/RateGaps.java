package org.gleaner.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** The amounts that no rate converts, by why: a warning a kind, however many they are. */
final class RateGaps {

    private final Map<String, AtomicLong> unknown = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> early = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> undated = new ConcurrentSkipListMap<>();

    /**
     * @param known whether there are rates of the currency
     * @param dated whether the document has a date
     */
    void add(String currency, boolean known, boolean dated) {
        Map<String, AtomicLong> kind = !known ? unknown : dated ? early : undated;
        kind.computeIfAbsent(currency, code -> new AtomicLong()).incrementAndGet();
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        warn(warnings, unknown, "no rate of", "");
        warn(warnings, early, "no rate so early of", "");
        warn(
                warnings,
                undated,
                "no date of the document for a rate of",
                "; give dates by --date or --metadata");
        return warnings;
    }

    private static void warn(
            List<String> warnings, Map<String, AtomicLong> kind, String what, String advice) {
        if (!kind.isEmpty()) {
            long count = kind.values().stream().mapToLong(AtomicLong::get).sum();
            warnings.add(
                    "--rates: "
                            + what
                            + " "
                            + String.join(", ", kind.keySet())
                            + ": "
                            + count
                            + " amounts of the table money are not converted"
                            + advice);
        }
    }
}
