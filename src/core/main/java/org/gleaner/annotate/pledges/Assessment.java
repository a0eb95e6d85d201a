package org.gleaner.annotate.pledges;

import java.util.Set;

/**
 * What the filters say of a candidate.
 *
 * @param agent who would act
 * @param objections the filters that reject it; none for a pledge
 */
record Assessment(Agent agent, Set<PledgeFilter> objections) {

    static Assessment of(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return new Assessment(agent, Filters.objections(candidate, agent, context));
    }

    boolean isAccepted() {
        return objections.isEmpty();
    }
}
