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

/**
 * Who gives where only the receiver is told: "Acme will receive 5 million". Who gave or set aside a
 * sum in the sentences before, or the country whose embassy the paper comes from.
 */
record Givers(PledgeContext context) {

    private static final Set<String> MISSIONS = DataFile.words("pledges/missions.txt");
    private static final String OF = "of";

    /** How many sentences before may tell of the gift. */
    private static final int BACK = 3;

    /** How much of a text may name its sender, in tokens. */
    private static final int HEAD = 20;

    Optional<Party> of(SentenceView sentence, Clause clause) {
        Span words = sentence.span(clause.action(), clause.action());
        for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - BACK); at--) {
            Optional<Entity> funder = funder(context.sentence(at));
            if (funder.isPresent()) {
                return funder.map(each -> Party.of(each, words, Resolution.ANTECEDENT));
            }
        }
        return mission().map(each -> Party.of(each, words, Resolution.AUTHOR));
    }

    /** "[Acme] has set aside 5 million", "[Acme] announced grants totalling 3 million". */
    private Optional<Entity> funder(SentenceView sentence) {
        for (int token = 1; sentence.hasTree() && token < sentence.size(); token++) {
            boolean funds =
                    FundingVerbs.isForm(sentence.word(token))
                            && sentence.tree().isVerb(token)
                            && !FundingVerbs.of(sentence.lemma(token)).isEmpty()
                            && Sums.after(sentence, token) != NONE;
            int subject = funds ? ClauseFinder.subject(sentence.tree(), token) : NONE;
            if (subject != NONE && subject < token) {
                return context.names()
                        .actorAt(sentence.inDocument(subject))
                        .filter(each -> each.type() != EntityType.PERSON);
            }
        }
        return Optional.empty();
    }

    /** "Embassy of [Japan]" at the head. */
    private Optional<Entity> mission() {
        int end = Math.min(HEAD, context.tokens().size() - 2);
        for (int token = 0; token < end; token++) {
            if (MISSIONS.contains(context.view().lower(token))
                    && context.view().lower(token + 1).equals(OF)) {
                int name = context.view().lower(token + 2).equals("the") ? token + 3 : token + 2;
                return name < context.tokens().size()
                        ? context.names()
                                .actorAt(name)
                                .filter(each -> each.type() == EntityType.LOCATION)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
