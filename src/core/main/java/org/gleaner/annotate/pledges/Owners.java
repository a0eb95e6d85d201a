package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.syntax.Dependencies;

/**
 * Whose thing it is that another mends, pays for or speaks for: "resurface [our] car park",
 * "finance [Kenya]'s coffee research", "support the candidature of [Peru] for the Council".
 */
record Owners(PledgeContext context, Pledgers pledgers) {

    private static final Set<String> MENDING = Words.of("verbs-done-to-a-thing");
    private static final Set<String> BACKING = Words.of("verbs-of-backing");
    private static final Set<String> CAUSES = Words.of("causes-backed");
    private static final Set<String> OURS = Words.of("first-owners");
    private static final String OF = "of";

    Optional<Party> of(PledgeCandidate candidate, Optional<Party> pledger) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int verb = candidate.clause().predicate();
        int thing = tree.object(verb);
        boolean backed = BACKING.contains(candidate.verb());
        if (thing <= verb
                || candidate.clause().negated()
                || !backed && !MENDING.contains(candidate.verb())) {
            return Optional.empty();
        }
        int owner = tree.child(thing, "nmod:poss");
        boolean cause = backed && CAUSES.contains(sentence.lemma(thing));
        int whose = owner == NONE && cause ? tree.prepositional(thing, OF) : owner;
        if (whose == NONE) {
            return Optional.empty();
        }
        return OURS.contains(sentence.word(whose))
                ? ours(sentence, whose, pledger)
                : named(sentence, whose);
    }

    /** "[our] roof", where another than the one who speaks mends it. */
    private Optional<Party> ours(SentenceView sentence, int token, Optional<Party> pledger) {
        Optional<String> speaker = pledgers.speaker(sentence.span(token, token)).map(Party::name);
        return speaker.isPresent() && speaker.equals(pledger.map(Party::name))
                ? Optional.empty()
                : pledgers.group(sentence.span(token, token));
    }

    private Optional<Party> named(SentenceView sentence, int token) {
        return context.names()
                .actorAt(sentence.inDocument(token))
                .filter(entity -> entity.type() != EntityType.NATIONALITY)
                .map(entity -> Party.of(entity, sentence.span(token, token), Resolution.OBJECT));
    }
}
