package org.gleaner.model;

import java.util.BitSet;

/**
 * Which sentences can yield which facts, found by cheap means, so that dear stages look at those
 * alone.
 *
 * @param pledges sentences that may hold a pledge, by index
 * @param relations sentences that may hold a relation
 * @param payments sentences that may say who pays whom
 */
public record Candidates(BitSet pledges, BitSet relations, BitSet payments) {

    /** The sentences that need a parse: those of any kind. */
    public BitSet all() {
        BitSet all = (BitSet) pledges.clone();
        all.or(relations);
        all.or(payments);
        return all;
    }
}
