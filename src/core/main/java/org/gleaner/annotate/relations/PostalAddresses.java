package org.gleaner.annotate.relations;

import java.util.Optional;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads the town at the end of an address behind a name: "Wexley Hall, Market Street, Barnsley",
 * "Acme Ltd, 14 Residency Road, Pune".
 */
final class PostalAddresses {

    /** How many parts an address may have between the name and the town: "Unit 4, Mill Lane". */
    private static final int MOST_PARTS = 3;

    /** How many words a part may have: "14 Old Residency Road". */
    private static final int PART_WORDS = 5;

    private PostalAddresses() {}

    /**
     * The place behind the name and a comma that is no street or building; those are stepped over.
     */
    static Optional<Argument> townBehind(Argument named, Passage passage, PlaceNames places) {
        int last = passage.tokens.last(passage.tokens.sentenceOf(named.to()));
        int comma = named.to() + 1;
        for (int part = 0; part <= MOST_PARTS; part++) {
            if (comma + 1 >= last || !passage.lower(comma).equals(",")) {
                return Optional.empty();
            }
            Optional<Argument> place = places.beginningAt(comma + 1);
            if (place.isPresent() && !places.isSite(place.get())) {
                return place;
            }
            comma = behindPart(comma + 1, last, passage, places);
        }
        return Optional.empty();
    }

    /**
     * The token behind a street, a building or a number with words behind it; {@code from} itself
     * when there is none.
     */
    private static int behindPart(int from, int last, Passage passage, PlaceNames places) {
        boolean numbered = Character.isDigit(passage.tokens.word(from).charAt(0));
        boolean site = false;
        for (int at = from; at < last && at <= from + PART_WORDS; at++) {
            if (passage.lower(at).equals(",")) {
                return numbered || site ? at : from;
            }
            if (passage.isVerb(at)) {
                return from;
            }
            Optional<Argument> name = passage.argument(at, Party.Resolution.STRUCTURE);
            site |= name.filter(found -> isSite(found, places)).isPresent();
        }
        return from;
    }

    private static boolean isSite(Argument name, PlaceNames places) {
        return name.type() == EntityType.LOCATION && places.isSite(name);
    }
}
