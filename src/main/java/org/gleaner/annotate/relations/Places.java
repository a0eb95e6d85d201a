package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.EntityType;

/** Places that follow each other after commas: "Buffalo, New York, USA". */
final class Places {

    private Places() {
    }

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

    /** The place right behind a comma that follows {@code place} in the same sentence. */
    static Optional<End> following(Passage passage, End place) {
        int comma = place.to() + 1;
        int last = passage.tokens.last(passage.tokens.sentenceOf(place.to()));
        if (comma + 1 >= last || !passage.lower(comma).equals(",")) {
            return Optional.empty();
        }
        return passage.end(comma + 1, place.party().source()).filter(next -> next.type() == EntityType.LOCATION && next.from() == comma + 1);
    }
}
