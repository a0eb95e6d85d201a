package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Whitespace;

/**
 * Offices of which a country has one holder: a minister of whom the words do not tell whose he is
 * is not of a country that they give another such minister.
 */
final class SoleOffices {

    private final Passage passage;

    /** By office and country who holds it by words of the text. */
    private final Map<String, RelationCandidate> holders = new HashMap<>();

    SoleOffices(Passage passage, Collection<RelationCandidate> candidates) {
        this.passage = passage;
        for (RelationCandidate candidate : candidates) {
            if (isOfCountry(candidate)
                    && candidate.status() == Relation.Status.CURRENT
                    && !isMeant(candidate)) {
                holders.putIfAbsent(key(candidate), candidate);
            }
        }
    }

    /** The candidate without its country, where another holds the office there. */
    RelationCandidate checked(RelationCandidate candidate) {
        if (!isOfCountry(candidate) || !isMeant(candidate)) {
            return candidate;
        }
        RelationCandidate holder = holders.getOrDefault(key(candidate), candidate);
        return isSame(holder, candidate) ? candidate : candidate.ofNone();
    }

    /** Whether both are of one person, or one reading of the same words against another. */
    private static boolean isSame(RelationCandidate one, RelationCandidate other) {
        return one.value().equals(other.value())
                || one.subject().party().name().equals(other.subject().party().name());
    }

    private static boolean isOfCountry(RelationCandidate candidate) {
        return OfficePhrases.isOffice(candidate)
                && candidate.object().filter(of -> of.type() == EntityType.LOCATION).isPresent();
    }

    /** Whether the country was found elsewhere than beside the office. */
    private static boolean isMeant(RelationCandidate candidate) {
        return candidate.object().orElseThrow().party().source() == Party.Resolution.ANTECEDENT;
    }

    private String key(RelationCandidate candidate) {
        String title = Whitespace.fold(candidate.value().orElseThrow().in(passage.text));
        return title.toLowerCase(Locale.ROOT)
                + "\n"
                + candidate.object().orElseThrow().party().name();
    }
}
