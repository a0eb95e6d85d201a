package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.syntax.Dependencies;

/**
 * Whom "it" means where nothing else tells: the body that says so ("Acme has told us [it] will not
 * raise its fees"), else the one that the sentence before is about ("The company has signed. [It]
 * undertakes to pay").
 */
record ReportedIt(PledgeContext context) {

    private static final Set<String> GIVING = Words.of("verbs-of-two-objects");
    private static final String IT = "it";
    private static final String THE = "the";

    Optional<Entity> of(SentenceView sentence, Clause clause) {
        int it = clause.subject();
        if (!sentence.hasTree() || it == NONE || !sentence.word(it).equals(IT)) {
            return Optional.empty();
        }
        int over = Reports.over(sentence.tree(), clause.predicate());
        int sayer = over == NONE ? NONE : ClauseFinder.subject(sentence.tree(), over);
        if (sayer != NONE && sayer < it) {
            return context.names().actorAt(sentence.inDocument(sayer));
        }
        Optional<Entity> before =
                it == 0 && sentence.index() > 0 && !context.opensBlock(sentence.index())
                        ? before(context.sentence(sentence.index() - 1))
                        : Optional.empty();
        return before.or(() -> paper(sentence, clause));
    }

    /** "Subject to approval, [it] will pay a dividend", in the paper of a company. */
    private Optional<Entity> paper(SentenceView sentence, Clause clause) {
        boolean pays =
                clause.predicate() > clause.subject()
                        && GIVING.contains(sentence.lemma(clause.predicate()))
                        && sentence.tree().object(clause.predicate()) > clause.predicate();
        return pays
                ? context.ownBody()
                        .flatMap(Author::entity)
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                : Optional.empty();
    }

    /** "[The company] concluded an agreement". */
    private Optional<Entity> before(SentenceView sentence) {
        Dependencies tree = sentence.tree();
        if (tree == null) {
            return described(sentence, sentence.size() > 1 ? 1 : NONE);
        }
        for (int token = 0; token < sentence.size(); token++) {
            if (tree.relation(token).equals("root")) {
                return described(sentence, ClauseFinder.subject(tree, token));
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> described(SentenceView sentence, int noun) {
        boolean first =
                noun == 1 && sentence.word(0).equals(THE) && Lexicon.isActor(sentence.word(1));
        return first
                ? context.antecedents()
                        .of(sentence.inDocument(0), sentence.inDocument(1))
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                : Optional.empty();
    }
}
