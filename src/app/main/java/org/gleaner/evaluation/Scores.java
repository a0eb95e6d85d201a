package org.gleaner.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of an evaluation by kind of fact, and every comparison behind them. */
public final class Scores {

    /** What can only be right or wrong of a record that was found. */
    private static final Set<String> ACCURACY =
            Set.of(
                    "money qualifier",
                    "pledger right",
                    "pledge strength",
                    "pledge negated",
                    "pledge money");

    private final SortedMap<String, Tally> tallies = new TreeMap<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    void spurious(String kind) {
        add(kind, false, true, false);
    }

    /** Right if so, else missed. */
    void sought(String kind, boolean right) {
        add(kind, right, false, !right);
    }

    void add(String kind, boolean right, boolean spurious, boolean missed) {
        Tally tally = tallies.getOrDefault(kind, Tally.none(ACCURACY.contains(kind)));
        tallies.put(kind, tally.plus(right, spurious, missed));
    }

    /** Enters the sum of some kinds as a kind of its own. */
    void sum(String kind, List<String> parts) {
        Tally sum = Tally.none(false);
        for (String part : parts) {
            sum = sum.plus(tallies.getOrDefault(part, Tally.none(false)));
        }
        tallies.put(kind, sum);
    }

    void note(Comparison comparison) {
        comparisons.add(comparison);
    }

    /** By kind of fact, in alphabetical order. */
    public Map<String, Tally> tallies() {
        return Collections.unmodifiableSortedMap(tallies);
    }

    /** In the order of the documents. */
    public List<Comparison> comparisons() {
        return List.copyOf(comparisons);
    }

    /** Those that are not right. */
    public List<Comparison> errors() {
        return comparisons.stream()
                .filter(one -> one.verdict() != Comparison.Verdict.RIGHT)
                .toList();
    }

    /** A line for each kind of fact. */
    public String summary() {
        StringBuilder lines = new StringBuilder();
        tallies.forEach((kind, tally) -> lines.append(tally.line(kind)).append('\n'));
        return lines.toString();
    }
}
