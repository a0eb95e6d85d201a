package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;

/**
 * Whom somebody goes on to serve: "will stay on as [its] head coach", "remain available to the
 * [firm] as a consultant", "continue as chair of [Acme]"; the body whose paper it is where none is
 * told.
 */
record KeptOffices(PledgeContext context) {

    private static final Set<String> STAYING = Words.of("verbs-of-staying");
    private static final Set<String> SERVANTS = Words.of("offices-kept");
    private static final Set<String> AVAILABLE = Words.of("words-of-readiness");
    private static final Set<String> BESIDE = Words.of("words-of-standing-by");
    private static final Set<String> ITS = Set.of("its", "their");
    private static final Set<String> OF = Set.of("of", "to", "for", "at");
    private static final String AS = "as";

    /**
     * @param party who is meant by the noun at a token
     */
    Optional<Party> of(SentenceView sentence, Clause clause, IntFunction<Party> party) {
        if (clause.negated() || !STAYING.contains(sentence.lemma(clause.predicate()))) {
            return Optional.empty();
        }
        Optional<Party> told = Optional.empty();
        boolean serves = false;
        for (int token = clause.action() + 1; token <= clause.to() && told.isEmpty(); token++) {
            String word = sentence.word(token);
            boolean office = SERVANTS.contains(sentence.lemma(token));
            serves |= office;
            if (ITS.contains(word) && sentence.word(token - 1).equals(AS)) {
                told = owner(sentence, token);
            } else if (OF.contains(word) && isBound(sentence, token)) {
                told = body(sentence, token + 1, party);
            }
        }
        return told.isPresent() || !serves ? told : paper(sentence, clause);
    }

    /** "adviser [to]", "available [to]", "side [of]". */
    private static boolean isBound(SentenceView sentence, int token) {
        String before = sentence.word(token - 1);
        return SERVANTS.contains(sentence.lemma(token - 1))
                || AVAILABLE.contains(before)
                || BESIDE.contains(before);
    }

    private static Optional<Party> body(
            SentenceView sentence, int first, IntFunction<Party> party) {
        int head = Nominal.head(sentence, first);
        return head == NONE || !isServed(sentence, head)
                ? Optional.empty()
                : Optional.of(party.apply(head));
    }

    private static boolean isServed(SentenceView sentence, int head) {
        return sentence.isCapitalised(head) || Nominal.isSomebody(sentence, head);
    }

    private Optional<Party> owner(SentenceView sentence, int its) {
        int token = sentence.inDocument(its);
        return context.antecedents()
                .of(token, token)
                .filter(KeptOffices::isBody)
                .map(each -> Party.of(each, sentence.span(its, its), Resolution.ANTECEDENT));
    }

    private static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION;
    }

    private Optional<Party> paper(SentenceView sentence, Clause clause) {
        Span words = sentence.span(clause.action(), clause.action());
        Optional<Author> own = context.ownBody().or(context::issuer);
        return own.filter(body -> body.entity().filter(each -> !isBody(each)).isEmpty())
                .map(body -> new Party(body.name(), body.entity(), words, Resolution.AUTHOR));
    }
}
