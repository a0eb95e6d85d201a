package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/**
 * Reads which place lies in which from the words between their names: "Dandenong, Victoria", "the
 * Bocharov Ruchei residence in Sochi", "cities of the Volga region, such as Samara and Kazan".
 */
final class PlaceFinder {

    private static final String TYPE = "LOCATED_IN";
    private static final Set<EntityType> PARTS = EnumSet.of(EntityType.LOCATION, EntityType.EVENT);
    private static final Set<String> INTRODUCING =
            Set.of("including", "like", "namely", "notably", "especially");
    private static final Set<String> NOUNS = DataFile.words("relations/placenouns.txt");
    private static final Set<String> REGIONS = DataFile.words("relations/regions.txt");

    private final Passage passage;
    private final Countries countries;
    private final List<RelationCandidate> candidates = new ArrayList<>();

    PlaceFinder(Passage passage, Countries countries) {
        this.passage = passage;
        this.countries = countries;
    }

    List<RelationCandidate> find(int sentence) {
        candidates.clear();
        int last = passage.tokens.last(sentence);
        for (int token = passage.tokens.first(sentence); token < last; token++) {
            Optional<Argument> argument = passage.argument(token, Party.Resolution.STRUCTURE);
            if (argument.isPresent() && PARTS.contains(argument.get().type())) {
                behindComma(argument.get(), last);
                inside(argument.get(), last);
                listed(argument.get(), last);
                andOther(argument.get(), last);
            }
            if (argument.isPresent()) {
                national(argument.get(), last);
                token = argument.get().to();
            }
        }
        return List.copyOf(candidates);
    }

    /** "Berlin, Germany": a country or a known region that closes the pair. */
    private void behindComma(Argument place, int last) {
        Optional<Argument> next =
                Places.following(passage, place)
                        .filter(
                                found ->
                                        found.from() > place.to() + 1
                                                || REGIONS.contains(found.party().name()));
        if (next.isPresent()
                && place.type() == EntityType.LOCATION
                && isWide(next.get())
                && !isWide(place)
                && !isInList(place, next.get(), last)) {
            candidate(place, next.get(), "place-behind-comma", 0.85);
        }
    }

    /**
     * Whether the two are neighbours in a list: another place stands behind "and" right after them,
     * or before with a comma.
     */
    private boolean isInList(Argument place, Argument next, int last) {
        int behind = next.to() + 1;
        if (behind + 1 < last
                && passage.lower(behind).equals(",")
                && passage.lower(behind + 1).equals("and")) {
            behind++;
        }
        if (behind + 1 >= last || !passage.lower(behind).equals("and")) {
            return false;
        }
        Optional<Argument> other = location(behind + 1);
        return other.isPresent()
                && (isWide(other.get()) || Places.following(passage, other.get()).isEmpty());
    }

    /**
     * "Manbij in Syria", "the Bocharov Ruchei residence in Sochi", "the city of Mosul in Northern
     * Iraq".
     */
    private void inside(Argument part, int last) {
        int at = part.to() + 1;
        if (at < last && !passage.inMention(at) && NOUNS.contains(passage.lower(at))) {
            at++;
        }
        if (at + 1 >= last
                || !(passage.lower(at).equals("in")
                        || passage.lower(at).equals("at") && part.to() + 2 >= at)) {
            return;
        }
        int next = passage.lower(at + 1).equals("the") ? at + 2 : at + 1;
        Optional<Argument> whole = next < last ? location(next) : Optional.empty();
        boolean country = Countries.isCountry(part);
        if (whole.isPresent()
                && !country
                && !(isWide(part) && !isWide(whole.get()))
                && isNounPhrase(part)) {
            candidate(part, whole.get(), "place-in-place", 0.8);
            beforeInList(part, passage.tokens.first(passage.tokens.sentenceOf(part.from())))
                    .ifPresent(other -> candidate(other, whole.get(), "place-in-place", 0.75));
        }
    }

    /** "Shali" for "Argun" in "the villages of Shali and Argun in Chechnya". */
    private Optional<Argument> beforeInList(Argument part, int first) {
        int and = part.from() - 1;
        if (and - 1 < first || !passage.lower(and).equals("and")) {
            return Optional.empty();
        }
        return location(and - 1, and - 1)
                .filter(
                        other ->
                                other.from() - 2 >= first
                                        && passage.lower(other.from() - 1).equals("of")
                                        && NOUNS.contains(
                                                singular(passage.lower(other.from() - 2))));
    }

    /**
     * A place that the sentence acts upon or through is none that the next one contains: "from
     * Minsk in Sochi".
     */
    private boolean isNounPhrase(Argument part) {
        int before = part.from() - 1;
        while (before >= 0
                && (passage.lower(before).equals("the")
                        || passage.lower(before).equals("ancient"))) {
            before--;
        }
        return before < 0
                || !Set.of("from", "with", "to", "by", "between", "against")
                        .contains(passage.lower(before));
    }

    /**
     * "cities of the Volga region, such as Samara and Kazan"; "Iraqi territory, including Tikrit";
     * "District, which incorporates Moscow".
     */
    private void listed(Argument part, int last) {
        int at = part.from() - 1;
        int first = passage.tokens.first(passage.tokens.sentenceOf(part.from()));
        if (at >= first && passage.lower(at).equals("the")) {
            at--;
        }
        if (at - 1 < first) {
            return;
        }
        boolean suchAs = passage.lower(at).equals("as") && passage.lower(at - 1).equals("such");
        boolean incorporates =
                passage.lower(at - 1).equals("which")
                        && Set.of("incorporates", "includes", "comprises")
                                .contains(passage.lower(at));
        if (!suchAs && !incorporates && !INTRODUCING.contains(passage.lower(at))) {
            return;
        }
        int before = suchAs || incorporates ? at - 2 : at - 1;
        if (before >= first && passage.lower(before).equals(",")) {
            before--;
        }
        Optional<Argument> whole = wholeBefore(before, first);
        if (whole.isPresent() && (incorporates || isPlaceNounNear(whole.get(), first))) {
            for (Argument each : list(part, last).parts()) {
                if (!Countries.isCountry(each)) {
                    candidate(each, whole.get(), "place-listed", 0.85);
                }
            }
        }
    }

    /**
     * The place named at {@code token}, or named by an adjective right before it: "Iraqi
     * territory".
     */
    private Optional<Argument> wholeBefore(int token, int first) {
        if (token < first) {
            return Optional.empty();
        }
        Optional<Argument> named = location(token, token);
        if (named.isPresent()) {
            return named;
        }
        Optional<Argument> described =
                token > first && NOUNS.contains(passage.lower(token))
                        ? location(token - 1, token - 1)
                        : Optional.empty();
        if (described.isPresent()) {
            return described;
        }
        return token > first && NOUNS.contains(singular(passage.lower(token)))
                ? countries.of(token - 1)
                : Optional.empty();
    }

    private boolean isPlaceNounNear(Argument whole, int first) {
        for (int token = Math.max(first, whole.from() - 6); token <= whole.to() + 1; token++) {
            if (NOUNS.contains(singular(passage.lower(token)))) {
                return true;
            }
        }
        return false;
    }

    /** "Amsterdam, Breda and other Dutch cities", "Fallujah and other parts of Anbar Province". */
    private void andOther(Argument part, int last) {
        if (isListTail(part)) {
            return;
        }
        Listed list = list(part, last);
        int at = list.behind();
        if (at + 2 >= last
                || !passage.lower(at).equals("and")
                || !passage.lower(at + 1).equals("other")) {
            return;
        }
        Optional<Argument> whole =
                countries
                        .of(at + 2)
                        .filter(
                                argument ->
                                        argument.to() + 1 < last
                                                && NOUNS.contains(
                                                        singular(
                                                                passage.lower(argument.to() + 1))));
        if (whole.isEmpty()
                && NOUNS.contains(singular(passage.lower(at + 2)))
                && at + 4 < last
                && Set.of("of", "in").contains(passage.lower(at + 3))) {
            whole =
                    location(
                            passage.lower(at + 4).equals("the") && at + 5 < last ? at + 5 : at + 4);
        }
        if (whole.isPresent()) {
            for (Argument each : list.parts()) {
                candidate(each, whole.get(), "place-and-other", 0.85);
            }
        }
    }

    private boolean isListTail(Argument part) {
        return part.from() >= 2
                && passage.lower(part.from() - 1).equals(",")
                && location(part.from() - 2, part.from() - 2).isPresent();
    }

    /**
     * @param behind the token behind the list
     */
    private record Listed(List<Argument> parts, int behind) {}

    /** The place and those that follow it in a list, whose other names are stepped over. */
    private Listed list(Argument first, int last) {
        List<Argument> found = new ArrayList<>(List.of(first));
        int at = first.to() + 1;
        while (at + 1 < last
                && (passage.lower(at).equals(",") || passage.lower(at).equals("and"))) {
            int next = at + 1;
            while (next < last
                    && (passage.lower(next).equals("and") || passage.lower(next).equals("the"))) {
                next++;
            }
            Optional<Argument> name =
                    next < last
                            ? passage.argument(next, Party.Resolution.STRUCTURE)
                            : Optional.empty();
            if (name.isEmpty()) {
                break;
            }
            location(next).ifPresent(found::add);
            at = name.get().to() + 1;
        }
        return new Listed(found, at);
    }

    /** "Imran Khan of Pakistan". */
    private void national(Argument person, int last) {
        int of = person.to() + 1;
        if (person.type() == EntityType.PERSON && of + 1 < last && passage.lower(of).equals("of")) {
            location(of + 1)
                    .filter(Countries::isCountry)
                    .ifPresent(
                            country ->
                                    candidates.add(
                                            new RelationCandidate(
                                                    "NATIONAL_OF",
                                                    person,
                                                    Optional.of(country),
                                                    Optional.empty(),
                                                    Relation.Status.CURRENT,
                                                    passage.tokens.span(of),
                                                    0.75,
                                                    "person-of-country")));
        }
    }

    private Optional<Argument> location(int token) {
        return passage.argument(token, Party.Resolution.STRUCTURE)
                .filter(
                        argument ->
                                argument.type() == EntityType.LOCATION && argument.from() == token);
    }

    private Optional<Argument> location(int token, int to) {
        return passage.argument(token, Party.Resolution.STRUCTURE)
                .filter(argument -> argument.type() == EntityType.LOCATION && argument.to() == to);
    }

    /** A country, or a region that place names are completed with. */
    private static boolean isWide(Argument place) {
        return Countries.isCountry(place) || REGIONS.contains(place.party().name());
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private void candidate(Argument part, Argument whole, String rule, double confidence) {
        if (!part.party().name().equals(whole.party().name())) {
            Span between =
                    new Span(
                            Math.min(part.party().span().end(), whole.party().span().end()),
                            Math.max(part.party().span().start(), whole.party().span().start()));
            candidates.add(
                    new RelationCandidate(
                            TYPE,
                            part,
                            Optional.of(whole),
                            Optional.empty(),
                            Relation.Status.CURRENT,
                            between.trim(passage.text),
                            confidence,
                            rule));
        }
    }
}
