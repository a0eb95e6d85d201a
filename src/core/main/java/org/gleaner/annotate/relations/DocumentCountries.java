package org.gleaner.annotate.relations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.Country;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * The country behind an adjective of nationality: the document's own entity where it names the
 * country, else the country by its usual name.
 */
final class DocumentCountries {

    private final Passage passage;
    private final Map<String, Entity> named = new HashMap<>();

    DocumentCountries(Passage passage) {
        this.passage = passage;
        for (Entity entity : passage.entities.list()) {
            if (entity.type() == EntityType.LOCATION) {
                country(entity.name())
                        .ifPresent(country -> named.putIfAbsent(country.code(), entity));
                entity.aliases()
                        .forEach(
                                alias ->
                                        country(alias)
                                                .ifPresent(
                                                        country ->
                                                                named.putIfAbsent(
                                                                        country.code(), entity)));
            }
        }
    }

    static Optional<Country> country(String name) {
        return Countries.named(name);
    }

    /** The country that the words name: "the French Republic". */
    Optional<Party> named(Span span) {
        return country(Whitespace.fold(span.in(passage.text)))
                .map(
                        country -> {
                            Entity entity = named.get(country.code());
                            return entity == null
                                    ? Party.named(country.name(), span, Party.Resolution.STRUCTURE)
                                    : Party.of(entity, span, Party.Resolution.STRUCTURE);
                        });
    }

    static boolean isCountry(Argument argument) {
        return argument.type() == EntityType.LOCATION
                && (country(argument.party().name()).isPresent()
                        || argument.party().entity().stream()
                                .flatMap(entity -> entity.aliases().stream())
                                .anyMatch(alias -> country(alias).isPresent()));
    }

    /**
     * The country that the NATIONALITY at {@code token} belongs to; none for a faith or a party.
     */
    Optional<Argument> of(int token) {
        return passage.argument(token, Party.Resolution.STRUCTURE)
                .filter(argument -> argument.type() == EntityType.NATIONALITY)
                .flatMap(this::of);
    }

    Optional<Argument> of(Argument nationality) {
        Span span = nationality.party().span();
        return Countries.ofDemonym(span.in(passage.text))
                .map(
                        country -> {
                            Entity entity = named.get(country.code());
                            Party party =
                                    entity == null
                                            ? Party.named(
                                                    country.name(),
                                                    span,
                                                    nationality.party().source())
                                            : Party.of(entity, span, nationality.party().source());
                            return new Argument(
                                    party,
                                    EntityType.LOCATION,
                                    nationality.from(),
                                    nationality.to());
                        });
    }
}
