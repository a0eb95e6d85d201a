package org.gleaner.annotate.relations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.CountryCounts;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.Country;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;

/**
 * The country that a text is about: the one that it names clearly more often than any other, by its
 * name or its people's, within the names of bodies ("Bank of [Zambia]"), or by its capital at the
 * head ("LUSAKA, 3 May").
 */
final class AboutCountry {

    /** Within how many tokens the head of a text is. */
    private static final int HEAD = 80;

    /** How many times as often as any other a country is named that the head names, or not. */
    private static final double IN_HEAD = 1.5;

    private static final double ELSEWHERE = 3;

    /** How often a country is named at least where there is another. */
    private static final int FEWEST = 3;

    /** What a capital counts at the head: it is where the text comes from. */
    private static final int CAPITAL = 2;

    /** How many words of a body's name may be those of a country. */
    private static final int WORDS = 3;

    private final Passage passage;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Entity> places = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Set<String> atHead = new HashSet<>();

    private Optional<String> sender = Optional.empty();

    /** Countries of which the text has no more than the capital, where a guest may be. */
    private final Set<String> onlyCapital = new HashSet<>();

    private AboutCountry(Passage passage) {
        this.passage = passage;
        for (CountryCounts.Counted counted : CountryCounts.of(passage.names)) {
            times.merge(counted.code(), counted.times(), Integer::sum);
            counted.names().forEach(named -> note(counted.code(), named));
        }
    }

    /** With what the names of bodies and the capital at the head tell. */
    private AboutCountry widened() {
        for (Entity entity : passage.entities.list()) {
            if (entity.type() == EntityType.ORGANIZATION) {
                within(entity.name()).ifPresent(country -> add(country, entity, 1));
            }
        }
        for (Entity entity : passage.entities.list()) {
            if (entity.type() == EntityType.LOCATION && isAtHead(entity)) {
                Countries.ofCapital(entity.name())
                        .ifPresent(country -> addCapital(country, entity));
            }
        }
        return this;
    }

    /**
     * The country, as a party that the words at the span stand for.
     *
     * @param embassy the name of the one that issues the text, which is about another country
     */
    static Optional<Party> of(Passage passage, Span span, Optional<String> embassy) {
        AboutCountry named = new AboutCountry(passage);
        named.sender = embassy.flatMap(AboutCountry::within).map(Country::code);
        return named.find(span, FEWEST).or(() -> named.widened().find(span, 1));
    }

    /** Whether the place is the country that the name of an embassy has first. */
    static boolean isOfEmbassy(Entity place, String embassy) {
        Optional<String> code = within(embassy).map(Country::code);
        return code.isPresent() && code.equals(Countries.named(place.name()).map(Country::code));
    }

    private void addCapital(Country country, Entity capital) {
        if (!times.containsKey(country.code())) {
            onlyCapital.add(country.code());
        }
        add(country, capital, CAPITAL);
    }

    private void add(Country country, Entity named, int count) {
        countries.putIfAbsent(country.code(), country);
        times.merge(country.code(), count, Integer::sum);
        if (isAtHead(named)) {
            atHead.add(country.code());
        }
    }

    private void note(String code, Entity named) {
        if (named.type() == EntityType.LOCATION) {
            places.putIfAbsent(code, named);
        }
        Optional<Country> country =
                Countries.named(named.name()).or(() -> Countries.ofDemonym(named.name()));
        country.ifPresent(known -> countries.putIfAbsent(code, known));
        if (isAtHead(named)) {
            atHead.add(code);
        }
    }

    private boolean isAtHead(Entity named) {
        return !named.mentions().isEmpty() && passage.names.first(named.mentions().get(0)) < HEAD;
    }

    /** "Zambia" of "Bank of Zambia", "Mauritius" of "Mauritius Tourism Authority". */
    private static Optional<Country> within(String name) {
        List<String> words = List.of(name.split(" "));
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + WORDS); to > from; to--) {
                String part = String.join(" ", words.subList(from, to));
                Optional<Country> country =
                        Countries.named(part).or(() -> Countries.ofDemonym(part));
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Party> find(Span span, int fewest) {
        String most = null;
        int named = 0;
        int second = 0;
        for (Map.Entry<String, Integer> each : times.entrySet()) {
            if (sender.filter(each.getKey()::equals).isPresent()) {
                continue;
            }
            if (each.getValue() > named) {
                second = named;
                named = each.getValue();
                most = each.getKey();
            } else {
                second = Math.max(second, each.getValue());
            }
        }
        boolean clear =
                second == 0 && named >= fewest && !onlyCapital.contains(most)
                        || named >= FEWEST
                                && named >= (atHead.contains(most) ? IN_HEAD : ELSEWHERE) * second;
        return most == null || !clear ? Optional.empty() : Optional.of(party(most, span));
    }

    private Party party(String code, Span span) {
        Entity place = places.get(code);
        return place == null
                ? Party.named(countries.get(code).name(), span, Party.Resolution.ANTECEDENT)
                : Party.of(place, span, Party.Resolution.ANTECEDENT);
    }
}
