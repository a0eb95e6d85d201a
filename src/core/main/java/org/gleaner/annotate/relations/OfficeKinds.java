package org.gleaner.annotate.relations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.text.TokenView;

/**
 * What kind of body an office is of, and which bodies are of a kind: a "chief executive" is of a
 * company, a "mayor" of a town or its council.
 */
final class OfficeKinds {

    static final String CLUB = "club";
    static final String SOCIETY = "society";
    static final String TOPIC = "topic";
    static final String STATE = "state";
    static final String BODY = "body";
    static final String HOUSE = "house";
    static final String EMBASSY = "embassy";

    /** Of an office that tells its body only behind its holder: "Ann Lee, director". */
    static final String BEHIND = "behind";

    static final String COMPANY = "company";

    /** Kinds of offices that bodies of many kinds have. */
    private static final Set<String> OF_ANY = Set.of(BODY, BEHIND);

    private static final String COUNCIL = "council";
    private static final String NEWSPAPER = "newspaper";
    private static final String SCHOOL = "school";

    /** Words in the names of bodies that run schools and are none: "district". */
    private static final Set<String> SCHOOL_AUTHORITIES =
            DataFile.words("relations/school-authorities.txt");

    private static final Map<String, String> KINDS = DataFile.map("relations/office-bodies.tsv");

    /** By kind the words of which a body of that kind has one in its name. */
    private static final Map<String, Set<String>> NAMED =
            DataFile.byKinds("relations/body-kinds.tsv");

    /** By kind what places have such offices. */
    private static final Map<String, String> PLACES = DataFile.map("relations/kind-places.tsv");

    private static final Set<String> EMBASSIES = DataFile.words("relations/embassies.txt");

    /** Kinds whose bodies are places as well: "museum". */
    private static final Set<String> SITES = DataFile.words("relations/site-kinds.txt");

    /** Words in the names of bodies that are no companies: "court". */
    private static final Set<String> NOT_OWNED = DataFile.words("relations/no-company-words.txt");

    private static final String COUNTRY = "country";
    private static final String REGION = "region";

    /** Offices of states that their regions have as well: "premier". */
    private static final Set<String> REGIONAL = DataFile.words("relations/premiers.txt");

    /** States, provinces and lands, which have a governor and no mayor. */
    private static final Set<String> REGIONS = DataFile.words("relations/regions.txt");

    /** What a company is never called by: "the SEC". */
    private static final Set<String> NOT_COMPANIES = DataFile.words("lexicon/not-companies.txt");

    /** Who reports what is said, and is no body that it is said of. */
    private static final Set<String> REPORTERS = DataFile.words("relations/news-agencies.txt");

    /** Words before an office that leave open whose it is: "acting". */
    private static final Set<String> ADDITIONS = DataFile.words("relations/office-additions.txt");

    /** Bodies within another: "Board of Directors". */
    private static final Set<String> INNER = DataFile.words("relations/inner-bodies.txt");

    /** Words that name a body of the state or of many: "police spokesman". */
    private static final Set<String> PUBLIC = DataFile.words("relations/public-bodies.txt");

    /** Words before an office that say whose it is: "provincial". */
    private static final Set<String> OWNERS = DataFile.words("relations/office-owners.txt");

    /** Words in the names of places that have no office: "River", "Street". */
    private static final Set<String> NO_TOWNS = DataFile.words("relations/no-towns.txt");

    /** Stands in the table for one word or more of what an office is in charge of. */
    private static final String FIELD = "* ";

    /** What the name of a body has besides letters. */
    private static final String NAME_SIGNS = " .,'’&-";

    private static final Set<String> LINKS = Set.of("of", "for");
    private static final Set<String> JOINERS = Set.of("and", "&", "the");

    /** The words of the longest office of the table. */
    private static final int WORDS = 4;

    private OfficeKinds() {}

    /**
     * What kind of body the office is of, by its last words; none where they tell nothing, or those
     * before them tell more: "Presidential spokesman".
     *
     * @param title in lower case
     */
    static Optional<String> of(String title) {
        String head = head(title);
        return ofWords(title)
                .or(() -> ofWords(head).filter(STATE::equals))
                .or(() -> head.length() < title.length() ? ofField(head, title) : Optional.empty())
                .or(() -> ofFieldBehind(title));
    }

    /** "director infrastructure", whose field follows without "of". */
    private static Optional<String> ofFieldBehind(String title) {
        String[] words = title.split(" ");
        int at = 0;
        while (at < words.length - 1 && ADDITIONS.contains(words[at])) {
            at++;
        }
        return Stream.of(words).skip(at + 1L).allMatch(OfficeKinds::isFieldWord)
                        && words.length > at + 1
                ? Optional.ofNullable(KINDS.get(FIELD + words[at]))
                : Optional.empty();
    }

    private static boolean isFieldWord(String word) {
        return OfficeFields.isPart(word) || JOINERS.contains(word);
    }

    /** Whether the table has the whole title, in lower case. */
    static boolean isKnown(String title) {
        return KINDS.containsKey(title);
    }

    /** "head of projects", of any body. */
    private static Optional<String> ofField(String head, String title) {
        List<String> field = List.of(title.substring(head.length()).strip().split(" "));
        return field.stream().allMatch(word -> OfficeFields.isPart(word) || isSmall(word))
                ? Optional.ofNullable(KINDS.get(FIELD + head.substring(head.lastIndexOf(' ') + 1)))
                        .or(() -> ofWords(head).filter(kind -> !isOfMany(head, kind)))
                : Optional.empty();
    }

    /** "secretary" of "secretary of state", who is none of a society. */
    private static boolean isOfMany(String head, String kind) {
        return kind.equals(SOCIETY)
                && TitleLexicon.isMinister(head.substring(head.lastIndexOf(' ') + 1));
    }

    /** "deputy minister" of "deputy minister of finance". */
    private static String head(String title) {
        int end = title.length();
        for (String link : LINKS) {
            int at = title.indexOf(" " + link + " ");
            end = at > 0 ? Math.min(end, at) : end;
        }
        return title.substring(0, end);
    }

    private static Optional<String> ofWords(String title) {
        int from = title.length();
        String kind = null;
        int opening = from;
        for (int words = 0; words < WORDS && from > 0; words++) {
            from = title.lastIndexOf(' ', from - 1);
            String known = KINDS.get(title.substring(from + 1));
            kind = known == null ? kind : known;
            opening = known == null ? opening : from;
        }
        if (opening <= 0 || STATE.equals(kind)) {
            return Optional.ofNullable(kind);
        }
        List<String> rest = List.of(title.substring(0, opening).split(" "));
        if (kind != null && ADDITIONS.containsAll(rest)) {
            return Optional.of(kind);
        }
        int last = title.lastIndexOf(' ');
        return last > 0 && rest.stream().allMatch(OfficeKinds::isOpen)
                ? Optional.ofNullable(KINDS.get(FIELD + title.substring(last + 1)))
                : Optional.empty();
    }

    private static boolean isSmall(String word) {
        return LINKS.contains(word) || JOINERS.contains(word);
    }

    /** "deputy": a word before an office that tells nothing of its body. */
    static boolean leavesOpen(String word) {
        return ADDITIONS.contains(word);
    }

    /** Whether the word before an office leaves open whose it is: "claims". */
    private static boolean isOpen(String word) {
        return !OWNERS.contains(word) && !PUBLIC.contains(word);
    }

    /** Whether a body of that kind has to bear it in its name. */
    static boolean isStrict(String kind) {
        return NAMED.containsKey(kind);
    }

    /** Whether only a company has such an office: "owner". */
    static boolean isOwned(String kind) {
        return kind.equals(COMPANY);
    }

    /** Whether regions, which are few in a text, have offices of that kind. */
    static boolean isOfRegions(String kind) {
        return REGION.equals(PLACES.get(kind));
    }

    /** Whether towns or regions have offices of that kind. */
    static boolean isOfPlaces(String kind) {
        return PLACES.containsKey(kind) && !kind.equals(STATE);
    }

    /** A museum, a school or the like that is read as a place: it has a press officer as well. */
    static boolean isInstitution(Entity place) {
        return place.type() == EntityType.LOCATION
                && SITES.stream()
                        .map(NAMED::get)
                        .anyMatch(words -> endsIn(place.name().toLowerCase(Locale.ROOT), words));
    }

    private static boolean endsIn(String name, Set<String> words) {
        return words.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether a school, a hospital or the like has offices of that kind. */
    static boolean isOfSites(String kind) {
        return SITES.contains(kind);
    }

    /** Whether the body may be a company. */
    static boolean mayBeCompany(Entity body) {
        return fits(body, COMPANY);
    }

    /**
     * Whether a region may have the office: "governor", and "premier", which a state has as well.
     */
    static boolean mayBeOfRegion(String office) {
        return REGION.equals(PLACES.get(KINDS.getOrDefault(office, "")))
                || REGIONAL.contains(office);
    }

    /** Whether the place is a region, which has a governor. */
    static boolean isRegion(Entity place) {
        return fits(place, REGION);
    }

    /** Whether the place is a town, which has a mayor. */
    static boolean isTown(Entity place) {
        return fits(place, COUNCIL);
    }

    /** Whether an office of the kind may be one of the body. */
    static boolean fits(Entity body, String kind) {
        return body.type() == EntityType.ORGANIZATION
                ? isBody(body, kind)
                : OF_ANY.contains(kind) && isInstitution(body)
                        || isSite(body, kind)
                        || body.type() == EntityType.LOCATION && isPlace(body, kind);
    }

    /** "Embassy of Chile in Kenya". */
    static boolean isEmbassy(String name) {
        return EMBASSIES.contains(name.toLowerCase(Locale.ROOT).split(" ")[0]);
    }

    /** Whether the word, in lower case, stands in the names of bodies of a kind: "archives". */
    static boolean isOfBodies(String word) {
        return NAMED.values().stream().anyMatch(words -> words.contains(word));
    }

    /** "MILL CREEK SCHOOL DISTRICT", but no heading: "CHAD: FLOODS - RED CROSS". */
    static boolean isBodyName(String name) {
        return name.chars()
                        .allMatch(sign -> Character.isLetter(sign) || NAME_SIGNS.indexOf(sign) >= 0)
                && Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                        .anyMatch(OfficeKinds::isOfBodies);
    }

    /** Whether an office of the kind may be of a body of that name. */
    static boolean mayBeOf(String name, String kind) {
        Set<String> words = NAMED.get(kind);
        return words == null || TokenView.hasWord(name, words);
    }

    /** A museum, school or festival that is read as a place or an event. */
    private static boolean isSite(Entity site, String kind) {
        return SITES.contains(kind)
                && (site.type() == EntityType.LOCATION || site.type() == EntityType.EVENT)
                && TokenView.hasWord(site.name(), NAMED.get(kind));
    }

    private static boolean isBody(Entity body, String kind) {
        String name = body.name().toLowerCase(Locale.ROOT);
        if (INNER.contains(name)
                || REPORTERS.contains(body.name())
                || isNewspaper(name) && !kind.equals(NEWSPAPER)
                || kind.equals(SCHOOL) && TokenView.hasWord(name, SCHOOL_AUTHORITIES)
                || kind.equals(COMPANY)
                        && (NOT_COMPANIES.contains(body.name())
                                || TokenView.hasWord(name, NOT_OWNED))) {
            return false;
        }
        Set<String> words = NAMED.get(kind);
        return words == null || TokenView.hasWord(name, words);
    }

    private static boolean isPlace(Entity place, String kind) {
        String size = PLACES.get(kind);
        if (size == null || TokenView.hasWord(place.name(), NO_TOWNS)) {
            return false;
        }
        boolean country = Countries.named(place.name()).isPresent();
        boolean region =
                REGIONS.contains(place.name())
                        || TokenView.hasWord(place.name(), NAMED.get(REGION));
        return size.equals(COUNTRY) ? country : !country && size.equals(REGION) == region;
    }

    /** Whether the place may have a government: no bridge has. */
    static boolean mayGovern(Entity place) {
        return !TokenView.hasWord(place.name(), NO_TOWNS);
    }

    private static boolean isNewspaper(String name) {
        return NAMED.get(NEWSPAPER).contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether the body is one within another: "Board of Directors". */
    static boolean isInner(String name) {
        return INNER.contains(name.toLowerCase(Locale.ROOT));
    }
}
