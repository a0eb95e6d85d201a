package org.gleaner.coreference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * What a text says that it will call somebody, in brackets behind the name: "Acme Ltd (the
 * "Company")", "Lima S.A. ("Lima" or the "Seller")". From there on "the Seller", with its capital,
 * is that party, whoever is named between.
 */
final class DefinedTerms {

    private static final String OPEN = "(";
    private static final String CLOSE = ")";
    private static final String THE = "the";
    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u2018\u2019'\u201E\u00AB\u00BB`";

    /** Terms that stand in their marks without "the": "("Nordvik" or "Company")". */
    private static final Set<String> BARE =
            Set.of(
                    "bank",
                    "borrower",
                    "buyer",
                    "company",
                    "corporation",
                    "fund",
                    "group",
                    "issuer",
                    "lender",
                    "lessee",
                    "lessor",
                    "partnership",
                    "purchaser",
                    "seller",
                    "trust",
                    "vendor");

    /** No bracket between a name and the one with its term is longer: "(OSE: NVS)". */
    private static final int TICKER = 6;

    /** No bracket with a term is longer: "(hereinafter referred to as "the Purchaser")". */
    private static final int LONGEST = 14;

    /** "the Joint Lenders". */
    private static final int WORDS = 3;

    /** How far before the bracket the name may be: "Acme, of 3 High Street, represented by". */
    private static final int FAR = 50;

    /** Words of what is told of a party between its name and the bracket. */
    private static final Set<String> ASIDES =
            Set.of(
                    "represented",
                    "acting",
                    "office",
                    "offices",
                    "address",
                    "place",
                    "resident",
                    "residing",
                    "incorporated",
                    "registered",
                    "headquartered",
                    "established");

    private static final Set<String> OF = Set.of("of", "in", "at", ",");

    private final Tokens tokens;
    private final MentionIndex names;
    private final Map<String, Entity> terms = new HashMap<>();

    DefinedTerms(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
        int from = 0;
        for (int open = 1; open < tokens.size(); open++) {
            if (tokens.word(open).equals(OPEN)) {
                int start = Math.max(Math.max(from, open - FAR), opening(open));
                int bracket = open;
                if (before(start, behindName(open))
                        .filter(entity -> read(bracket, entity))
                        .isPresent()) {
                    from = open;
                }
            }
        }
    }

    /** Past a bracket right before: "Nordvik ASA (OSE: NVS) [(]"Nordvik" or "Company")". */
    private int behindName(int open) {
        for (int token = open - 1;
                tokens.word(open - 1).equals(CLOSE) && token > Math.max(0, open - TICKER);
                token--) {
            if (tokens.word(token).equals(OPEN)) {
                return token;
            }
        }
        return open;
    }

    /** Of the sentence of a bracket, or of the one before where a title has cut it in two. */
    private int opening(int open) {
        int sentence = tokens.sentenceOf(open);
        int first = tokens.first(sentence);
        int beside = names.mentionAt(open - 1);
        boolean cut = sentence > 0 && beside != MentionIndex.NONE && names.first(beside) == first;
        return cut ? tokens.first(sentence - 1) : first;
    }

    /**
     * Who is defined in a bracket: the name before it, but not who represents him, nor where he has
     * his office.
     */
    private Optional<Entity> before(int start, int open) {
        int beside = names.mentionAt(open - 1);
        boolean direct =
                beside != MentionIndex.NONE
                        && names.mention(beside).type() != EntityType.NATIONALITY;
        boolean aside = false;
        for (int token = start; token < open; token++) {
            aside |= ASIDES.contains(tokens.word(token).toLowerCase(Locale.ROOT));
        }
        if (direct && isOf(beside, start)) {
            return names.entity(names.mentionAt(names.first(beside) - 2));
        }
        if (direct && (!aside || names.mention(beside).type() == EntityType.ORGANIZATION)) {
            return names.entity(beside);
        }
        return aside
                ? first(start, open, EntityType.ORGANIZATION)
                        .or(() -> first(start, open, EntityType.PERSON))
                        .or(() -> direct ? names.entity(beside) : Optional.empty())
                : Optional.empty();
    }

    /** "Bolt GmbH of [Munich]". */
    private boolean isOf(int place, int start) {
        int name = names.first(place) - 2;
        return names.mention(place).type() == EntityType.LOCATION
                && name >= start
                && OF.contains(tokens.word(name + 1))
                && names.isInMention(name)
                && names.mention(names.mentionAt(name)).type() == EntityType.ORGANIZATION;
    }

    private Optional<Entity> first(int start, int open, EntityType type) {
        return names.mentionsIn(start, open - 1).stream()
                .filter(mention -> names.mention(mention).type() == type)
                .findFirst()
                .flatMap(names::entity);
    }

    /** Whether the bracket holds a term, which is then the entity's. */
    private boolean read(int open, Entity entity) {
        boolean found = false;
        int last = tokens.last(tokens.sentenceOf(open)) - 1;
        int end = Math.min(last, open + LONGEST);
        for (int token = open + 1; token <= end && !tokens.word(token).equals(CLOSE); token++) {
            boolean the = tokens.word(token).equalsIgnoreCase(THE);
            if (the || isBare(token)) {
                String term = term(the ? token + 1 : token, end);
                if (!term.isEmpty()) {
                    terms.putIfAbsent(term, entity);
                    found = true;
                }
            }
        }
        return found;
    }

    /** A quoted "Company" that no "the" precedes. */
    private boolean isBare(int token) {
        String word = tokens.word(token);
        return BARE.contains(word.toLowerCase(Locale.ROOT))
                && Character.isUpperCase(word.charAt(0))
                && QUOTATION_MARKS.indexOf(tokens.word(token - 1).charAt(0)) >= 0
                && !tokens.word(token - 2).equalsIgnoreCase(THE);
    }

    /** The words with capitals up to a quotation mark or the bracket; empty for others. */
    private String term(int from, int end) {
        StringBuilder term = new StringBuilder();
        int words = 0;
        for (int token = from; token <= end; token++) {
            String word = tokens.word(token);
            if (QUOTATION_MARKS.indexOf(word.charAt(0)) >= 0 && words == 0) {
                continue;
            }
            if (QUOTATION_MARKS.indexOf(word.charAt(0)) >= 0 || word.equals(CLOSE)) {
                return term.toString();
            }
            words++;
            if (words > WORDS || !Character.isUpperCase(word.charAt(0))) {
                return "";
            }
            term.append(term.length() == 0 ? "" : " ").append(word.toLowerCase(Locale.ROOT));
        }
        return "";
    }

    /** The bodies and persons that have terms. */
    Set<Entity> parties() {
        Set<Entity> parties = new LinkedHashSet<>();
        for (Entity entity : terms.values()) {
            if (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.PERSON) {
                parties.add(entity);
            }
        }
        return parties;
    }

    /**
     * Who is called by the words.
     *
     * @param words "the seller", in lower case
     * @param last the last token of the words
     */
    Optional<Entity> of(String words, int last) {
        boolean capital = Character.isUpperCase(tokens.word(last).charAt(0));
        return terms.isEmpty() || !capital || !words.startsWith(THE + " ")
                ? Optional.empty()
                : Optional.ofNullable(terms.get(words.substring(THE.length() + 1)));
    }
}
