package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import org.gleaner.model.Entity;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;

/** Who "it" is in "Acme has assured the Ministry that it will stay": never whoever is told so. */
record Assurers(PledgeContext context) {

    /** "[Acme] has assured the Ministry that it will": a name of no known kind. */
    Optional<Party> of(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int over = Reports.over(candidate);
        int told = over == NONE ? NONE : sentence.tree().child(over, "obj", "iobj");
        int sayer = told > over ? ClauseFinder.subject(sentence.tree(), over) : NONE;
        boolean named = sayer >= 0 && sayer < over && sentence.isCapitalised(sayer);
        return named && sentence.tree().isNoun(sayer)
                ? Optional.of(
                        Party.named(
                                sentence.text(sayer, sayer),
                                sentence.span(sayer, sayer),
                                Resolution.SUBJECT))
                : Optional.empty();
    }

    /** "Acme has assured [the Ministry] that it will": whoever is told so is not bound. */
    boolean isTold(PledgeCandidate candidate, Party party) {
        SentenceView sentence = candidate.sentence();
        int over = Reports.over(candidate);
        int told = over == NONE ? NONE : sentence.tree().child(over, "obj", "iobj");
        return told > over
                && told < candidate.clause().predicate()
                && party.entity().isPresent()
                && context.names().actorAt(sentence.inDocument(told)).equals(party.entity());
    }

    /** "Acme fears that it will close [Acme]": whom the deed is done to does not do it. */
    boolean isDoneTo(PledgeCandidate candidate, Entity entity) {
        SentenceView sentence = candidate.sentence();
        int object =
                sentence.hasTree() ? sentence.tree().object(candidate.clause().predicate()) : NONE;
        return object > candidate.clause().predicate()
                && context.names()
                        .entityAt(sentence.inDocument(object))
                        .filter(entity::equals)
                        .isPresent();
    }
}
