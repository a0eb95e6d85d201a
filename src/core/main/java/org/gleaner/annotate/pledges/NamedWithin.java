package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;

/**
 * For whom something is done where he is named within the words of the thing: "write off part of
 * [Chad]'s debt", "put 38 million into the repair of the [Opera House]", "deliver the pumps to
 * [Acme]'s yard".
 */
record NamedWithin(PledgeContext context) {

    private static final Set<String> RELIEVING = Words.of("relieving-verbs");
    private static final Set<String> DEBTS = Words.of("debts");
    private static final Set<String> RENEWALS = Words.of("renewals");
    private static final Set<String> PREMISES = Words.of("premises");
    private static final Set<String> HANDING = Words.of("handing-verbs");
    private static final Set<String> GIVING = DataFile.words("lexicon/giving-verbs.txt");
    private static final Set<String> TOWARDS =
            Set.of("for", "into", "in", "to", "towards", "toward");

    Optional<Party> of(SentenceView sentence, Clause clause) {
        String verb = sentence.lemma(clause.predicate());
        for (int token = clause.predicate() + 1; token <= clause.to(); token++) {
            int name = name(sentence, clause, verb, token);
            Optional<Party> party = name == NONE ? Optional.empty() : party(sentence, name);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private static int name(SentenceView sentence, Clause clause, String verb, int token) {
        Dependencies tree = sentence.tree();
        String lemma = sentence.lemma(token);
        if (!tree.isNoun(token) || !Beneficiaries.belongs(tree, token, clause.predicate())) {
            return NONE;
        }
        if (RELIEVING.contains(verb) && DEBTS.contains(lemma)) {
            int owner = tree.child(token, "nmod:poss");
            return owner == NONE ? tree.prepositional(token, "of") : owner;
        }
        int mark = tree.child(token, "case");
        String marker = mark == NONE ? "" : sentence.word(mark);
        if (RENEWALS.contains(lemma) && TOWARDS.contains(marker) && isPaid(sentence, clause)) {
            return tree.prepositional(token, "of");
        }
        boolean handed = GIVING.contains(verb) || HANDING.contains(verb);
        return handed && marker.equals("to") && PREMISES.contains(lemma)
                ? tree.child(token, "nmod:poss")
                : NONE;
    }

    private static boolean isPaid(SentenceView sentence, Clause clause) {
        return Sums.within(sentence, clause.from(), clause.to()) != NONE;
    }

    /** A name, or "the Customer" that a contract defines. */
    private Optional<Party> party(SentenceView sentence, int token) {
        int noun = sentence.inDocument(token);
        Span words = sentence.span(token, token);
        Optional<Entity> named = context.names().actorAt(noun);
        if (named.isPresent() || !sentence.word(token - 1).equals("the")) {
            return named.map(entity -> Party.of(entity, words, Resolution.OBJECT));
        }
        return context.antecedents()
                .of(noun - 1, noun)
                .filter(NamedWithin::gains)
                .map(entity -> Party.of(entity, words, Resolution.ANTECEDENT));
    }

    private static boolean gains(Entity entity) {
        return entity.type() == EntityType.PERSON
                || entity.type() == EntityType.ORGANIZATION
                || entity.type() == EntityType.LOCATION;
    }
}
