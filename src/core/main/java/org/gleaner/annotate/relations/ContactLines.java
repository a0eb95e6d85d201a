package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads a line, or an item of one, that holds a person and nothing else but a body or a town: "Ann
 * Lee, Ajax Research", "By Ann Lee, Daily Post", "Ms Ann Lee - Ajax Research, Lund", "(Daily Post,
 * Ann Lee)", "Ann Lee, Mill Lane, Lund, Sweden".
 */
final class ContactLines {

    private static final String COMMA = ",";
    private static final String BRACKET = "(";
    private static final String CLOSING = ")";
    private static final Set<String> LINKS = Set.of(COMMA, "-", "–", "—");
    private static final Set<String> WORDS = Set.of("with", "from", "of", "for", "the");
    private static final int LONGEST_DEGREE = 4;
    private static final Set<String> ENDS = Set.of(".", ";", ":", CLOSING);
    private static final Set<String> BEFORE = Set.of(";", ":", BRACKET, "•", "-", "–", "—", "*");

    private final Passage passage;
    private final PlaceNames places;

    ContactLines(Passage passage) {
        this.passage = passage;
        this.places = new PlaceNames(passage);
    }

    List<RelationCandidate> find(int sentence) {
        int last = passage.tokens.last(sentence);
        int first = passage.tokens.first(sentence);
        List<RelationCandidate> found = new ArrayList<>();
        for (int token = first; token < last; token++) {
            if (passage.startsMention(token)) {
                int begins = beforeHonorifics(token, first);
                if (begins == first || opensItem(begins - 1) || isByline(begins - 1, first)) {
                    of(token, begins == first, last).ifPresent(found::add);
                    swapped(token, first, last).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** A mark, or the hour or number of an item: "14:00 Ann Lee, Ajax Research: Cold seas". */
    private boolean opensItem(int before) {
        return BEFORE.contains(passage.lower(before))
                || Character.isDigit(passage.tokens.word(before).charAt(0));
    }

    /** "By" of "By Ann Lee, Daily Post". */
    private boolean isByline(int before, int first) {
        return before == first && passage.lower(before).equals("by");
    }

    private int beforeHonorifics(int token, int first) {
        int at = token;
        while (at > first && TitleLexicon.isHonorificOrStyle(passage.lower(at - 1))) {
            at--;
        }
        return at;
    }

    private Optional<RelationCandidate> of(int token, boolean opens, int last) {
        Optional<Argument> person =
                named(token, last, EntityType.PERSON).filter(found -> found.to() > found.from());
        int link = person.map(Argument::to).orElse(last) + 1;
        if (link + 1 >= last || !LINKS.contains(passage.lower(link))) {
            return Optional.empty();
        }
        Optional<Argument> body =
                named(behindWords(link + 1, last), last, EntityType.ORGANIZATION)
                        .filter(found -> closes(behind(found, last), last))
                        .filter(found -> !isDegree(found));
        if (body.isPresent()) {
            return FixedForm.PERSON_WITH_BODY.between(person.get(), body.get(), passage);
        }
        return !opens || !passage.lower(link).equals(COMMA)
                ? Optional.empty()
                : PostalAddresses.townBehind(person.get(), passage, places)
                        .filter(town -> closesAddress(town, last))
                        .flatMap(
                                town ->
                                        FixedForm.PERSON_OF_TOWN.between(
                                                person.get(), town, passage));
    }

    /** "FCA" of "Treasurer: Ann Lee, FCA": few capitals that no body is called besides. */
    private boolean isDegree(Argument body) {
        String name = body.party().name();
        return name.length() <= LONGEST_DEGREE && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The body before the person, in brackets: "Question (Daily Post, Ann Lee)". */
    private Optional<RelationCandidate> swapped(int token, int first, int last) {
        Optional<Argument> body =
                token > first && passage.lower(token - 1).equals(BRACKET)
                        ? named(token, last, EntityType.ORGANIZATION)
                        : Optional.empty();
        int comma = body.map(Argument::to).orElse(last) + 1;
        if (comma + 1 >= last || !passage.lower(comma).equals(COMMA)) {
            return Optional.empty();
        }
        return named(comma + 1, last, EntityType.PERSON)
                .filter(person -> person.to() > person.from())
                .filter(
                        person ->
                                person.to() + 1 < last
                                        && passage.lower(person.to() + 1).equals(CLOSING))
                .flatMap(person -> FixedForm.PERSON_WITH_BODY.between(person, body.get(), passage));
    }

    private Optional<Argument> named(int token, int last, EntityType type) {
        return token >= last
                ? Optional.empty()
                : passage.argument(token, Party.Resolution.STRUCTURE)
                        .filter(found -> found.from() == token && found.type() == type);
    }

    /** Behind "with the" of "Ann Lee, with the World Bank". */
    private int behindWords(int token, int last) {
        int at = token;
        while (at < last && WORDS.contains(passage.lower(at))) {
            at++;
        }
        return at;
    }

    /** Behind the body, its short name in brackets, and the town that it is in. */
    private int behind(Argument body, int last) {
        int behind = body.to() + 1;
        boolean bracketed =
                behind + 2 < last
                        && passage.lower(behind).equals(BRACKET)
                        && passage.lower(behind + 2).equals(CLOSING);
        int comma = bracketed ? behind + 3 : behind;
        if (comma + 1 >= last || !passage.lower(comma).equals(COMMA)) {
            return comma;
        }
        return places.beginningAt(comma + 1)
                .map(town -> Places.following(passage, town).orElse(town).to() + 1)
                .orElse(comma);
    }

    private boolean closes(int token, int last) {
        return token >= last || ENDS.contains(passage.lower(token));
    }

    /** Whether nothing but the wider place follows the town. */
    private boolean closesAddress(Argument town, int last) {
        return !places.isWide(town)
                && closes(
                        Places.following(passage, town).filter(places::isWide).orElse(town).to()
                                + 1,
                        last);
    }
}
