package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.EntityType;

/** Places that follow each other after commas: "Buffalo, New York, USA". */
final class Places {

    private Places() {}

    /** The arguments, and after each the places that contain it. */
    static List<Argument> withFollowing(Passage passage, List<Argument> arguments) {
        List<Argument> all = new ArrayList<>();
        for (Argument argument : arguments) {
            all.add(argument);
            Optional<Argument> next = following(passage, argument);
            while (next.isPresent()) {
                all.add(next.get());
                next = following(passage, next.get());
            }
        }
        return all;
    }

    /**
     * The place right behind a comma, or right behind the name itself ("Redding California"), that
     * follows {@code place} in the same sentence.
     */
    static Optional<Argument> following(Passage passage, Argument place) {
        int last = passage.tokens.last(passage.tokens.sentenceOf(place.to()));
        int at = place.to() + 1;
        int next = at < last && passage.lower(at).equals(",") ? at + 1 : at;
        if (next >= last) {
            return Optional.empty();
        }
        return passage.argument(next, place.party().source())
                .filter(found -> found.type() == EntityType.LOCATION && found.from() == next);
    }
}
