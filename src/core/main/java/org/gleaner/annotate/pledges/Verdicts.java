package org.gleaner.annotate.pledges;

import java.util.Optional;
import org.gleaner.annotate.pledges.Agent.Kind;
import org.gleaner.annotate.pledges.Verdict.Standing;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * Decides which candidates are pledges: by the filters, and by what the whole document says of
 * those who act in it: who speaks, whom it accuses.
 */
record Verdicts(PledgeContext context, Opponents opponents, Optional<Author> author) {

    Verdict of(PledgeCandidate candidate) {
        Assessment assessment = assessment(candidate);
        return new Verdict(
                assessment,
                assessment.isAccepted() ? standing(candidate, assessment.agent()) : Standing.PARTY);
    }

    /**
     * With a bare proper name that the author bears as an organization: "Labor will", where no
     * recogniser knows the party.
     */
    private Assessment assessment(PledgeCandidate candidate) {
        Assessment plain = context.assess(candidate);
        Agent agent = plain.agent();
        return agent.kind() == Kind.PROPER && isAuthor(name(candidate, agent))
                ? Assessment.of(candidate, agent.as(Kind.ACTOR), context)
                : plain;
    }

    private Standing standing(PledgeCandidate candidate, Agent agent) {
        String name = name(candidate, agent);
        boolean foreign =
                (agent.isOrganization() || agent.kind() == Kind.PROPER)
                        && !isAuthor(name)
                        && !agent.isReElected(candidate.sentence());
        if (foreign && opponents.accusations(name) > 0) {
            return Standing.OPPONENT;
        }
        return foreign && isTool(candidate, agent) ? Standing.TOOL : Standing.PARTY;
    }

    private String name(PledgeCandidate candidate, Agent agent) {
        if (agent.head() < 0) {
            return "";
        }
        return context.names()
                .actorAt(candidate.sentence().inDocument(agent.head()))
                .map(Entity::name)
                .orElseGet(() -> candidate.sentence().text(agent.from(), agent.to()));
    }

    private boolean isAuthor(String name) {
        return author.isPresent() && TellingWords.areShared(author.get().name(), name);
    }

    /**
     * "The NDIS will support jobs": a named thing, whose name does not say that it is an
     * organization and which does nothing else in the text.
     */
    private boolean isTool(PledgeCandidate candidate, Agent agent) {
        int head = agent.kind() == Kind.NAMED ? candidate.sentence().inDocument(agent.head()) : -1;
        return head >= 0
                && author.isPresent()
                && Lexicon.EFFECTS.contains(candidate.verb())
                && candidate.kind() == RuleKind.MODAL
                && !givesSum(candidate)
                && !servesPeople(candidate)
                && !DayAhead.in(
                        candidate.sentence(),
                        candidate.clause().predicate(),
                        candidate.clause().to())
                && context.names().isAt(head, EntityType.ORGANIZATION)
                && context.names()
                        .entityAt(head)
                        .filter(entity -> !context.isOrganization(entity))
                        .isPresent();
    }

    /** "Caritas will give each of 300 farmers a hoe". */
    private static boolean servesPeople(PledgeCandidate candidate) {
        return candidate.sentence().hasTree()
                && ServedPeople.of(candidate.sentence(), candidate.clause(), token -> false)
                        != SentenceView.NONE;
    }

    /** "Acme will add 6 million": a tool gives no money. */
    private static boolean givesSum(PledgeCandidate candidate) {
        return candidate.sentence().hasTree()
                && Sums.after(candidate.sentence(), candidate.clause().predicate())
                        != SentenceView.NONE;
    }
}
