package org.gleaner.annotate.relations;

import java.util.Optional;
import java.util.Set;
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

    /** What stands between the parts of an address: a comma, in a letterhead other marks too. */
    private static final Set<String> MARKS = Set.of(",", "|", "·");

    private PostalAddresses() {}

    /**
     * The place behind the name and a comma that is no street or building; those are stepped over.
     */
    static Optional<Argument> townBehind(Argument named, Passage passage, PlaceNames places) {
        int last = passage.tokens.last(passage.tokens.sentenceOf(named.to()));
        int comma = behindBracket(named.to() + 1, last, passage);
        for (int part = 0; part <= MOST_PARTS; part++) {
            if (comma + 1 >= last || !isMark(comma, passage)) {
                return Optional.empty();
            }
            Optional<Argument> place = places.beginningAt(comma + 1);
            if (place.isPresent() && !places.isSite(place.get())) {
                return Optional.of(
                        part > 0 ? lastTown(place.get(), last, passage, places) : place.get());
            }
            comma = behindPart(comma + 1, last, passage, places);
        }
        return Optional.empty();
    }

    /** Behind "(RC 310277)", the number of a company. */
    private static int behindBracket(int token, int last, Passage passage) {
        if (token < last && passage.lower(token).equals("(")) {
            boolean number = false;
            for (int at = token + 1; at < Math.min(last, token + PART_WORDS); at++) {
                if (passage.lower(at).equals(")")) {
                    return number ? at + 1 : token;
                }
                number |= Character.isDigit(passage.tokens.word(at).charAt(0));
            }
        }
        return token;
    }

    private static boolean isMark(int token, Passage passage) {
        return MARKS.contains(passage.lower(token));
    }

    /** "Lagos" of "8 Marina Street, Ikoyi, Lagos": behind a street the last town. */
    static Argument lastTown(Argument first, int last, Passage passage, PlaceNames places) {
        Argument town = first;
        while (town.to() + 2 < last && isMark(town.to() + 1, passage)) {
            Optional<Argument> next =
                    places.beginningAt(town.to() + 2)
                            .filter(place -> !places.isWide(place) && !places.isSite(place));
            if (next.isEmpty()) {
                break;
            }
            town = next.get();
        }
        return town;
    }

    /**
     * The token behind a street, a building or a number with words behind it; {@code from} itself
     * when there is none.
     */
    private static int behindPart(int from, int last, Passage passage, PlaceNames places) {
        boolean numbered = Character.isDigit(passage.tokens.word(from).charAt(0));
        boolean site = false;
        for (int at = from; at < last && at <= from + PART_WORDS; at++) {
            if (isMark(at, passage)) {
                return numbered || site ? at : from;
            }
            numbered |= at > from && Character.isDigit(passage.tokens.word(at).charAt(0));
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
