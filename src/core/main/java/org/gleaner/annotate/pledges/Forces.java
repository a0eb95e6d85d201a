package org.gleaner.annotate.pledges;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.TokenView;

/**
 * Whose men "officers" or "firefighters" are: of the force that is named last before them in the
 * paragraph.
 */
record Forces(PledgeContext context) {

    private static final Set<String> MEN = Words.of("men-of-forces");
    private static final Set<String> FORCES = Words.of("names-of-forces");
    private static final int BACK = 4;

    /** The force, where the noun at {@code head} names its men and nobody's else. */
    Optional<Entity> of(SentenceView sentence, int from, int head) {
        if (head < 0 || !MEN.contains(sentence.word(head)) || head - from > 2) {
            return Optional.empty();
        }
        return context.names()
                .lastEntitySince(
                        sentence.inDocument(head), sentence.index() - BACK, Forces::isForce);
    }

    private static boolean isForce(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION && TokenView.hasWord(entity.name(), FORCES);
    }

    /** "[Officers] will patrol the square": of the force that is named before. */
    Optional<Party> party(SentenceView sentence, Agent agent) {
        return of(sentence, agent.from(), agent.head())
                .map(
                        entity ->
                                Party.of(
                                        entity,
                                        sentence.span(agent.from(), agent.to()),
                                        Resolution.ANTECEDENT));
    }
}
