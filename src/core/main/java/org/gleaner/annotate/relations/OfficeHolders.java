package org.gleaner.annotate.relations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.Country;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Whitespace;

/**
 * Whom a document calls by an office and its place: for "president" and "Russia" the first of its
 * people whose title is "Russian President" or "President of the Russian Federation". Every title
 * is read once.
 */
final class OfficeHolders {

    private static final Set<String> LINKS = Set.of("of", "the");

    /** A title of more words is no office with a place. */
    private static final int MOST_WORDS = 24;

    private record Post(String office, String place) {}

    private final List<Entity> entities;

    /** The first holder of each post, as the place in the list of entities. */
    private final Map<Post, Integer> holders = new HashMap<>();

    OfficeHolders(List<Entity> entities) {
        this.entities = entities;
        for (int person = 0; person < entities.size(); person++) {
            if (entities.get(person).type() == EntityType.PERSON) {
                for (String title : entities.get(person).titles()) {
                    read(title, person);
                }
            }
        }
    }

    /** Parts a title in every way into an office and what else it says. */
    private void read(String title, int person) {
        String words = Whitespace.fold(title).toLowerCase(Locale.ROOT);
        int parts = 0;
        for (int space = words.indexOf(' ');
                space >= 0 && parts < MOST_WORDS;
                space = words.indexOf(' ', space + 1), parts++) {
            String before = words.substring(0, space);
            String behind = words.substring(space + 1);
            note(before, behind, person);
            note(behind, before, person);
        }
    }

    private void note(String office, String others, int person) {
        String place = others;
        while (LINKS.contains(
                place.contains(" ") ? place.substring(0, place.indexOf(' ')) : place)) {
            place = place.contains(" ") ? place.substring(place.indexOf(' ') + 1) : "";
        }
        holders.putIfAbsent(new Post(office, place), person);
        Countries.ofDemonym(place)
                .ifPresent(country -> holders.putIfAbsent(new Post(office, code(country)), person));
        DocumentCountries.country(place)
                .ifPresent(country -> holders.putIfAbsent(new Post(office, code(country)), person));
    }

    private static String code(Country country) {
        return "=" + country.code();
    }

    /** Who holds the office in the place of that name, the first whom the text names. */
    Optional<Entity> of(String office, String place) {
        String name = place.toLowerCase(Locale.ROOT);
        return Stream.of(
                        Optional.of(name),
                        Optional.of(name + "'s"),
                        DocumentCountries.country(place).map(OfficeHolders::code))
                .flatMap(Optional::stream)
                .map(each -> holders.get(new Post(office, each)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(entities::get);
    }
}
