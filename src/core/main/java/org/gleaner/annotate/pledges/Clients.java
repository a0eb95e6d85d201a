package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;

/**
 * Whom a lawyer speaks for: "[Reyes's] lawyer said her client will appeal", "counsel for [Acme Ltd]
 * said his client would".
 */
record Clients(PledgeContext context) {

    private static final Set<String> CLIENTS = Set.of("client", "clients");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our");
    private static final Set<String> FOR = Set.of("for", "of");

    /** Whether the noun at the head of the phrase is somebody's client. */
    static boolean isAt(SentenceView sentence, int head, int from) {
        return CLIENTS.contains(sentence.word(head))
                && from >= 0
                && from < head
                && OWNERS.contains(sentence.word(from));
    }

    /** Who is named as the one that whoever says so speaks for. */
    Optional<Entity> of(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        int over = Reports.over(candidate);
        int sayer = over == NONE ? NONE : ClauseFinder.subject(sentence.tree(), over);
        if (sayer == NONE || !isAt(sentence, agent.head(), agent.from())) {
            return Optional.empty();
        }
        Dependencies tree = sentence.tree();
        int last = Math.max(sayer, tree.rightmost(sayer));
        for (int token = Math.min(sayer, tree.leftmost(sayer)); token <= last; token++) {
            boolean owns = tree.relation(token).equals("nmod:poss");
            boolean served =
                    tree.relation(token).equals("nmod")
                            && tree.children(token, "case").stream()
                                    .anyMatch(mark -> FOR.contains(sentence.word(mark)));
            Optional<Entity> named =
                    owns || served
                            ? context.names().actorAt(sentence.inDocument(token))
                            : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "Reyes's lawyer said [her client] will appeal". */
    Optional<Party> party(PledgeCandidate candidate, Agent agent) {
        Span words = candidate.sentence().span(agent.from(), agent.to());
        return of(candidate, agent).map(entity -> Party.of(entity, words, Resolution.ANTECEDENT));
    }
}
