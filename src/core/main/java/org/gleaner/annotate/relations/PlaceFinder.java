package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads which place lies in which, and of what country a person is, from the words between their
 * names: "Dandenong, Victoria", "Imran Khan of Pakistan".
 */
final class PlaceFinder {

    private static final Set<EntityType> PARTS = EnumSet.of(EntityType.LOCATION, EntityType.EVENT);

    private final Passage passage;
    private final PlaceNames places;
    private final PlacePairs pairs;
    private final PlaceLists lists;
    private final Seats seats;

    PlaceFinder(Passage passage, DocumentCountries countries) {
        this.passage = passage;
        places = new PlaceNames(passage);
        pairs = new PlacePairs(passage, places);
        seats = new Seats(passage, places);
        lists = new PlaceLists(passage, countries, places);
    }

    List<RelationCandidate> find(int sentence) {
        List<RelationCandidate> candidates = new ArrayList<>();
        int last = passage.tokens.last(sentence);
        int token = passage.tokens.first(sentence);
        while (token < last) {
            Optional<Argument> named = passage.argument(token, Party.Resolution.STRUCTURE);
            named.ifPresent(name -> candidates.addAll(of(name, last)));
            token = named.map(Argument::to).orElse(token) + 1;
        }
        return candidates;
    }

    private List<RelationCandidate> of(Argument name, int last) {
        List<RelationCandidate> candidates = new ArrayList<>();
        if (PARTS.contains(name.type())) {
            pairs.behindComma(name, last)
                    .or(() -> pairs.siteBehindComma(name, last))
                    .or(() -> pairs.led(name, last))
                    .ifPresent(candidates::add);
            candidates.addAll(pairs.inside(name, last));
            candidates.addAll(lists.introduced(name, last));
            candidates.addAll(lists.endingInOther(name, last));
        }
        if (name.type() == EntityType.ORGANIZATION) {
            seats.of(name, last).ifPresent(candidates::add);
            if (seats.isHouse(name)) {
                candidates.addAll(pairs.inside(name, last));
            }
        }
        if (name.type() == EntityType.PERSON) {
            ofCountry(name, last).or(() -> ofTown(name, last)).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** "Imran Khan of Pakistan"; not "Minister Idris Benali of Morocco", whose office that is. */
    private Optional<RelationCandidate> ofCountry(Argument person, int last) {
        int of = person.to() + 1;
        if (of + 1 >= last || !passage.lower(of).equals("of") || isTitled(person)) {
            return Optional.empty();
        }
        return places.beginningAt(of + 1)
                .filter(DocumentCountries::isCountry)
                .map(
                        country ->
                                FixedForm.PERSON_OF_COUNTRY.candidate(
                                        person,
                                        country,
                                        Optional.empty(),
                                        passage.tokens.span(of)));
    }

    /** Whether the head of a title stands right before the name. */
    private boolean isTitled(Argument person) {
        int before = person.from() - 1;
        return before >= 0
                && !passage.inMention(before)
                && TitleLexicon.isOffice(passage.lower(before));
    }

    /**
     * "Lorraine Hendry, of Brightwater, was fined"; "Declan Tuohy of Perth," where no title is
     * before the name.
     */
    private Optional<RelationCandidate> ofTown(Argument person, int last) {
        boolean comma = person.to() + 1 < last && passage.lower(person.to() + 1).equals(",");
        int of = person.to() + (comma ? 2 : 1);
        if (of + 1 >= last
                || !passage.lower(of).equals("of")
                || !comma && (person.to() == person.from() || isTitled(person))) {
            return Optional.empty();
        }
        return places.beginningAt(of + 1)
                .filter(town -> !places.isWide(town))
                .filter(
                        town ->
                                town.to() + 1 >= last
                                        || !passage.isPossessive(town.to() + 1)
                                                && (comma || !passage.isNoun(town.to() + 1)))
                .flatMap(town -> FixedForm.PERSON_OF_TOWN.between(person, town, passage));
    }
}
