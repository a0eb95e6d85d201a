package org.gleaner.model;

import java.util.BitSet;
import java.util.Map;

/**
 * Which sentences can yield which facts, found by cheap means, so that expensive stages look at
 * those alone.
 *
 * @param byFilter by the name of a sentence filter ("pledges") the indexes of the sentences that it
 *     selects
 */
public record Candidates(Map<String, BitSet> byFilter) {

    public Candidates {
        byFilter = Map.copyOf(byFilter);
    }

    /**
     * The sentences that a filter selects.
     *
     * @throws IllegalArgumentException if the chain has no filter of that name
     */
    public BitSet of(String filter) {
        BitSet found = byFilter.get(filter);
        if (found == null) {
            throw new IllegalArgumentException("no sentence filter " + filter);
        }
        return (BitSet) found.clone();
    }

    /** The sentences that need a parse: those of any filter. */
    public BitSet all() {
        BitSet all = new BitSet();
        byFilter.values().forEach(all::or);
        return all;
    }
}
