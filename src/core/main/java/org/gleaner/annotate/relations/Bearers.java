package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.Country;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Whitespace;
import org.gleaner.syntax.Dependencies;

/**
 * Whom an office and its places stand for: "the Presidents of Russia and Mongolia" are those whom
 * the document calls so by name.
 */
final class Bearers {

    private static final Set<String> LINKS = Set.of("of", "the");

    private final Passage passage;
    private final Dependencies syntax;

    Bearers(Passage passage, Dependencies syntax) {
        this.passage = passage;
        this.syntax = syntax;
    }

    /** The places that the office at {@code token} is held in, none when it names none. */
    List<Argument> places(int token) {
        List<Argument> places = new ArrayList<>();
        for (int child : syntax.children(token, "nmod", "nmod:poss")) {
            if (syntax.relation(child).equals("nmod:poss")
                    || syntax.children(child, "case").stream()
                            .anyMatch(of -> syntax.lemma(of).equals("of"))) {
                for (int each : syntax.coordinated(child)) {
                    passage.argument(syntax.inDocument(each), Party.Resolution.ANTECEDENT)
                            .filter(end -> end.type() == EntityType.LOCATION)
                            .ifPresent(places::add);
                }
            }
        }
        return places;
    }

    /** Who holds the office at {@code token} in these places. */
    List<Argument> of(int token, List<Argument> places) {
        int inDocument = syntax.inDocument(token);
        String office = office(token);
        List<Argument> bearers = new ArrayList<>();
        for (Argument place : places) {
            bearer(office, place)
                    .ifPresent(
                            person ->
                                    bearers.add(
                                            new Argument(
                                                    Party.of(
                                                            person,
                                                            passage.tokens.span(inDocument),
                                                            Party.Resolution.ANTECEDENT),
                                                    EntityType.PERSON,
                                                    inDocument,
                                                    inDocument)));
        }
        return bearers;
    }

    /** "prime minister". */
    private String office(int token) {
        StringBuilder office = new StringBuilder();
        for (int child : syntax.children(token, "compound", "amod")) {
            if (child < token && !passage.inMention(syntax.inDocument(child))) {
                office.append(syntax.lemma(child)).append(' ');
            }
        }
        return office.append(syntax.lemma(token)).toString().toLowerCase(Locale.ROOT);
    }

    private Optional<Entity> bearer(String office, Argument place) {
        return passage.entities.list().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(
                        person ->
                                person.titles().stream()
                                        .anyMatch(title -> isSo(title, office, place)))
                .findFirst();
    }

    /**
     * Whether the title is the office, and its other words name the place: "Russian President",
     * "President of the Russian Federation".
     */
    private static boolean isSo(String title, String office, Argument place) {
        String words = Whitespace.fold(title).toLowerCase(Locale.ROOT);
        String rest;
        if (words.startsWith(office + " ")) {
            rest = words.substring(office.length() + 1);
        } else if (words.endsWith(" " + office)) {
            rest = words.substring(0, words.length() - office.length() - 1);
        } else {
            return false;
        }
        while (LINKS.contains(rest.contains(" ") ? rest.substring(0, rest.indexOf(' ')) : rest)) {
            rest = rest.contains(" ") ? rest.substring(rest.indexOf(' ') + 1) : "";
        }
        String name = place.party().name().toLowerCase(Locale.ROOT);
        if (rest.equals(name) || rest.equals(name + "'s")) {
            return true;
        }
        Optional<Country> country = DocumentCountries.country(place.party().name());
        return country.isPresent()
                && (Countries.ofDemonym(rest).equals(country)
                        || DocumentCountries.country(rest).equals(country));
    }
}
