package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads a line that holds a person and nothing else but a body or a town: "Ann Lee, Ajax Research",
 * "Ann Lee, Mill Lane, Lund, Sweden".
 */
final class ContactLines {

    private static final Set<String> ENDS = Set.of(".", ";", ":", ")");
    private static final Set<String> BEFORE = Set.of(";", ":", "(", "•", "-", "–", "—", "*");

    private final Passage passage;
    private final PlaceNames places;

    ContactLines(Passage passage) {
        this.passage = passage;
        this.places = new PlaceNames(passage);
    }

    List<RelationCandidate> find(int sentence) {
        int last = passage.tokens.last(sentence);
        int first = passage.tokens.first(sentence);
        List<RelationCandidate> found = new ArrayList<>();
        for (int token = first; token < last; token++) {
            if (passage.startsMention(token)
                    && (token == first || BEFORE.contains(passage.lower(token - 1)))) {
                of(token, first, last).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<RelationCandidate> of(int token, int first, int last) {
        Optional<Argument> person =
                passage.argument(token, Party.Resolution.STRUCTURE)
                        .filter(found -> found.type() == EntityType.PERSON)
                        .filter(found -> found.to() > found.from());
        int comma = person.map(Argument::to).orElse(last) + 1;
        if (comma + 1 >= last || !passage.lower(comma).equals(",")) {
            return Optional.empty();
        }
        Optional<Argument> body =
                passage.argument(comma + 1, Party.Resolution.STRUCTURE)
                        .filter(found -> found.from() == comma + 1)
                        .filter(found -> found.type() == EntityType.ORGANIZATION)
                        .filter(found -> closes(found.to() + 1, last));
        if (body.isPresent()) {
            return FixedForm.PERSON_WITH_BODY.between(person.get(), body.get(), passage);
        }
        return token != first
                ? Optional.empty()
                : PostalAddresses.townBehind(person.get(), passage, places)
                        .filter(town -> closesAddress(town, last))
                        .flatMap(
                                town ->
                                        FixedForm.PERSON_OF_TOWN.between(
                                                person.get(), town, passage));
    }

    private boolean closes(int token, int last) {
        return token >= last || ENDS.contains(passage.lower(token));
    }

    /** Whether nothing but the wider place follows the town. */
    private boolean closesAddress(Argument town, int last) {
        return !places.isWide(town)
                && closes(
                        Places.following(passage, town).filter(places::isWide).orElse(town).to()
                                + 1,
                        last);
    }
}
