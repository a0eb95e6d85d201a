package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/** The party whose name, noun or pronoun begins or ends at a token, without a parse. */
final class WordedParties {

    /**
     * @param end the far end of its words: the last behind a token, the first before one
     */
    record Found(Party party, int end) {}

    private static final Set<String> NEVER = DataFile.words("payments/not-parties.txt");
    private static final Set<String> PLACES = DataFile.words("payments/place-nouns.txt");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "their", "his", "her");
    private static final Set<String> PLURAL = Set.of("we", "us");
    private static final Set<String> THIRD = Set.of("it", "he", "she", "him", "her");
    private static final Set<String> BORDERS = FunctionWords.of("prepositions");

    /** How many words may tell what a name is: "the French regional paper [Sud]". */
    private static final int LONGEST_OFFICE = 4;

    private final TokenView view;
    private final MentionIndex names;
    private final AntecedentResolver antecedents;
    private final SpeakerResolver speakers;
    private final Bodies bodies;

    WordedParties(
            TokenView view,
            MentionIndex names,
            AntecedentResolver antecedents,
            SpeakerResolver speakers,
            Bodies bodies) {
        this.view = view;
        this.names = names;
        this.antecedents = antecedents;
        this.speakers = speakers;
        this.bodies = bodies;
    }

    /** The party that begins at a token: "[the late] Hilda Brandt", "[the town of] Elmira". */
    Optional<Found> behind(int token, int to) {
        int at = token;
        boolean article = at < to && ARTICLES.contains(view.lower(at));
        at += article ? 1 : 0;
        if (at + 2 < to && PLACES.contains(view.lower(at)) && view.lower(at + 1).equals("of")) {
            at += 2;
        }
        int noun = at;
        while (at < to && at - noun < LONGEST_OFFICE && !names.isStart(at) && isOffice(at)) {
            at++;
        }
        int mention = at < to ? mention(at) : MentionIndex.NONE;
        if (mention != MentionIndex.NONE && names.first(mention) == at) {
            return names.party(mention, Resolution.OBJECT)
                    .map(party -> new Found(party, names.last(mention)));
        }
        return body(noun, article)
                .map(party -> new Found(party, noun))
                .or(() -> pronoun(token).map(party -> new Found(party, token)))
                .or(() -> capitals(noun, to));
    }

    /** "Grandin Paving", which no recogniser knows: two capitals or more. */
    private Optional<Found> capitals(int first, int to) {
        int last = first;
        while (last < to && isProper(last)) {
            last++;
        }
        return last - first < 2 ? Optional.empty() : Optional.of(named(first, last - 1, last - 1));
    }

    private Optional<Found> capitalsBefore(int last, int from) {
        int first = last;
        while (first >= from
                && (isProper(first)
                        || first < last && isCapital(first) && names.isInMention(first))) {
            first--;
        }
        return last - first < 2 ? Optional.empty() : Optional.of(named(first + 1, last, first + 1));
    }

    private Found named(int first, int last, int end) {
        return new Found(
                Party.named(
                        view.tokens().words(first, last),
                        view.tokens().span(first, last),
                        Resolution.OBJECT),
                end);
    }

    private boolean isCapital(int token) {
        return Casing.isCapitalized(view.tokens().word(token));
    }

    /** Of a name that no recogniser knows: no "In June". */
    private boolean isProper(int token) {
        return isCapital(token)
                && !names.isInMention(token)
                && !BORDERS.contains(view.lower(token))
                && !NEVER.contains(view.lower(token));
    }

    /** The party that ends at a token. */
    Optional<Found> before(int token, int from) {
        int mention = mention(token);
        if (mention != MentionIndex.NONE && names.last(mention) == token) {
            int first = names.first(mention);
            return names.party(mention, Resolution.SUBJECT)
                    .map(party -> new Found(party, withPlace(first, from)));
        }
        boolean article = token > from && ARTICLES.contains(view.lower(token - 1));
        return body(token, article)
                .map(party -> new Found(party, article ? token - 1 : token))
                .or(() -> pronoun(token).map(party -> new Found(party, token)))
                .or(() -> capitalsBefore(token, from));
    }

    private int withPlace(int first, int from) {
        int at = first;
        if (at - 2 >= from
                && view.lower(at - 1).equals("of")
                && PLACES.contains(view.lower(at - 2))) {
            at -= 2;
        }
        return at > from && ARTICLES.contains(view.lower(at - 1)) ? at - 1 : at;
    }

    private int mention(int token) {
        int mention = names.mentionAt(token);
        return mention != MentionIndex.NONE
                        && PartyFinder.PAYING.contains(names.mention(mention).type())
                ? mention
                : MentionIndex.NONE;
    }

    private boolean isOffice(int token) {
        String word = view.tokens().word(token);
        return names.isAt(token, EntityType.NATIONALITY)
                || Character.isLowerCase(word.codePointAt(0)) && !BORDERS.contains(word);
    }

    /** "the Council", by its name where the text has told it. */
    private Optional<Party> body(int noun, boolean article) {
        if (!bodies.isOne(noun)) {
            return Optional.empty();
        }
        boolean capital = isCapital(noun);
        Optional<Party> known = article || capital ? bodies.known(noun) : Optional.empty();
        boolean own = capital && !names.isInMention(noun);
        return known.isEmpty() && own ? Optional.of(bodies.named(noun)) : known;
    }

    private Optional<Party> pronoun(int token) {
        if (PLURAL.contains(view.lower(token))) {
            return speakers.organizationOf(view.tokens().span(token));
        }
        return THIRD.contains(view.lower(token))
                ? antecedents
                        .of(token, token)
                        .map(
                                entity ->
                                        Party.of(
                                                entity,
                                                view.tokens().span(token),
                                                Resolution.ANTECEDENT))
                : Optional.empty();
    }
}
