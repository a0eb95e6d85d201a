package org.gleaner.annotate.pledges;

/**
 * One reason why a clause undertakes nothing, although a rule found it.
 *
 * @param name for tests and tables: "question"
 */
record PledgeFilter(String name, Test test) {

    /** Whether the candidate is not a pledge for this reason. */
    interface Test {
        boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context);
    }

    boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return test.rejects(candidate, agent, context);
    }

    @Override
    public String toString() {
        return name;
    }
}
