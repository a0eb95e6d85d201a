package org.gleaner.annotate.pledges;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.TokenView;

/**
 * Who tells of what another undertakes: whoever has the turn ("Ms Berg: The Port Authority will
 * dredge the bay"), and whoever is named as saying so before ("If elected, Berg said, he will cut
 * the toll, and he will pave the square").
 */
record Tellers(PledgeContext context) {

    private static final Set<String> OWN =
            Set.of("government", "cabinet", "administration", "parliament");
    private static final Set<Resolution> OTHERS =
            Set.of(Resolution.SUBJECT, Resolution.ANTECEDENT, Resolution.OBJECT);

    Optional<Party> of(PledgeCandidate candidate, Optional<Party> pledger, Pledgers pledgers) {
        SentenceView sentence = candidate.sentence();
        int action = candidate.clause().action();
        int at = sentence.span(action, action).start();
        if (context.turnAt(at).isEmpty()) {
            return context.isQuoted(at) ? Optional.empty() : aside(candidate);
        }
        return pledger.filter(party -> isOfAnother(candidate, party, pledgers))
                .flatMap(party -> pledgers.speaker(sentence.span(action, action)))
                .filter(speaker -> !speaker.name().equals(pledger.get().name()));
    }

    /** Neither the speaker's own body nor the country that he may speak for. */
    private boolean isOfAnother(PledgeCandidate candidate, Party party, Pledgers pledgers) {
        SentenceView sentence = candidate.sentence();
        int action = candidate.clause().action();
        boolean group =
                pledgers.group(sentence.span(action, action))
                        .filter(own -> own.name().equals(party.name()))
                        .isPresent();
        return OTHERS.contains(party.source())
                && !group
                && !Agent.of(context, sentence, candidate.clause()).isSpeaker()
                && !TokenView.hasWord(party.name(), OWN)
                && party.entity().filter(Tellers::isOther).isPresent();
    }

    private static boolean isOther(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.PERSON;
    }

    /** ", [Berg] said,": before the clause, in its sentence. */
    private Optional<Party> aside(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        for (int token = 2; token < candidate.clause().from() - 1; token++) {
            boolean said =
                    sentence.tag(token).equals("VERB")
                            && Lexicon.says(sentence.lemma(token))
                            && sentence.word(token + 1).equals(",")
                            && context.names()
                                    .isAt(sentence.inDocument(token - 1), EntityType.PERSON);
            int first = said ? first(sentence, token - 1) : 0;
            if (said && comma(sentence, first)) {
                int name = token - 1;
                return context.names()
                        .actorAt(sentence.inDocument(name))
                        .map(
                                entity ->
                                        Party.of(
                                                entity,
                                                sentence.span(name, name),
                                                Resolution.SUBJECT));
            }
        }
        return Optional.empty();
    }

    private int first(SentenceView sentence, int name) {
        int mention = context.names().mentionAt(sentence.inDocument(name));
        return mention < 0 ? name : sentence.inSentence(context.names().first(mention));
    }

    /** A comma before the name and its office: ", its [leader] Ann Lee said,". */
    private static boolean comma(SentenceView sentence, int first) {
        for (int token = first - 1; token > 0 && token >= first - 5; token--) {
            if (sentence.word(token).equals(",")) {
                return true;
            }
            if (sentence.tag(token).equals("VERB") || sentence.tag(token).equals("AUX")) {
                return false;
            }
        }
        return false;
    }
}
