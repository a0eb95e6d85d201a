package org.gleaner.annotate.relations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/** The names of places in a passage, and the words around them that relate one to another. */
final class PlaceNames {

    private static final Set<String> NOUNS = DataFile.words("relations/placenouns.txt");
    private static final Set<String> REGIONS = DataFile.words("relations/regions.txt");
    private static final Map<String, Use> WORDS =
            DataFile.map(
                    "relations/place-words.tsv", use -> Use.valueOf(use.toUpperCase(Locale.ROOT)));

    private static final Set<String> SITES = DataFile.words("relations/sitenouns.txt");
    private static final Set<String> WHOLES =
            Set.of(
                    "province",
                    "region",
                    "district",
                    "state",
                    "county",
                    "prefecture",
                    "governorate",
                    "oblast",
                    "territory");

    /** What a word between places does; the second column of {@code place-words.tsv}. */
    enum Use {
        INTRODUCES,
        INCLUDES,
        GOVERNS,
        DESCRIBES,
        DIRECTS,
        LEADS,
        PARTS
    }

    private final Passage passage;

    PlaceNames(Passage passage) {
        this.passage = passage;
    }

    Optional<Argument> beginningAt(int token) {
        return at(token).filter(place -> place.from() == token);
    }

    Optional<Argument> endingAt(int token) {
        return at(token).filter(place -> place.to() == token);
    }

    private Optional<Argument> at(int token) {
        return passage.argument(token, Party.Resolution.STRUCTURE)
                .filter(place -> place.type() == EntityType.LOCATION);
    }

    /** A country, or a region that place names are completed with. */
    boolean isWide(Argument place) {
        return DocumentCountries.isCountry(place) || isRegion(place);
    }

    boolean isRegion(Argument place) {
        return REGIONS.contains(place.party().name());
    }

    /** Whether the name ends, or begins, with a noun for a site: "Dalrymple Street". */
    boolean isSite(Argument place) {
        return place.to() > place.from()
                && (SITES.contains(passage.lower(place.to()))
                        || SITES.contains(passage.lower(place.from())));
    }

    /** Whether the name says that it is a region: "Northern Province". */
    boolean isNamedRegion(Argument place) {
        return place.to() > place.from() && WHOLES.contains(passage.lower(place.to()));
    }

    /** "district" of "the Kasese district of Uganda". */
    boolean isRegionNoun(int token) {
        return WHOLES.contains(passage.lower(token));
    }

    /** "region", "residence". */
    boolean isNoun(int token) {
        return NOUNS.contains(passage.lower(token));
    }

    /** "regions", "city". */
    boolean isNounInEitherNumber(int token) {
        return NOUNS.contains(Inflection.singular(passage.lower(token)));
    }

    boolean has(int token, Use use) {
        return WORDS.get(passage.lower(token)) == use;
    }
}
