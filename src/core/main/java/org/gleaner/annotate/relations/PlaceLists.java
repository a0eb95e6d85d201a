package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.model.Party;

/**
 * Reads of which place those of a list are parts: "cities of the Volga region, such as Samara and
 * Kazan", "Amsterdam, Breda and other Dutch cities".
 */
final class PlaceLists {

    /** How far before a place the noun may be that says what it is: "cities of the Volga". */
    private static final int NEAR = 6;

    private static final Set<String> LINKS = Set.of("of", "in");
    private static final Set<String> JOINTS = Set.of(",", "and");
    private static final Set<String> BEFORE_NAME = Set.of("and", "the");

    private final Passage passage;
    private final DocumentCountries countries;
    private final PlaceNames places;

    PlaceLists(Passage passage, DocumentCountries countries, PlaceNames places) {
        this.passage = passage;
        this.countries = countries;
        this.places = places;
    }

    /**
     * @param behind the token behind the list
     */
    private record Listed(List<Argument> parts, int behind) {}

    /**
     * Words that introduce a list of parts.
     *
     * @param before the token before them
     * @param includes whether they say that the whole includes the parts, which needs no noun
     */
    private record Introduction(int before, boolean includes) {}

    /**
     * "cities of the Volga region, such as Samara and Kazan"; "Iraqi territory, including Tikrit";
     * "District, which incorporates Moscow".
     */
    List<RelationCandidate> introduced(Argument part, int last) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(part.from()));
        Optional<Introduction> introduction = introduction(part, first);
        if (introduction.isEmpty()) {
            return List.of();
        }
        int before = introduction.get().before();
        if (before >= first && passage.lower(before).equals(",")) {
            before--;
        }
        return wholeBefore(before, first)
                .filter(whole -> introduction.get().includes() || isPlaceNounNear(whole, first))
                .map(whole -> listed(part, whole, last))
                .orElse(List.of());
    }

    private Optional<Introduction> introduction(Argument part, int first) {
        int at = part.from() - 1;
        if (at >= first && passage.lower(at).equals("the")) {
            at--;
        }
        if (at - 1 < first) {
            return Optional.empty();
        }
        String previous = passage.lower(at - 1);
        if (passage.lower(at).equals("as") && previous.equals("such")) {
            return Optional.of(new Introduction(at - 2, false));
        }
        if (places.has(at, PlaceNames.Use.INCLUDES) && previous.equals("which")) {
            return Optional.of(new Introduction(at - 2, true));
        }
        return places.has(at, PlaceNames.Use.INTRODUCES)
                ? Optional.of(new Introduction(at - 1, false))
                : Optional.empty();
    }

    private List<RelationCandidate> listed(Argument part, Argument whole, int last) {
        return list(part, last).parts().stream()
                .filter(each -> !DocumentCountries.isCountry(each))
                .flatMap(each -> FixedForm.PLACE_LISTED.between(each, whole, passage).stream())
                .toList();
    }

    /**
     * The place named at {@code token}, or named by an adjective right before it: "Iraqi
     * territory".
     */
    private Optional<Argument> wholeBefore(int token, int first) {
        if (token < first) {
            return Optional.empty();
        }
        Optional<Argument> named = places.endingAt(token);
        if (named.isPresent() || token == first) {
            return named;
        }
        Optional<Argument> described =
                places.isNoun(token) ? places.endingAt(token - 1) : Optional.empty();
        return described.isPresent() || !places.isNounInEitherNumber(token)
                ? described
                : countries.of(token - 1);
    }

    private boolean isPlaceNounNear(Argument whole, int first) {
        for (int token = Math.max(first, whole.from() - NEAR); token <= whole.to() + 1; token++) {
            if (places.isNounInEitherNumber(token)) {
                return true;
            }
        }
        return false;
    }

    /** "Amsterdam, Breda and other Dutch cities", "Fallujah and other parts of Anbar Province". */
    List<RelationCandidate> endingInOther(Argument part, int last) {
        if (isListTail(part)) {
            return List.of();
        }
        Listed list = list(part, last);
        int at = list.behind();
        if (at + 2 >= last
                || !passage.lower(at).equals("and")
                || !passage.lower(at + 1).equals("other")) {
            return List.of();
        }
        return nationalWhole(at + 2, last).or(() -> wholeOfParts(at + 2, last)).stream()
                .flatMap(whole -> list.parts().stream().flatMap(each -> andOther(each, whole)))
                .toList();
    }

    private Stream<RelationCandidate> andOther(Argument part, Argument whole) {
        return FixedForm.PLACE_AND_OTHER.between(part, whole, passage).stream();
    }

    /** "Dutch cities". */
    private Optional<Argument> nationalWhole(int token, int last) {
        return countries
                .of(token)
                .filter(
                        country ->
                                country.to() + 1 < last
                                        && places.isNounInEitherNumber(country.to() + 1));
    }

    /** "parts of the Anbar Province". */
    private Optional<Argument> wholeOfParts(int token, int last) {
        if (!places.isNounInEitherNumber(token)
                || token + 2 >= last
                || !LINKS.contains(passage.lower(token + 1))) {
            return Optional.empty();
        }
        boolean article = passage.lower(token + 2).equals("the") && token + 3 < last;
        return places.beginningAt(article ? token + 3 : token + 2);
    }

    private boolean isListTail(Argument part) {
        return part.from() >= 2
                && passage.lower(part.from() - 1).equals(",")
                && places.endingAt(part.from() - 2).isPresent();
    }

    /** The place and those that follow it in a list, whose other names are stepped over. */
    private Listed list(Argument first, int last) {
        List<Argument> found = new ArrayList<>(List.of(first));
        int at = first.to() + 1;
        while (at + 1 < last && JOINTS.contains(passage.lower(at))) {
            int next = at + 1;
            while (next < last && BEFORE_NAME.contains(passage.lower(next))) {
                next++;
            }
            Optional<Argument> name =
                    next < last
                            ? passage.argument(next, Party.Resolution.STRUCTURE)
                            : Optional.empty();
            if (name.isEmpty()) {
                break;
            }
            places.beginningAt(next).ifPresent(found::add);
            at = name.get().to() + 1;
        }
        return new Listed(found, at);
    }
}
