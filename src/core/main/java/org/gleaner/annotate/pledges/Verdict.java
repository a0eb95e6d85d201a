package org.gleaner.annotate.pledges;

import java.util.Set;

/**
 * Whether a candidate is a pledge, and if not, what is wrong with it.
 *
 * @param assessment what the filters say
 * @param standing what its agent is to the document
 */
record Verdict(Assessment assessment, Standing standing) {

    /**
     * An OPPONENT is accused by the text, a TOOL is a named thing that has effects ("The NDIS will
     * support jobs"); a PARTY can bind itself.
     */
    enum Standing {
        PARTY,
        OPPONENT,
        TOOL
    }

    /**
     * What a clause whose subject is not an organization may be faulted for: "will be available"
     * reads like a forecast as well.
     */
    private static final Set<PledgeFilter> AGENTLESS = Set.of(Filters.NO_AGENT, Filters.FORECAST);

    boolean isPledge() {
        return assessment.isAccepted() && standing == Standing.PARTY;
    }

    /** Whether nothing is wrong but that its subject could not bind itself. */
    boolean lacksOnlyAgent() {
        return assessment.isAccepted()
                ? standing == Standing.TOOL
                : assessment.objections().contains(Filters.NO_AGENT)
                        && AGENTLESS.containsAll(assessment.objections());
    }
}
