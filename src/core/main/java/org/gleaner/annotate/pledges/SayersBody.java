package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;

/**
 * Which body "the company" is in the mouth of one of its people: "Acme chairman Ann Lee said the
 * company would", "Lee said the club will sign": the one that he is said to lead or to serve.
 */
record SayersBody(PledgeContext context, SpeakerResolver speakers) {

    private static final Set<String> BODIES = Words.of("bodies-of-sayers");
    private static final String THE = "the";

    Optional<Party> body(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        int head = agent.head();
        if (head < 1
                || !sentence.word(agent.from()).equals(THE)
                || agent.from() != head - 1
                || sentence.isCapitalised(head)
                || !BODIES.contains(sentence.word(head))) {
            return Optional.empty();
        }
        int saying = Reports.over(candidate);
        int sayer = saying == NONE ? NONE : ClauseFinder.subject(sentence.tree(), saying);
        return sayer == NONE
                ? Optional.empty()
                : context.personAt(sentence.inDocument(sayer))
                        .flatMap(speakers::bodyOf)
                        .filter(SayersBody::isBody)
                        .map(
                                body ->
                                        Party.of(
                                                body,
                                                sentence.span(agent.from(), head),
                                                Resolution.ANTECEDENT));
    }

    private static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION;
    }

    /** Not whom the text merely tells most of: "Chelsea will be paid" binds no striker. */
    static boolean isBody(Party party) {
        String name = party.name();
        boolean body =
                party.entity()
                        .map(entity -> entity.type() == EntityType.ORGANIZATION)
                        .orElseGet(
                                () ->
                                        Character.isUpperCase(
                                                name.charAt(name.lastIndexOf(' ') + 1)));
        return party.source() != Resolution.AUTHOR || body;
    }
}
