package org.gleaner.annotate.relations;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;

/**
 * Reads where a company has its seat from the words beside its name: "Bruneau Construction of
 * Regina,", "Acme, of Leeds,", "Sheffield toolmaker Hallam Forge".
 */
final class Seats {

    private static final Set<String> NOUNS = DataFile.words("relations/bodynouns.txt");

    /** Words in the names of bodies whose "of" tells for whom they are: "Ministry of Health". */
    private static final Set<String> PUBLIC = DataFile.words("relations/public-bodies.txt");

    private static final Set<String> ENDS = Set.of(",", ".", ";", ")", ":");
    private static final Set<String> PLACING = Set.of("in", "at", "from", "near", "to", "of");
    private static final String MAKER = "maker";

    /** How many words may stand between the place and the name: "engineering firm". */
    private static final int NOUN_WORDS = 3;

    private final Passage passage;
    private final PlaceNames places;

    Seats(Passage passage, PlaceNames places) {
        this.passage = passage;
        this.places = places;
    }

    Optional<RelationCandidate> of(Argument body, int last) {
        return isPublic(body) ? Optional.empty() : behind(body, last).or(() -> before(body));
    }

    private boolean isPublic(Argument body) {
        for (int token = body.from(); token <= body.to(); token++) {
            if (PUBLIC.contains(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** "of Regina," behind the name. */
    private Optional<RelationCandidate> behind(Argument body, int last) {
        int next = body.to() + 1;
        int of = next < last && passage.lower(next).equals(",") ? next + 1 : next;
        if (of + 1 >= last || !passage.lower(of).equals("of")) {
            return Optional.empty();
        }
        return places.beginningAt(of + 1)
                .filter(
                        place ->
                                place.to() + 1 >= last
                                        || ENDS.contains(passage.lower(place.to() + 1)))
                .flatMap(place -> FixedForm.BODY_OF_PLACE.between(body, place, passage));
    }

    /** "Sheffield toolmaker" before the name. */
    private Optional<RelationCandidate> before(Argument body) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(body.from()));
        int at = body.from() - 1;
        if (at <= first || !isNoun(at)) {
            return Optional.empty();
        }
        while (at > first && at >= body.from() - NOUN_WORDS && isPlain(at)) {
            at--;
        }
        return places.endingAt(at)
                .filter(
                        place ->
                                place.from() == first
                                        || !PLACING.contains(passage.lower(place.from() - 1)))
                .flatMap(place -> FixedForm.PLACE_BEFORE_BODY.between(body, place, passage));
    }

    private boolean isNoun(int token) {
        String word = passage.lower(token);
        return isPlain(token) && (NOUNS.contains(word) || word.endsWith(MAKER));
    }

    private boolean isPlain(int token) {
        return !passage.inMention(token)
                && (passage.isNominal(token) || passage.lower(token).endsWith("ing"))
                && Character.isLowerCase(passage.tokens.word(token).charAt(0));
    }
}
