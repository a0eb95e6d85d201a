package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * The company that is "they": "In March [Acme] ordered forty pumps. They are paying us $5 million".
 * Nobody where the words between tell of several, as in "Acme has forty workers. They".
 */
final class CompanyThey {

    private static final Set<String> SEVERAL = DataFile.words("payments/several.txt");
    private static final Set<String> ASKING = Set.of("asked", "said", "told", "asks", "says");
    private static final Set<String> AND = Set.of("and", "&", "or");

    /** How many sentences back the company may be named. */
    private static final int FAR = 3;

    /** How many tokens before the pronoun are read in all. */
    private static final int LONG = 50;

    private final TokenView view;
    private final MentionIndex names;

    CompanyThey(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    /** Who is meant at the token of "They" that opens a sentence. */
    Optional<Party> of(int they) {
        if (!Casing.isCapitalized(view.tokens().word(they))) {
            return Optional.empty();
        }
        int sentence = view.sentenceOf(they);
        int far = Math.max(0, they - LONG);
        for (int at = sentence; at >= Math.max(0, sentence - FAR); at--) {
            int first = Math.max(far, view.tokens().first(at));
            int last = at == sentence ? they : view.tokens().last(at);
            if (first >= last) {
                continue;
            }
            if (tellsOfMany(first, last)) {
                return Optional.empty();
            }
            if (!isOnePersonAtMost(first, last)) {
                return company(first, last, they);
            }
        }
        return Optional.empty();
    }

    /** "workers", "the Smiths and the Lees": those who may be "they" themselves. */
    private boolean tellsOfMany(int first, int last) {
        for (int token = first; token < last; token++) {
            String word = view.lower(token);
            boolean several = !names.isInMention(token) && Bodies.isSeveral(word);
            boolean joined =
                    AND.contains(word)
                            && token > first
                            && names.isInMention(token - 1)
                            && names.isInMention(token + 1)
                            && names.mentionAt(token - 1) != names.mentionAt(token + 1);
            if (several || joined || SEVERAL.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever asks or says it is no company. */
    private boolean isOnePersonAtMost(int first, int last) {
        List<Integer> named = names.mentionsIn(first, last - 1);
        return named.size() <= 1
                && named.stream().allMatch(only -> names.mention(only).type() == EntityType.PERSON);
    }

    /** The one organization that the words name. */
    private Optional<Party> company(int first, int last, int they) {
        Optional<Party> only = Optional.empty();
        for (int mention : names.mentionsIn(first, last - 1)) {
            if (names.mention(mention).type() != EntityType.ORGANIZATION
                    || names.entity(mention).isEmpty()
                    || ASKING.contains(view.lower(names.first(mention) - 1))) {
                continue;
            }
            Party party =
                    Party.of(
                            names.entity(mention).get(),
                            view.tokens().span(they),
                            Resolution.ANTECEDENT);
            if (only.filter(known -> !known.name().equals(party.name())).isPresent()) {
                return Optional.empty();
            }
            only = Optional.of(party);
        }
        return only;
    }
}
