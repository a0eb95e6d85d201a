package org.gleaner.annotate.titles;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.model.EntityType;

/**
 * Finds the organization or place that a title belongs to: "Russia" in "President of Russia",
 * "Sberbank" in "Sberbank CEO"; a portfolio is not one.
 */
final class OrganizationFinder {

    private static final Set<String> ORGANIZATIONS = DataFile.words("titles/organizations.txt");
    private static final Set<String> PORTFOLIOS = DataFile.words("titles/portfolios.txt");

    /** Offices of many fields: "director". */
    private static final Set<String> FIELDED = DataFile.words("titles/fielded-offices.txt");

    private static final Set<String> INNER = DataFile.words("titles/inner-words.txt");
    private static final Set<String> BETWEEN = Set.of(",", "&", "-");
    private static final Set<String> POSSESSIVES = Set.of("'s", "'");

    /** Before a people, of whose land a body has a part: "its Polish arm". */
    private static final Set<String> OWN = Set.of("its", "their", "our", "his", "her", "'s", "'");

    private static final Set<String> WHOSE =
            Set.of("the", "their", "his", "her", "its", "our", "a", "local", "national", "same");

    private static final int LONGEST = 16;

    /** How many nouns may stand between a people and its body: "Estonian wind company". */
    private static final int NOUNS = 4;

    /** How many words behind a link its organization may be. */
    private static final int BEHIND = 8;

    /** How many words behind "and" the title that shares its organization may be. */
    private static final int JOINED = 10;

    /** How many words back a list of delegates may name its side. */
    private static final int DELEGATION = 150;

    /** How many tokens "(WFP)" is. */
    private static final int BRACKET = 3;

    private static final String SECRETARY = "secretary";

    private final NamedText text;
    private final TitleGrammar grammar;

    OrganizationFinder(NamedText text, TitleGrammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    Optional<Organization> at(int token) {
        return text.organizationAt(token);
    }

    /**
     * The preposition behind a head that opens the words up to {@code end}: "of" in "President of
     * Russia"; empty for none.
     */
    Optional<Integer> link(int end, int first) {
        for (int token = end; token > first && token > end - LONGEST; token--) {
            if (grammar.isLink(token) && grammar.isHead(token - 1) && !text.isInMention(token)) {
                return token < end ? Optional.of(token) : Optional.empty();
            }
            if (!isInner(token, end)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the word may be between the link and the end of a title. */
    private boolean isInner(int token, int end) {
        return text.isInMention(token)
                || token == end && text.isInMention(end - 1)
                || text.isCapital(token)
                || INNER.contains(text.lower(token))
                || OfficeFields.isPart(text.lower(token))
                || Character.isDigit(text.lower(token).charAt(0))
                || isPlainNoun(token, end)
                || isAcronymSign(token);
    }

    /** One of the brackets of "the African Union (AU) Office". */
    private boolean isAcronymSign(int token) {
        return beforeAcronym(token, 0) < token || beforeAcronym(token + 2, 0) == token - 1;
    }

    /**
     * "the national grid company [Rosseti]": lower-case words may come before the name of the
     * organization.
     */
    private boolean isPlainNoun(int token, int end) {
        return text.isInMention(end) && text.isWord(token) && text.lower(token).length() > 3;
    }

    /** The last token of a name before its acronym "(WFP)" that ends there; else the token. */
    int beforeAcronym(int token, int first) {
        boolean bracket =
                token - BRACKET > first
                        && text.lower(token).equals(")")
                        && text.lower(token - 2).equals("(")
                        && text.isCapital(token - 1);
        return bracket && text.isInMention(token - BRACKET) ? token - BRACKET : token;
    }

    /**
     * The organization or place named between the link and {@code end}; none when the words are a
     * portfolio.
     */
    Optional<Organization> between(int link, int end) {
        Optional<Organization> country = country(link + 1, end);
        if (country.isPresent()) {
            return country;
        }
        if (isField(link)) {
            return Optional.empty();
        }
        boolean portfolio = opensPortfolio(link);
        int token = link + 1;
        while (token <= end) {
            Optional<Organization> here = at(token);
            if (here.isPresent() && !(portfolio && isPortfolio(token))) {
                if (!portfolio || !isInCharge(here.get(), link)) {
                    return owned(here.get(), end).or(() -> here);
                }
                token = here.get().to();
            }
            token++;
        }
        return Optional.empty();
    }

    /** "Boca Juniors" behind a place: of "coach of Argentina's Boca Juniors". */
    private Optional<Organization> owned(Organization place, int end) {
        int mark = place.to() + 1;
        return place.type() == EntityType.LOCATION
                        && mark < end
                        && POSSESSIVES.contains(text.lower(mark))
                ? at(mark + 1).filter(named -> named.type() == EntityType.ORGANIZATION)
                : Optional.empty();
    }

    /**
     * Whether what follows the link is the name of a field that was read as a body's: "Rural Roads
     * and Bridges" of "Director of Rural Roads and Bridges in the ministry".
     */
    private boolean isField(int link) {
        int name = link + 1;
        if (!text.isAt(name, EntityType.ORGANIZATION) || !FIELDED.contains(text.lower(link - 1))) {
            return false;
        }
        int last = text.last(text.mentionAt(name));
        boolean fields = last > name;
        boolean joined = false;
        for (int token = name; token <= last; token++) {
            joined |= grammar.isAnd(token);
            fields &= OfficeFields.isPart(text.lower(token)) || grammar.isAnd(token);
        }
        return (fields || joined) && OfficeFields.isPart(text.lower(last));
    }

    /** Whether the head before the link is one whose "of" opens a portfolio: "Minister of". */
    private boolean opensPortfolio(int link) {
        return grammar.isMinister(link - 1) && !text.lower(link - 2).equals("prime");
    }

    /** Whether the word is a portfolio that looks like a name: "State" of "Secretary of State". */
    boolean isPortfolio(int token) {
        return PORTFOLIOS.contains(text.lower(token));
    }

    /**
     * Whether the name may be a portfolio ("Economic Development"): it is not a place, and does not
     * say what kind of organization it is.
     */
    private boolean isPortfolio(Organization named) {
        return named.type() != EntityType.LOCATION && !namesItsKind(named);
    }

    /**
     * Societies have a secretary too: "Secretary of the Treasury", but "secretary of the Rural
     * Water Users Platform".
     */
    private boolean isInCharge(Organization named, int link) {
        return isPortfolio(named)
                && (!text.lower(link - 1).equals(SECRETARY)
                        || OfficeFields.isPart(text.lower(named.to()))
                        || isPortfolio(named.to()));
    }

    private boolean namesItsKind(Organization named) {
        String name = text.name(text.mentionAt(named.from()));
        String lower = name.toLowerCase(Locale.ROOT);
        return ORGANIZATIONS.stream().anyMatch(lower::contains)
                || name.equals(name.toUpperCase(Locale.ROOT));
    }

    /**
     * A country that the words name together, whatever the recognisers made of them: "the French
     * Republic".
     */
    private Optional<Organization> country(int from, int to) {
        int start = from < to && text.lower(from).equals("the") ? from + 1 : from;
        return start <= to && text.isCountry(start, to)
                ? Optional.of(new Organization(EntityType.LOCATION, start, to))
                : Optional.empty();
    }

    /**
     * The organization or place right before the title: "Sberbank CEO", "Russia's President",
     * "Russian President", "South African Airways (SAA) chair".
     */
    Optional<Organization> before(int left, int first) {
        if (left > first && text.lower(left).equals(")")) {
            return at(left - 1)
                    .filter(named -> named.type() == EntityType.ORGANIZATION)
                    .filter(named -> text.lower(named.from() - 1).equals("("))
                    .filter(named -> text.isAt(named.from() - 2, EntityType.ORGANIZATION));
        }
        boolean stop = left > first && text.lower(left).equals(".") && text.isInMention(left - 1);
        int at = stop || left >= first && POSSESSIVES.contains(text.lower(left)) ? left - 1 : left;
        return at < first ? Optional.empty() : at(at);
    }

    /**
     * "Internal Affairs Minister": what looks like an organization is what the minister is in
     * charge of.
     */
    boolean isPortfolioOf(Organization named, TitleWords title) {
        return named.type() == EntityType.ORGANIZATION
                && named.to() == title.from() - 1
                && grammar.isMinister(title.to())
                && !namesItsKind(named);
    }

    /**
     * "on the Russian side were Prime Minister Dmitry Medvedev, ...": whose offices a list of
     * delegates holds.
     */
    Optional<Organization> onSide(int first, int to) {
        for (int token = Math.max(first, to - DELEGATION); token + 1 < to; token++) {
            if (text.lower(token + 1).equals("side")
                    && text.isInMention(token)
                    && text.isDemonym(text.mentionAt(token))) {
                return at(token);
            }
        }
        return Optional.empty();
    }

    /** The first organization within a few words behind the link, before any punctuation. */
    Optional<Organization> behind(int link, int last) {
        if (isField(link)) {
            return Optional.empty();
        }
        boolean portfolio = text.lower(link).equals("of") && opensPortfolio(link);
        for (int token = link + 1; token < last && token < link + BEHIND; token++) {
            Optional<Organization> here = at(token);
            if (here.isPresent() && isSeat(here.get(), last)) {
                token = here.get().to() + 2;
                continue;
            }
            if (here.isPresent()) {
                boolean people = isMerePeople(here.get(), link);
                boolean inCharge =
                        portfolio && (isPortfolio(token) || isInCharge(here.get(), link));
                return people || inCharge ? Optional.empty() : ofPeople(here.get(), last);
            }
            if (isBodyBehindComma(token, last)) {
                return at(token + 1);
            }
            if (!text.isWord(token) || grammar.opensClause(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Chadian" of "coach of Chadian runners" and of "head of its Chadian arm". */
    private boolean isMerePeople(Organization people, int link) {
        return people.type() == EntityType.NATIONALITY
                && (!grammar.isOffice(link - 1) || OWN.contains(text.lower(people.from() - 1)));
    }

    /** "Seoul" of "the Seoul-based lender Orbis". */
    private boolean isSeat(Organization place, int last) {
        int hyphen = place.to() + 1;
        return place.type() == EntityType.LOCATION
                && hyphen + 2 < last
                && grammar.isHyphen(hyphen)
                && !text.isInMention(hyphen + 1)
                && !text.isCapital(hyphen + 1);
    }

    /** "Sõrve Kalurid" of "the chairman of their union, Sõrve Kalurid,". */
    private boolean isBodyBehindComma(int comma, int last) {
        return comma + 1 < last
                && text.lower(comma).equals(",")
                && text.isAt(comma + 1, EntityType.ORGANIZATION)
                && OfficeFields.isBody(text.lower(comma - 1))
                && WHOSE.contains(text.lower(comma - 2));
    }

    /** "Rannatuul" of "chief executive of the Estonian wind company Rannatuul". */
    private Optional<Organization> ofPeople(Organization here, int last) {
        int at = here.to() + 1;
        while (here.type() == EntityType.NATIONALITY
                && at < last
                && at <= here.to() + NOUNS
                && text.isWord(at)
                && !text.isCapital(at)
                && !text.isInMention(at)
                && !grammar.opensClause(at)
                && !grammar.isLink(at)) {
            at++;
        }
        return at > here.to() + 1 && at < last && text.isAt(at, EntityType.ORGANIZATION)
                ? at(at)
                : Optional.of(here);
    }

    /**
     * What a later title says that shares it: "Acme" for "president" in "president and CEO of
     * Acme".
     */
    Optional<Organization> behindJoined(int from, int last) {
        for (int token = from; token < last && token < from + JOINED; token++) {
            int link = grammar.isHead(token) ? grammar.fieldEnd(token) + 1 : last;
            if (link < last && grammar.isLink(link)) {
                return behind(link, last);
            }
            if (!text.isWord(token) && !BETWEEN.contains(text.lower(token))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
