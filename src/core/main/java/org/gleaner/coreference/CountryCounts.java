package org.gleaner.coreference;

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
import org.gleaner.text.MentionIndex;

/** How often a text names each country, by its name or its people's. */
public final class CountryCounts {

    /**
     * @param code of the country
     * @param names the entities by which the text names it, as often as it does, in text order
     */
    public record Counted(String code, List<Entity> names) {

        public int times() {
            return names.size();
        }
    }

    private CountryCounts() {}

    /** The countries, the one named most often first. */
    public static List<Counted> of(MentionIndex names) {
        Map<String, Counted> counts = new LinkedHashMap<>();
        for (int mention : names.mentionsIn(0, names.tokens().size() - 1)) {
            names.entity(mention)
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
