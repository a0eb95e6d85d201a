package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;

/**
 * The place that a work for everybody is built, mended or kept in, and where people are posted to:
 * "build two classrooms at [Hill School]", "not close the school in [Hesum]", "post three midwives
 * to [Mtunda]". Plants and shops serve those who own them.
 */
record PublicWorks(PledgeContext context) {

    private static final Set<String> BUILDING = Words.of("verbs-of-building");
    private static final Set<String> CLOSING = Words.of("verbs-of-closing");
    private static final Set<String> WORKS = Words.of("works-for-everybody");
    private static final Set<String> POSTING = Words.of("verbs-of-posting");
    private static final Set<String> POSTED = Words.of("people-posted");
    private static final Set<String> AT = Set.of("at", "in");
    private static final Set<String> TO = Set.of("at", "in", "to");
    private static final Set<String> ARTICLES = Set.of("the");

    Optional<Party> of(SentenceView sentence, Clause clause) {
        String verb = sentence.lemma(clause.predicate());
        boolean works = (clause.negated() ? CLOSING : BUILDING).contains(verb);
        boolean posts = !clause.negated() && POSTING.contains(verb);
        if (!works && !posts || clause.passive()) {
            return Optional.empty();
        }
        int from = clause.predicate() + 1;
        int thing = Nominal.head(sentence, sentence.tag(from).equals("ADP") ? from + 1 : from);
        if (thing == NONE || thing >= clause.to()) {
            return Optional.empty();
        }
        String lemma = sentence.lemma(thing);
        boolean built = works && WORKS.contains(lemma);
        boolean posted = posts && POSTED.contains(lemma);
        String mark = sentence.word(thing + 1);
        return built && AT.contains(mark) || posted && TO.contains(mark)
                ? place(sentence, thing + 2).filter(each -> posted || !isCountry(each.name()))
                : Optional.empty();
    }

    private static boolean isCountry(String name) {
        return Countries.named(name).isPresent();
    }

    private Optional<Party> place(SentenceView sentence, int from) {
        int name = ARTICLES.contains(sentence.word(from)) ? from + 1 : from;
        return name >= sentence.size()
                ? Optional.empty()
                : context.names()
                        .actorAt(sentence.inDocument(name))
                        .filter(PublicWorks::isPlace)
                        .map(each -> Party.of(each, sentence.span(name, name), Resolution.OBJECT));
    }

    private static boolean isPlace(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.LOCATION;
    }
}
