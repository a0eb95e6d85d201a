package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.Country;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/** How often a text names each country, by its name or its people's. */
final class CountryCounts {

    /**
     * @param code of the country
     * @param names the entities by which the text names it, as often as it does, in text order
     */
    record Counted(String code, List<Entity> names) {

        int times() {
            return names.size();
        }
    }

    private CountryCounts() {}

    /** The countries, the one named most often first. */
    static List<Counted> of(Passage passage) {
        Map<String, Counted> counts = new LinkedHashMap<>();
        for (int mention : passage.names.mentionsIn(0, passage.tokens.size() - 1)) {
            passage.names
                    .entity(mention)
                    .ifPresent(
                            named ->
                                    country(named)
                                            .map(Country::code)
                                            .ifPresent(
                                                    code ->
                                                            counts.computeIfAbsent(
                                                                            code,
                                                                            CountryCounts::none)
                                                                    .names()
                                                                    .add(named)));
        }
        return counts.values().stream()
                .sorted(
                        Comparator.comparingInt(Counted::times)
                                .reversed()
                                .thenComparing(Counted::code))
                .toList();
    }

    private static Counted none(String code) {
        return new Counted(code, new ArrayList<>());
    }

    private static Optional<Country> country(Entity named) {
        return named.type() == EntityType.NATIONALITY
                ? Countries.ofDemonym(named.name())
                : Countries.named(named.name());
    }
}
