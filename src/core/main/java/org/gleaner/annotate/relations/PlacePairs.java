package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;

/**
 * Reads from the words between two names that one place is in the other: "Dandenong, Victoria",
 * "the Bocharov Ruchei residence in Sochi".
 */
final class PlacePairs {

    /** Words before "with" behind which a place is only the first of several. */
    private static final Set<String> BEGINNING =
            Set.of("begin", "begins", "began", "beginning", "start", "starts", "starting");

    /** Words before the place that somebody has left. */
    private static final Set<String> ORIGINS = Set.of("from", "with");

    /** What makes a list of places. */
    private static final Set<String> JOINTS = Set.of("and", "or", "&", "as", "nor", "but");

    private final Passage passage;
    private final PlaceNames places;

    PlacePairs(Passage passage, PlaceNames places) {
        this.passage = passage;
        this.places = places;
    }

    /** "Berlin, Germany": a country or a known region that closes the pair, or the chain. */
    Optional<RelationCandidate> behindComma(Argument place, int last) {
        if (place.type() != EntityType.LOCATION) {
            return Optional.empty();
        }
        return Places.following(passage, place)
                .filter(next -> next.from() > place.to() + 1 || places.isRegion(next))
                .filter(next -> places.isWide(next) || isMiddle(next, last))
                .or(() -> behindDirection(place, last))
                .filter(next -> isNarrower(place, next) && !isInList(next, last))
                .flatMap(next -> FixedForm.PLACE_BEHIND_COMMA.between(place, next, passage));
    }

    /**
     * "in Polillo, Quezon.": a place that the words before lead to, and one alone behind it, which
     * no "and" follows; the second need be no known region.
     */
    Optional<RelationCandidate> led(Argument place, int last) {
        int before = place.from() - 1;
        if (place.type() != EntityType.LOCATION
                || places.isWide(place)
                || places.isSite(place)
                || before < passage.tokens.first(passage.tokens.sentenceOf(place.from()))
                || !places.has(before, PlaceNames.Use.LEADS) && !isOfTown(before)) {
            return Optional.empty();
        }
        return Places.following(passage, place)
                .filter(next -> next.from() > place.to() + 1)
                .filter(next -> !places.isWide(next) && !places.isSite(next))
                .filter(next -> closesPair(next, last))
                .flatMap(next -> FixedForm.PLACE_BEHIND_COMMA.between(place, next, passage));
    }

    /** "of" behind a comma or a noun: "Acme Loans, of Yaba, Lagos", "the waters of Yaba, Lagos". */
    private boolean isOfTown(int token) {
        return token > 0
                && passage.lower(token).equals("of")
                && (passage.lower(token - 1).equals(",")
                        || places.has(token - 1, PlaceNames.Use.PARTS));
    }

    /** Whether no further place and no "and" makes a list of the two. */
    private boolean closesPair(Argument next, int last) {
        int behind = next.to() + 1;
        if (behind >= last) {
            return true;
        }
        if (JOINTS.contains(passage.lower(behind)) || passage.isPossessive(behind)) {
            return false;
        }
        if (!passage.lower(behind).equals(",")) {
            return !passage.isNoun(behind);
        }
        return behind + 1 >= last
                || !JOINTS.contains(passage.lower(behind + 1))
                        && (places.beginningAt(behind + 1).filter(places::isWide).isPresent()
                                || Character.isLowerCase(
                                        passage.tokens.word(behind + 1).charAt(0)));
    }

    /** "Pune" of "Hadapsar, Pune, India". */
    private boolean isMiddle(Argument place, int last) {
        return passage.lower(place.to() + 1 < last ? place.to() + 1 : place.to()).equals(",")
                && Places.following(passage, place)
                        .filter(whole -> places.isWide(whole) && !isInList(whole, last))
                        .isPresent();
    }

    /** "Uganda" of "Mbale, eastern Uganda", "Seoul" of "Yongsan, central Seoul". */
    private Optional<Argument> behindDirection(Argument place, int last) {
        int direction = place.to() + 2;
        return !places.isWide(place)
                        && direction + 1 < last
                        && passage.lower(direction - 1).equals(",")
                        && places.has(direction, PlaceNames.Use.DIRECTS)
                ? places.beginningAt(direction + 1)
                : Optional.empty();
    }

    /** A town in a region or a country, a region in a country. */
    private boolean isNarrower(Argument place, Argument whole) {
        return !places.isWide(place)
                || DocumentCountries.isCountry(whole) && !DocumentCountries.isCountry(place);
    }

    /**
     * "Dalrymple Street, Girvan", "Wexley Hall, Market Street, Barnsley": a street or a building,
     * and the town that it is in.
     */
    Optional<RelationCandidate> siteBehindComma(Argument site, int last) {
        if (site.type() != EntityType.LOCATION || !places.isSite(site)) {
            return Optional.empty();
        }
        return PostalAddresses.townBehind(site, passage, places)
                .filter(next -> !isInList(next, last) && !isFollowedByName(next, last))
                .flatMap(next -> FixedForm.PLACE_BEHIND_COMMA.between(site, next, passage));
    }

    /** "Santa Ana" of "Plaza de Armas, Santa Ana, Universidad de Chile": one of a list. */
    private boolean isFollowedByName(Argument town, int last) {
        int comma = town.to() + 1;
        return comma + 1 < last
                && passage.lower(comma).equals(",")
                && passage.inMention(comma + 1)
                && places.beginningAt(comma + 1).filter(places::isWide).isEmpty()
                && passage.date(comma + 1).isEmpty();
    }

    /**
     * Whether the place and the one before it are neighbours in a list: another place follows
     * behind "and" right after them, or before with a comma.
     */
    private boolean isInList(Argument next, int last) {
        int behind = next.to() + 1;
        if (behind + 1 < last
                && passage.lower(behind).equals(",")
                && passage.lower(behind + 1).equals("and")) {
            behind++;
        }
        if (behind + 1 >= last || !passage.lower(behind).equals("and")) {
            return false;
        }
        return places.beginningAt(behind + 1)
                .filter(other -> places.isWide(other) || Places.following(passage, other).isEmpty())
                .isPresent();
    }

    /**
     * "Manbij in Syria", "Cusco in southern Peru", "the Bocharov Ruchei residence in Sochi", "the
     * city of Mosul in Northern Iraq".
     */
    List<RelationCandidate> inside(Argument part, int last) {
        Optional<Argument> whole = wholeBehind(part, last).filter(found -> isNarrower(part, found));
        if (whole.isEmpty()
                || DocumentCountries.isCountry(part)
                || isGoverned(part)
                        && !isDirected(whole.get())
                        && !(DocumentCountries.isCountry(whole.get()) && !isOrigin(part))
                        && !places.isSite(part)) {
            return List.of();
        }
        List<RelationCandidate> found = new ArrayList<>();
        FixedForm.PLACE_IN_PLACE.between(part, whole.get(), passage).ifPresent(found::add);
        beforeInList(part, passage.tokens.first(passage.tokens.sentenceOf(part.from())))
                .flatMap(
                        other ->
                                FixedForm.PLACE_IN_PLACE_JOINED.between(
                                        other, whole.get(), passage))
                .ifPresent(found::add);
        return found;
    }

    /** "Sochi" for "Bocharov Ruchei" in "the Bocharov Ruchei residence in Sochi". */
    private Optional<Argument> wholeBehind(Argument part, int last) {
        int at = part.to() + 1;
        if (isNounAt(at, last)) {
            at++;
        } else if (isNounAt(at + 1, last) && isPlainNoun(at)) {
            at += 2;
        }
        boolean comma = passage.lower(at).equals(",") && at == part.to() + 1;
        int in = comma ? at + 1 : at;
        if (in + 1 >= last || !leadsInto(in, part)) {
            return Optional.empty();
        }
        int next = in + 1;
        while (next < last && introduces(next)) {
            next++;
        }
        return next < last
                ? places.beginningAt(next)
                        .filter(
                                whole ->
                                        !comma
                                                || isBehindDirection(whole)
                                                || places.isNamedRegion(whole)
                                                || isClosedBy(whole, last))
                : Optional.empty();
    }

    private boolean isNounAt(int token, int last) {
        return token < last && !passage.inMention(token) && places.isNoun(token);
    }

    /** "copper" of "the Cerro Pardo copper mine in". */
    private boolean isPlainNoun(int token) {
        return !passage.inMention(token)
                && passage.isNoun(token)
                && Character.isLowerCase(passage.tokens.word(token).charAt(0));
    }

    /**
     * "in"; "at" close behind; "of" behind a valley or a region: "Hunter Valley of", "Kasese
     * district of". The city of another place is that place: "the Volga city of Samara".
     */
    private boolean leadsInto(int token, Argument part) {
        return switch (passage.lower(token)) {
            case "in" -> true;
            case "at" -> part.to() + 2 >= token;
            case "on" ->
                    part.to() + 1 == token
                            && passage.lower(token + 1).equals("the")
                            && (places.isSite(part) || leadsToNoun(token + 2));
            case "of" ->
                    part.to() + 1 == token && places.isNoun(part.to())
                            || part.to() + 2 == token && places.isRegionNoun(token - 1);
            default -> false;
        };
    }

    /** "the", "northern", "town of". */
    private boolean introduces(int token) {
        return passage.lower(token).equals("the")
                || isBeforeOf(token)
                || places.has(token, PlaceNames.Use.DIRECTS) && !passage.inMention(token);
    }

    /** "island" and "of" of "in the town of Zadar". */
    private boolean isBeforeOf(int token) {
        return !passage.inMention(token)
                && (leadsToNoun(token)
                        || passage.lower(token).equals("of") && places.isNoun(token - 1));
    }

    /** "island of" of "on the island of Ugljan". */
    private boolean leadsToNoun(int token) {
        return token + 1 < passage.tokens.size()
                && places.isNoun(token)
                && passage.lower(token + 1).equals("of");
    }

    /** "central" of "central Nepal". */
    private boolean isDirected(Argument whole) {
        return isBehindDirection(whole) && places.isWide(whole);
    }

    /** "Tepatlán, in the Altos de Jalisco,": a comma closes what the first one opened. */
    private boolean isClosedBy(Argument whole, int last) {
        int behind = whole.to() + 1;
        return !places.isSite(whole)
                && behind + 1 < last
                && passage.lower(behind).equals(",")
                && !JOINTS.contains(passage.lower(behind + 1))
                && !NameLists.PREPOSITIONS.contains(passage.lower(behind + 1))
                && !passage.inMention(behind + 1)
                && passage.date(behind + 1).isEmpty();
    }

    private boolean isBehindDirection(Argument whole) {
        return whole.from() > 0 && places.has(whole.from() - 1, PlaceNames.Use.DIRECTS);
    }

    /** "Shali" for "Argun" in "the villages of Shali and Argun in Chechnya". */
    private Optional<Argument> beforeInList(Argument part, int first) {
        int and = part.from() - 1;
        if (and - 1 < first || !passage.lower(and).equals("and")) {
            return Optional.empty();
        }
        return places.endingAt(and - 1)
                .filter(
                        other ->
                                other.from() - 2 >= first
                                        && passage.lower(other.from() - 1).equals("of")
                                        && places.isNounInEitherNumber(other.from() - 2));
    }

    /** "workers from Kerala in Qatar": who is from one place may be in another. */
    private boolean isOrigin(Argument part) {
        int before = part.from() - 1;
        if (before > 0 && passage.lower(before).equals("the")) {
            before--;
        }
        return before >= 0 && ORIGINS.contains(passage.lower(before));
    }

    /**
     * A place that the sentence acts upon or through is not one that the next contains: "from Minsk
     * in Sochi".
     */
    private boolean isGoverned(Argument part) {
        int before = part.from() - 1;
        while (before >= 0 && places.has(before, PlaceNames.Use.DESCRIBES)) {
            before--;
        }
        return before >= 0
                && places.has(before, PlaceNames.Use.GOVERNS)
                && !(before > 0 && BEGINNING.contains(passage.lower(before - 1)));
    }
}
