package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.EntityType;

/** Places that follow each other after commas: "Buffalo, New York, USA". */
final class Places {

    private Places() {}

    /** The ends, and after each the places that contain it. */
    static List<End> withFollowing(Passage passage, List<End> ends) {
        List<End> all = new ArrayList<>();
        for (End end : ends) {
            all.add(end);
            Optional<End> next = following(passage, end);
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
    static Optional<End> following(Passage passage, End place) {
        int last = passage.tokens.last(passage.tokens.sentenceOf(place.to()));
        int at = place.to() + 1;
        int next = at < last && passage.lower(at).equals(",") ? at + 1 : at;
        if (next >= last) {
            return Optional.empty();
        }
        return passage.end(next, place.party().source())
                .filter(found -> found.type() == EntityType.LOCATION && found.from() == next);
    }
}
