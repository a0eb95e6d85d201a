package org.gleaner.annotate.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.Casing;

/**
 * Reads where a company has its seat from the words beside its name: "Bruneau Construction of
 * Regina,", "Acme, of Leeds,", "Sheffield toolmaker Hallam Forge".
 */
final class Seats {

    private static final Set<String> NOUNS = DataFile.words("relations/bodynouns.txt");

    /** Words in the names of bodies whose "of" tells for whom they are: "Ministry of Health". */
    private static final Set<String> PUBLIC = DataFile.words("relations/public-bodies.txt");

    /** Words in the names of bodies that a building may be called by: "hospital". */
    private static final Set<String> SEATS = DataFile.words("relations/seats.txt");

    /** Words in the names of bodies that are buildings first: "church". */
    private static final Set<String> HOUSES = DataFile.words("relations/houses.txt");

    private static final Set<String> ENDS = Set.of(",", ".", ";", ")", ":", "-", "–", "—", "|");

    /** With which a sentence may begin that goes on with a new phrase: "In Leeds airline Acme". */
    private static final Set<String> PLACING = Set.of("in", "at", "from", "near", "to", "of");

    /** What leads from a body to its town. */
    private static final Set<String> SITING = Set.of("in", "at", "from");

    /** What is before a body where somebody works or something comes from. */
    private static final Set<String> HOSTING = Set.of("at", "from", "for", "as");

    /** Words in the names of bodies that are at work in many places: "United Nations". */
    private static final Set<String> WORLD = DataFile.words("relations/world-bodies.txt");

    /** How nouns for what makes or does something end: "toolmaker", "repairer", "distributor". */
    private static final List<String> DOERS = List.of("er", "or");

    /** How many words may stand between the place and the name: "engineering firm". */
    private static final int NOUN_WORDS = 3;

    /** How many words a bracket behind the name may have: "(ASX: ACM)". */
    private static final int BRACKET_WORDS = 8;

    private static final int SHORT_DOER = 5;

    /** How many letters a state may have in an address: "VIC", "SK". */
    private static final int LONGEST_STATE = 3;

    private final Passage passage;
    private final PlaceNames places;

    Seats(Passage passage, PlaceNames places) {
        this.passage = passage;
        this.places = places;
    }

    Optional<RelationCandidate> of(Argument body, int last) {
        Optional<RelationCandidate> address =
                behindComma(body, last)
                        .or(() -> bracketed(body, last))
                        .or(() -> campus(body, last))
                        .or(() -> affiliation(body, last));
        if (address.isPresent()) {
            return address;
        }
        return passage.holds(body, PUBLIC)
                ? owner(body, last).filter(this::isTownOfSeat)
                : behind(body, last)
                        .or(() -> inside(body, last))
                        .or(() -> before(body))
                        .or(() -> owner(body, last));
    }

    /**
     * "Acme Water Facility, Manila,": a town that closes what is said of the body, or its address.
     * Countries behind a comma are parties of their own, and so is what "and" joins: "Acme, London
     * and Paris".
     */
    private Optional<RelationCandidate> behindComma(Argument body, int last) {
        if (body.to() == body.from() || isBesidePerson(body)) {
            return Optional.empty();
        }
        return PostalAddresses.townBehind(body, passage, places)
                .filter(town -> !places.isWide(town) && closes(town, last))
                .flatMap(town -> beside(body).between(body, town, passage));
    }

    /** "Acme Dairy (Leeds)": nothing but a town in brackets. */
    private Optional<RelationCandidate> bracketed(Argument body, int last) {
        int bracket = body.to() + 1;
        return body.to() == body.from()
                        || bracket + 2 >= last
                        || !passage.lower(bracket).equals("(")
                ? Optional.empty()
                : places.beginningAt(bracket + 1)
                        .filter(town -> !places.isWide(town) && !places.isSite(town))
                        .filter(town -> town.to() + 1 < last)
                        .filter(town -> passage.lower(town.to() + 1).equals(")"))
                        .flatMap(town -> beside(body).between(body, town, passage));
    }

    /** "Acme University, Japan" at the end: a school or a hospital acts where it stands. */
    private Optional<RelationCandidate> campus(Argument body, int last) {
        return isBesidePerson(body) || !passage.holds(body, SEATS) || body.to() == body.from()
                ? Optional.empty()
                : PostalAddresses.townBehind(body, passage, places)
                        .filter(country -> places.isWide(country) && isLast(country, last))
                        .flatMap(country -> beside(body).between(body, country, passage));
    }

    private boolean isLast(Argument place, int last) {
        int behind = place.to() + 1;
        return behind >= last || ENDS.contains(passage.lower(behind)) && !isComma(behind);
    }

    private boolean isComma(int token) {
        return passage.lower(token).equals(",");
    }

    /** "Ann Lee, IDEAM, Lund:": even one word is a body's between a person and a town. */
    private Optional<RelationCandidate> affiliation(Argument body, int last) {
        int comma = body.from() - 1;
        if (body.to() > body.from()
                || comma <= 0
                || !isComma(comma)
                || !passage.names.isAt(comma - 1, EntityType.PERSON)) {
            return Optional.empty();
        }
        return PostalAddresses.townBehind(body, passage, places)
                .filter(town -> !places.isWide(town) && closes(town, last))
                .flatMap(town -> FixedForm.BODY_BEFORE_PLACE.between(body, town, passage));
    }

    /**
     * "at Acme Films in Leeds": who works there, or what comes from it, says where it is; a body
     * that is met, told or beaten in a town need not be from there.
     */
    private Optional<RelationCandidate> inside(Argument body, int last) {
        int in = behindBracket(body.to() + 1, last);
        boolean opens = opens(body);
        if (body.to() == body.from() && !isCapitals(body)
                || in + 1 >= last
                || !SITING.contains(passage.lower(in))
                || !opens && !isHost(body)
                || passage.holds(body, WORLD)) {
            return Optional.empty();
        }
        return places.beginningAt(in + 1)
                .filter(town -> !places.isWide(town) && !places.isSite(town))
                .filter(
                        town ->
                                opens
                                        ? isVerbAt(town.to() + 1, last)
                                        : town.to() + 1 >= last || isEnd(town.to() + 1))
                .flatMap(town -> FixedForm.BODY_OF_PLACE.between(body, town, passage));
    }

    /** Whether the sentence opens with the name: "Acme Films in Leeds want more". */
    private boolean opens(Argument body) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(body.from()));
        return body.from() == first
                || body.from() == first + 1 && passage.lower(first).equals("the");
    }

    /** "HEC", which is no town's. */
    private boolean isCapitals(Argument body) {
        String name = passage.tokens.word(body.from());
        return name.length() > 2 && Casing.isOnlyCapitals(name);
    }

    private boolean isVerbAt(int token, int last) {
        return token < last && (passage.isVerb(token) || passage.isAuxiliary(token));
    }

    /** Whether "at", "from", "for" or "as" is before the name. */
    private boolean isHost(Argument body) {
        int before = body.from() - 1;
        if (before >= 0 && passage.lower(before).equals("the")) {
            before--;
        }
        return before >= 0 && HOSTING.contains(passage.lower(before));
    }

    /** "Seoul" of "Seoul's Acme University"; a ministry or a union is of more than a town. */
    private boolean isTownOfSeat(RelationCandidate found) {
        return passage.holds(found.subject(), SEATS)
                && found.object().filter(place -> !places.isWide(place)).isPresent();
    }

    /** A house that only acts is a site: "Belmont House, Port Louis" lies there. */
    private FixedForm beside(Argument body) {
        return isHouse(body) ? FixedForm.PLACE_BEHIND_COMMA : FixedForm.BODY_BEFORE_PLACE;
    }

    /** The party and the seat of "Ann Lee (Labour Party, Leeds)". */
    private boolean isBesidePerson(Argument body) {
        int bracket = body.from() - 1;
        return bracket > 0
                && passage.lower(bracket).equals("(")
                && passage.names.isAt(bracket - 1, EntityType.PERSON);
    }

    /** Whether the name is that of a building rather than of who acts there: "Customs House". */
    boolean isHouse(Argument body) {
        String last = passage.lower(body.to());
        boolean seat = SEATS.contains(last) || SEATS.contains(passage.lower(body.from()));
        return places.isSite(body) && !seat
                || HOUSES.contains(last)
                || HOUSES.contains(passage.lower(body.from()));
    }

    /**
     * Whether the words end at the place, or a body follows behind "and": "Acme, Manila and Ajax".
     * With a name behind another comma the place may be one of a list.
     */
    private boolean closes(Argument town, int last) {
        int behind = town.to() + 1;
        if (behind >= last) {
            return true;
        }
        if (isPostcode(behind)) {
            return true;
        }
        if (isComma(behind)) {
            return Places.following(passage, town).stream().allMatch(places::isWide)
                    && (isPlaceAt(behind + 1, last)
                            || passage.amount(behind + 1).isPresent()
                            || !isName(behind + 1));
        }
        return ENDS.contains(passage.lower(behind))
                || passage.lower(behind).equals("and") && !isPlaceAt(behind + 1, last);
    }

    /** "05" of "Colombo 05", "VIC 3483" of "Birchip VIC 3483". */
    private boolean isPostcode(int token) {
        String word = passage.tokens.word(token);
        return Character.isDigit(word.charAt(0)) && passage.amount(token).isEmpty()
                || word.length() <= LONGEST_STATE && Casing.isOnlyCapitals(word);
    }

    private boolean isName(int token) {
        return passage.inMention(token)
                || Character.isUpperCase(passage.tokens.word(token).charAt(0));
    }

    private boolean isPlaceAt(int token, int last) {
        return token >= last || places.beginningAt(token).isPresent();
    }

    /** "of Regina," behind the name, "(ASX: ACM), of the Netherlands". */
    private Optional<RelationCandidate> behind(Argument body, int last) {
        int next = behindBracket(body.to() + 1, last);
        int of = next < last && isComma(next) ? next + 1 : next;
        if (of + 1 >= last || !passage.lower(of).equals("of")) {
            return Optional.empty();
        }
        return places.beginningAt(passage.lower(of + 1).equals("the") ? of + 2 : of + 1)
                .filter(place -> place.to() + 1 >= last || isEnd(place.to() + 1))
                .filter(place -> body.to() > body.from() || !places.isNamedRegion(place))
                .flatMap(place -> FixedForm.BODY_OF_PLACE.between(body, place, passage));
    }

    private int behindBracket(int token, int last) {
        if (token < last && passage.lower(token).equals("(")) {
            for (int at = token + 1; at < Math.min(last, token + BRACKET_WORDS); at++) {
                if (passage.lower(at).equals(")")) {
                    return at + 1;
                }
            }
        }
        return token;
    }

    /** A mark, a verb or a preposition: the place is not the beginning of a longer name. */
    private boolean isEnd(int token) {
        return ENDS.contains(passage.lower(token))
                || passage.isVerb(token)
                || passage.isAuxiliary(token)
                || NameLists.PREPOSITIONS.contains(passage.lower(token));
    }

    /** "Sheffield toolmaker" before the name. */
    private Optional<RelationCandidate> before(Argument body) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(body.from()));
        int at = body.from() - 1;
        if (at <= first || !isNoun(at)) {
            return Optional.empty();
        }
        while (at > first && at >= body.from() - NOUN_WORDS && isPlain(at)) {
            at--;
        }
        return places.endingAt(at)
                .filter(
                        place ->
                                place.from() != first + 1
                                        || !PLACING.contains(passage.lower(first)))
                .flatMap(place -> FixedForm.PLACE_BEFORE_BODY.between(body, place, passage));
    }

    /** "Italy's" before the name; not where a noun goes on: "London's Premier League clubs". */
    private Optional<RelationCandidate> owner(Argument body, int last) {
        int mark = body.from() - 1;
        int first = passage.tokens.first(passage.tokens.sentenceOf(body.from()));
        if (mark <= first
                || !passage.isPossessive(mark)
                || body.to() + 1 < last
                        && (passage.isNoun(body.to() + 1) || passage.isPossessive(body.to() + 1))) {
            return Optional.empty();
        }
        return places.endingAt(mark - 1)
                .flatMap(place -> FixedForm.PLACE_BEFORE_BODY.between(body, place, passage));
    }

    private boolean isNoun(int token) {
        String word = passage.lower(token);
        return isPlain(token)
                && (NOUNS.contains(word)
                        || word.length() > SHORT_DOER
                                && DOERS.stream().anyMatch(word::endsWith)
                                && !TitleLexicon.isHead(word));
    }

    private boolean isPlain(int token) {
        return !passage.inMention(token)
                && (passage.isNominal(token) || passage.lower(token).endsWith("ing"))
                && Character.isLowerCase(passage.tokens.word(token).charAt(0));
    }
}
