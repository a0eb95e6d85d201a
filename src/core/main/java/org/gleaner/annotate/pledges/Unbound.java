package org.gleaner.annotate.pledges;

import org.gleaner.annotate.pledges.Agent.Kind;

/**
 * Whether an undertaking may be reported though nobody is known to be bound by it. "We will mend
 * the lift", written by somebody unnamed, binds whoever writes it; "Results will be released on
 * Friday" binds nobody the words tell of, and is no pledge.
 */
final class Unbound {

    private final PledgeContext context;

    Unbound(PledgeContext context) {
        this.context = context;
    }

    boolean stands(PledgeCandidate candidate, Agent agent) {
        if (candidate.header().isPresent()) {
            PledgeCandidate header = candidate.header().get();
            return header.form().equals(ResolvedRule.IMPERSONAL)
                    || stands(header, Agent.of(context, header.sentence(), header.clause()));
        }
        return switch (candidate.kind()) {
            case FUNDING, LIST_ITEM -> true;
            default -> isResolved(candidate) || isOwn(agent) && !isHearsay(candidate, agent);
        };
    }

    /** "It was agreed to set aside £4,000"; not "to maintain contacts". */
    private static boolean isResolved(PledgeCandidate candidate) {
        return candidate.form().equals(ResolvedRule.IMPERSONAL)
                && Sums.within(
                                candidate.sentence(),
                                candidate.clause().predicate(),
                                candidate.clause().to())
                        != SentenceView.NONE;
    }

    private static boolean isOwn(Agent agent) {
        return agent.kind() == Kind.FIRST || agent.kind() == Kind.OWNED;
    }

    /** Words in quotation marks are of somebody whom the text names, and who was not found. */
    private boolean isHearsay(PledgeCandidate candidate, Agent agent) {
        return context.isQuoted(candidate.sentence().span(agent.head(), agent.head()).start());
    }
}
