package org.gleaner.coreference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.Whitespace;

/**
 * Nouns that stand for a named party behind "the", in lower case, and which names they may mean:
 * "the company", "the ministry", "the charity".
 */
final class DescribingNouns {

    private static final Map<String, EntityType> TYPES =
            DataFile.map("lexicon/descriptions.tsv", EntityType::valueOf);
    private static final Set<String> BUSINESSES = DataFile.words("lexicon/businesses.txt");

    /** What bears the word in its name: "the ministry" is no "Acme". */
    private static final Set<String> OWN_NAMES = DataFile.words("lexicon/own-names.txt");

    /** Words of names by what is of that kind: "charity" to "hospice|foundation". */
    private static final Map<String, Set<String>> KINDS =
            DataFile.map("lexicon/kinds-of-body.tsv", words -> Set.of(words.split("\\|")));

    private static final Set<String> NOT_COMPANIES = DataFile.words("lexicon/not-companies.txt");

    /** What any body is that is none of the state: "the organization", "the nonprofit". */
    private static final Set<String> ANY_BODIES = DataFile.words("lexicon/any-bodies.txt");

    /** Words in the names of what belongs to a state: "ministry". */
    private static final Set<String> STATE_WORDS = DataFile.words("lexicon/state-body-words.txt");

    /** Before the last word of a firm of partners, which says nothing: "Falk & Company". */
    private static final String PARTNERS = "& ";

    private DescribingNouns() {}

    static boolean contains(String noun) {
        return TYPES.containsKey(noun);
    }

    /** What is meant by "the" and the noun. */
    static Optional<EntityType> type(String noun) {
        return Optional.ofNullable(TYPES.get(noun));
    }

    static boolean isBody(String noun) {
        return TYPES.get(noun) == EntityType.ORGANIZATION;
    }

    /** Whether any company may be meant: "the firm", "the carmaker". */
    static boolean isBusiness(String noun) {
        return BUSINESSES.contains(noun);
    }

    /** Whether a body may be meant whose name has another word for it. */
    static boolean isGeneral(String description) {
        return !description.contains(" ") && !OWN_NAMES.contains(description);
    }

    /**
     * "State Committee", and "Committee for Defence Order" as well, is the committee, "Dockers'
     * Union AHT" the union.
     *
     * @param name in lower case
     */
    static boolean isCalled(String name, String description) {
        return name.endsWith(description) && !name.endsWith(PARTNERS + description)
                || OWN_NAMES.contains(description)
                        && (" " + name + " ").contains(" " + description + " ")
                || name.contains(description + " for ")
                || name.contains(description + " of ")
                || name.contains(description + " on ");
    }

    /** "the charity" may be "Hopewell Hospice": its name tells what it is. */
    static boolean isOfKind(String name, String description) {
        Set<String> kinds = KINDS.getOrDefault(description, Set.of());
        if (kinds.isEmpty()) {
            return false;
        }
        String lower = Whitespace.fold(name).toLowerCase(Locale.ROOT);
        for (String word : lower.split(" ")) {
            if (kinds.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A name that says what it is, and says something else: "the company" is no "Ministry of
     * Health" and "the agency" no "Bergen University", but "the company" may be "Bergen Bank".
     */
    static boolean isOfOtherKind(String name, String description) {
        if (ANY_BODIES.contains(description)) {
            String lower = Whitespace.fold(name).toLowerCase(Locale.ROOT);
            return Arrays.stream(lower.split(" ")).anyMatch(STATE_WORDS::contains);
        }
        boolean business = isBusiness(description);
        if (business && NOT_COMPANIES.contains(name)) {
            return true;
        }
        for (String word : name.split(" ")) {
            boolean organization =
                    HeadNouns.of(word)
                            .filter(head -> head.type() == EntityType.ORGANIZATION)
                            .isPresent();
            if (organization && !(business && BodyEnds.isOfCompany(word))) {
                return true;
            }
        }
        return false;
    }
}
