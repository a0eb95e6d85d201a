package org.gleaner.annotate.relations;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;

/** Tells what cannot be, whichever rule read it: a national of a town, a country in a district. */
final class Possible {

    /** Words in the names of what countries lie in: "Southern Africa", "the Baltic Sea". */
    private static final Set<String> WORLD = DataFile.words("relations/world-parts.txt");

    private Possible() {}

    static boolean is(RelationCandidate candidate, Passage passage) {
        if (TypeTrait.COUNTRY.isOf(candidate.type())
                && candidate.object().filter(DocumentCountries::isCountry).isEmpty()) {
            return false;
        }
        if (TypeTrait.PARTS.isOf(candidate.type())
                && DocumentCountries.isCountry(candidate.subject())) {
            return candidate.object().filter(whole -> isWider(whole, passage)).isPresent();
        }
        return !TypeTrait.NAMED.isOf(candidate.type())
                || candidate.object().filter(other -> isBefore(other, candidate)).isEmpty()
                || candidate.value().filter(value -> holdsLaw(value, passage)).isEmpty();
    }

    private static boolean isBefore(Argument other, RelationCandidate candidate) {
        return other.from() < candidate.subject().from();
    }

    private static boolean isWider(Argument whole, Passage passage) {
        if (DocumentCountries.isCountry(whole)) {
            return true;
        }
        for (int token = whole.from(); token <= whole.to(); token++) {
            if (WORLD.contains(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** "the Air Services Agreement" among the words for what was signed. */
    private static boolean holdsLaw(Span value, Passage passage) {
        int last = passage.tokens.at(value.end() - 1);
        for (int token = passage.tokens.at(value.start()); token <= last; token++) {
            if (passage.mention(token)
                    .filter(mention -> mention.type() == EntityType.LAW)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
