package org.gleaner.annotate.titles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.OfficeAdjectives;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;
import org.gleaner.model.Title;

/**
 * Reads the title before a name: "President of Russia [Vladimir Putin]", "Sberbank CEO [German
 * Gref]", "Presidents [Putin] and [Macron]".
 */
final class TitleBeforeName {

    /** What may divide a title from its name. */
    private static final Set<String> OPENERS = Set.of(",", "(");

    /** Nouns that end the words for a body behind its name. */
    private static final Set<String> BODY_ENDS = DataFile.words("titles/body-ends.txt");

    /** What ends an item of a list. */
    private static final Set<String> ENDS = Set.of(";", ",", ".", "|", "•");

    /** What may follow the name behind a label: "Editor: Ann Lee (01202 555111)". */
    private static final Set<String> BEHIND = Set.of(";", ".", "(", "|");

    /** What may be before a title that a comma divides from its name. */
    private static final Set<String> DEFINITE =
            Set.of("the", "its", "their", "our", "my", "his", "her", "'s", "'", "whose");

    private static final Set<String> INDEFINITE = Set.of("a", "an");

    /** Small words in the name of a firm or farm. */
    private static final Set<String> WITHIN_NAMES = Set.of("of", "and", "&", "the", "-", "'s");

    /** How many words tell where somebody of a list is from: "Mill Farms, Yorkton". */
    private static final int AFFILIATION = 10;

    /** Offices that label a list of people: "Trustees". */
    private static final Set<String> LISTS = DataFile.words("titles/listed-offices.txt");

    /** Offices that a body has several of: "A spokesman, [Ann Lee], said". */
    private static final Set<String> OF_SEVERAL = DataFile.words("titles/of-several.txt");

    /** What may stand between an office and its name: "General". */
    private static final Set<String> RANKS = DataFile.words("titles/ranks.txt");

    /** What may stand before a name behind the sign that divides it from its office: "Chief". */
    private static final Set<String> ADDRESSES = DataFile.words("titles/addresses.txt");

    /** What a bracket behind a rank says of those who left the service: "retd". */
    private static final Set<String> RETIRED = DataFile.words("titles/retired.txt");

    private static final Set<String> BEFORE_GENERAL = DataFile.words("titles/before-general.txt");

    /** Offices whose bracket tells a party or a place. */
    private static final Set<String> ELECTED = DataFile.words("titles/elected.txt");

    /** What says before a calling whose it is: "its founder, [Ann Lee],". */
    private static final Set<String> OWN = Set.of("its", "their", "our", "'s", "'");

    private static final Set<String> POSSESSIVES = Set.of("'s", "'");

    /** What goes on with a list of people behind "and". */
    private static final Set<String> LISTED =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "other", "others", "two");

    private static final Set<String> DASHES = Set.of("–", "—", "-");

    /** What joins two titles of one person. */
    private static final Set<String> JOINERS = Set.of("and", "&", "–", "-", "—", "/");

    /** How many words tell what somebody is by trade: "the young Norwegian economist". */
    private static final int TRADE = 4;

    private final NamedText text;
    private final TitleGrammar grammar;
    private final OrganizationFinder organizations;
    private final PluralBearers bearers;
    private final AddressWords address;

    TitleBeforeName(NamedText text, TitleGrammar grammar, OrganizationFinder organizations) {
        this.text = text;
        this.grammar = grammar;
        this.organizations = organizations;
        bearers = new PluralBearers(text);
        address = new AddressWords(text);
    }

    /** The titles, in the order of the text, of the person and of those who share them. */
    List<Title> read(int person, int first, int last) {
        int end = end(text.first(person), first);
        int rank = firstOfRanks(end, first);
        int sign = isRankBehindSign(rank, first) ? rank - 1 : beforeTrade(end, first);
        List<Title> titles = sign > first ? read(person, first, last, sign) : List.of();
        if (titles.isEmpty()) {
            return read(person, first, last, end);
        }
        List<Title> all = new ArrayList<>(titles);
        if (grammar.isHead(end) && grammar.isOffice(end)) {
            all.addAll(read(person, first, last, end));
        }
        return all;
    }

    /**
     * The comma of "the secretary of the Union, the Norwegian economist [Ann Lee],": before what
     * tells of the person alone; 0 for none.
     */
    private int beforeTrade(int end, int first) {
        int at = end;
        while (at > first && at > end - TRADE && isOfTrade(at)) {
            at--;
        }
        boolean article = text.lower(at).equals("the") || INDEFINITE.contains(text.lower(at));
        return at < end && article && at > first + 1 && text.lower(at - 1).equals(",") ? at - 1 : 0;
    }

    private boolean isOfTrade(int token) {
        return text.isAt(token, EntityType.NATIONALITY)
                || !text.isInMention(token)
                        && text.isWord(token)
                        && !text.isCapital(token)
                        && !text.lower(token).equals("the")
                        && !INDEFINITE.contains(text.lower(token))
                        && !grammar.isLink(token)
                        && !(grammar.isHead(token) && grammar.isOffice(token));
    }

    /** "Lieutenant" of "Lieutenant General [Ann Lee]". */
    private int firstOfRanks(int end, int first) {
        int at = end;
        while (at > first
                && at > end - TRADE
                && ADDRESSES.contains(text.lower(at))
                && ADDRESSES.contains(text.lower(at - 1))
                && text.isCapital(at - 1)
                && !TitleLexicon.isOffice(text.lower(at - 1) + " " + text.lower(at))) {
            at--;
        }
        return at;
    }

    /** "Colonel" of "the head of the Port, Colonel [Ann Lee]," or "Director: Captain [Lee]". */
    private boolean isRankBehindSign(int token, int first) {
        return token > first + 1
                && ADDRESSES.contains(text.lower(token))
                && text.isCapital(token)
                && (OPENERS.contains(text.lower(token - 1)) || isLabel(token - 1));
    }

    private List<Title> read(int person, int first, int last, int end) {
        if (end > first && isLabel(end)) {
            return labelled(person, first, last, sign(end, first));
        }
        if (end > first && OPENERS.contains(text.lower(end))) {
            int behind = Postnominals.behind(text.last(person) + 1, text);
            boolean enclosed = isEnclosed(behind, last, text.lower(end).equals("("));
            List<Title> titles =
                    enclosed || isPlain(behind, last)
                            ? new Reader(person, first, last, end - 1).read()
                            : List.of();
            if (!enclosed && !titles.stream().allMatch(title -> isNamed(title, first))) {
                return List.of();
            }
            boolean addressed = end + 1 < text.first(person);
            return titles.stream().allMatch(title -> isDefinite(title, first, addressed))
                    ? titles
                    : List.of();
        }
        return end < first ? List.of() : new Reader(person, first, last, end).read();
    }

    /**
     * A colon, the dots of a directory, "Director ........ [Ann Lee]", or a dash between blanks:
     * "President – [Ann Lee]".
     */
    private boolean isLabel(int token) {
        String word = text.lower(token);
        return word.equals(":")
                || DASHES.contains(word)
                        && text.isSpacedFromPrevious(token)
                        && text.isSpacedFromPrevious(token + 1)
                || isDots(token) && (word.length() > 2 || isDots(token - 1));
    }

    private boolean isDots(int token) {
        String word = text.lower(token);
        return !word.isEmpty() && word.chars().allMatch(sign -> sign == '.' || sign == '…');
    }

    /** The first token of the label's sign that ends at the token: several for many dots. */
    private int sign(int token, int first) {
        int at = token;
        while (at > first && isDots(at) && isDots(at - 1)) {
            at--;
        }
        return at;
    }

    /** "Editor: [Phil Garrity]", the name at the end of its line; a post is an office there. */
    private List<Title> labelled(int person, int first, int last, int colon) {
        int behind = text.last(person) + 1;
        boolean dash = DASHES.contains(text.lower(colon));
        boolean ends =
                text.endsLine(behind - 1)
                        || BEHIND.contains(text.lower(behind))
                        || dash && text.lower(behind).equals(",")
                        || tellsMore(behind);
        boolean listed = LISTS.contains(text.lower(colon - 1));
        List<Title> titles =
                ends || listed ? new Reader(person, first, last, colon - 1).read() : List.of();
        return titles.stream().allMatch(title -> opensLine(title, first))
                ? titles.stream().map(title -> title.as(Title.Kind.OFFICE)).toList()
                : List.of();
    }

    /** "FCA" or ", formerly head of Acme" behind the name of a list: more of the same person. */
    private boolean tellsMore(int behind) {
        boolean comma = text.lower(behind).equals(",");
        int next = comma ? behind + 1 : behind;
        return Postnominals.isLettersOrAge(text.lower(next)) && !isDigit(text.lower(next))
                || comma && (grammar.opensFormer(next) || isWhereFrom(next));
    }

    /** "Mill Farms, Yorkton" of "Treasurer: Ann Lee, Mill Farms, Yorkton": names up to the end. */
    private boolean isWhereFrom(int from) {
        for (int at = from; at < from + AFFILIATION && text.isWithin(at); at++) {
            String word = text.lower(at);
            boolean sign = word.equals(",") || word.equals(".");
            boolean named = text.isCapital(at) || at > from && WITHIN_NAMES.contains(word);
            if (!sign && !named || isFullName(at)) {
                return false;
            }
            if (text.endsLine(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Bob Hill" of "Speakers: Ann Lee, Bob Hill", another one of a list. */
    private boolean isFullName(int token) {
        return text.isAt(token, EntityType.PERSON)
                && text.first(text.mentionAt(token)) < text.last(text.mentionAt(token));
    }

    private static boolean isDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /**
     * "by Finance Minister, [Ann Lee] in": an office in capitals without "the", as it stands right
     * before a name, so that its comma is idle.
     */
    private boolean isNamed(Title title, int first) {
        int opening = text.token(title.span());
        return title.kind() == Title.Kind.OFFICE
                && opening > first
                && text.isCapital(opening)
                && grammar.isMinister(lastToken(title))
                && !DEFINITE.contains(text.lower(opening - 1))
                && !text.isInMention(opening - 1);
    }

    /** An office at the start of its line or item. */
    private boolean opensLine(Title title, int first) {
        int opening = text.token(title.span());
        while (opening > first && grammar.isFormer(opening - 1)) {
            opening--;
        }
        return (title.kind() == Title.Kind.OFFICE
                        || TitleLexicon.isPost(text.lower(lastToken(title))))
                && text.isCapital(opening)
                && (opening == first
                        || text.breaksLine(opening)
                        || ENDS.contains(text.lower(opening - 1)));
    }

    private int lastToken(Title title) {
        int end = title.span().end();
        return text.token(new Span(end - 1, end));
    }

    /**
     * "..., Audu Ademu, said": a comma behind the name as well, or the end of the sentence, and no
     * list of people that goes on; "(Mr. James Muir)" in brackets.
     */
    private boolean isEnclosed(int behind, int last, boolean bracket) {
        if (bracket) {
            return behind < last && text.lower(behind).equals(")");
        }
        if (behind >= last
                || text.lower(behind).equals(";")
                || text.lower(behind).equals(".") && behind + 1 >= last) {
            return true;
        }
        return behind + 1 < last
                && text.lower(behind).equals(",")
                && (!JOINERS.contains(text.lower(behind + 1))
                        || isPerson(behind + 2)
                        || isOffice(behind + 2, last)
                        || isPlain(behind + 2, last))
                && !text.isAt(behind + 1, EntityType.PERSON);
    }

    /** "handed" of "..., Audu Ademu, and handed over a letter": no list of people goes on. */
    private boolean isPlain(int token, int last) {
        return token < last
                && text.isWord(token)
                && !text.isCapital(token)
                && !text.isInMention(token)
                && !LISTED.contains(text.lower(token));
    }

    /** "the Minister" of "..., Audu Ademu, and the Minister of Water", "the bank's director". */
    private boolean isOffice(int from, int last) {
        int head = from < last && DEFINITE.contains(text.lower(from)) ? from + 1 : from;
        for (int mark = head; mark < Math.min(last, head + TRADE); mark++) {
            if (POSSESSIVES.contains(text.lower(mark))) {
                return grammar.opensTitle(mark + 1);
            }
        }
        return head < last && grammar.opensTitle(head);
    }

    /**
     * "The Minister of Education, [Audu Ademu],": an office before the comma with "the", a body or
     * a capital, which is not that of another name before it, unless a form of address is behind
     * the comma: "Ann Lee, the Minister of Education, [Mr. Audu Ademu],".
     */
    private boolean isDefinite(Title title, int first, boolean addressed) {
        int opening = opening(title, first);
        String before = opening > first ? text.lower(opening - 1) : "";
        boolean the =
                DEFINITE.contains(before)
                        || INDEFINITE.contains(before)
                                && OF_SEVERAL.contains(text.lower(lastToken(title)));
        int comma = the ? opening - 2 : opening - 1;
        boolean own = addressed && the && title.of().isPresent();
        return (own || !isBehindPerson(comma, first))
                && (title.kind() == Title.Kind.OFFICE || isOwned(title, before))
                && (the || text.isCapital(text.token(title.span())) || title.of().isPresent());
    }

    /** The first token of the title and what tells of its holder: "former", "owner and". */
    private int opening(Title title, int first) {
        int opening = text.token(title.span());
        while (opening > first
                && (grammar.isFormer(opening - 1)
                        || isTelling(opening - 1, first)
                        || isJoined(opening - 1, first)
                        || text.isInMention(opening - 1) && !isPerson(opening - 1))) {
            opening--;
        }
        return opening;
    }

    /** "new", or one of the words of "long-serving". */
    private boolean isTelling(int token, int first) {
        if (OfficeAdjectives.contains(text.lower(token))) {
            return true;
        }
        for (int from = Math.max(first, token - OfficeAdjectives.HYPHENED + 1);
                from <= token;
                from++) {
            if (OfficeAdjectives.isHyphened(from, text::lower)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindPerson(int comma, int first) {
        return comma > first && text.lower(comma).equals(",") && isPerson(comma - 1);
    }

    /** "and" and "owner" of "its owner and chief executive, [Ann Lee],". */
    private boolean isJoined(int token, int first) {
        int and = grammar.isHead(token) ? token + 1 : token;
        return and > first + 1 && JOINERS.contains(text.lower(and)) && grammar.isHead(and - 1);
    }

    /** A calling with its body: "its founder", "the coach of Boca Juniors". */
    private boolean isOwned(Title title, String before) {
        return title.of().isEmpty()
                ? OWN.contains(before)
                : (before.equals("the") || POSSESSIVES.contains(before))
                        && text.isAt(text.token(title.of().get()), EntityType.ORGANIZATION);
    }

    private boolean isPerson(int token) {
        return text.isAt(token, EntityType.PERSON);
    }

    /** The last word of a title before the name: honorifics and a nationality may be between. */
    private int end(int name, int first) {
        int at = beforeRetired(name - 1, first);
        while (at >= first && (address.isPart(at, first, name) || isRank(at, first))) {
            at--;
        }
        return at > first && text.isAt(at, EntityType.NATIONALITY) ? at - 1 : at;
    }

    /** The rank before "(retd)", if the bracket ends at the token; the token itself if not. */
    private int beforeRetired(int token, int first) {
        int word = text.lower(token - 1).equals(".") ? token - 2 : token - 1;
        return word - 2 >= first
                        && text.lower(token).equals(")")
                        && text.lower(word - 1).equals("(")
                        && RETIRED.contains(text.lower(word))
                ? word - 2
                : token;
    }

    /** "General" of "Police chief General [Luis Paz]". */
    private boolean isRank(int token, int first) {
        return token > first
                && RANKS.contains(text.lower(token))
                && text.isCapital(token)
                && grammar.isHead(token - 1)
                && grammar.isOffice(token - 1)
                && (!text.lower(token).equals("general")
                        || BEFORE_GENERAL.contains(text.lower(token - 1)));
    }

    /** Reads leftwards from the name. */
    private final class Reader {

        private final int person;
        private final int first;
        private final int last;
        private final int end;

        /** The one next to the name comes first. */
        private final List<TitleWords> offices = new ArrayList<>();

        private Optional<Organization> of = Optional.empty();
        private Optional<Organization> before = Optional.empty();

        Reader(int person, int first, int last, int end) {
            this.person = person;
            this.first = first;
            this.last = last;
            this.end = organizations.beforeAcronym(end, first);
        }

        List<Title> read() {
            if (!nearest()) {
                return List.of();
            }
            joined();
            if (of.isEmpty()) {
                organization();
            } else {
                Optional<Organization> named = organizations.before(leftmost().from() - 1, first);
                before = named.filter(people -> people.type() == EntityType.NATIONALITY);
                of = named.filter(this::isOwner).or(() -> of);
            }
            if (offices.size() == 1) {
                served();
            }
            return titles();
        }

        /** "Norfield's director for Central Europe [Anna Wilk]" is Norfield's. */
        private boolean isOwner(Organization named) {
            return named.type() == EntityType.ORGANIZATION
                    && of.filter(place -> place.type() == EntityType.LOCATION).isPresent();
        }

        /** The title next to the name; false where there is none. */
        private boolean nearest() {
            if (grammar.isHead(end)) {
                offices.add(grammar.title(end, end, first));
                return true;
            }
            if (isOfBody()) {
                offices.add(grammar.title(end - 3, end - 3, first));
                return true;
            }
            Optional<Integer> link =
                    text.isInMention(end)
                                    || text.isCapital(end)
                                    || OfficeFields.isPart(text.lower(end))
                                    || isBodyEnd(end)
                            ? organizations.link(end, first)
                            : Optional.empty();
            if (link.isEmpty()) {
                return false;
            }
            int head = link.get() - 1;
            if (text.lower(link.get() + 1).equals("the")
                    && !text.isCapital(end)
                    && !text.isInMention(end - 1)
                    && !grammar.isMinister(head)) {
                return false;
            }
            of = organizations.between(link.get(), end);
            offices.add(grammar.title(head, of.isPresent() ? head : end, first));
            return true;
        }

        /** "the vice-chair of the trust, [Nora Bell],": a body that has a name elsewhere. */
        private boolean isOfBody() {
            int head = end - 3;
            return head >= first
                    && OfficeFields.isBody(text.lower(end))
                    && text.lower(end - 1).equals("the")
                    && text.lower(end - 2).equals("of")
                    && grammar.isHead(head)
                    && grammar.isOffice(head);
        }

        /** "group" of "the leader of the Fine Gael group". */
        private boolean isBodyEnd(int token) {
            return BODY_ENDS.contains(text.lower(token)) && text.isInMention(token - 1);
        }

        /** "CEO and Chairman of the Board". */
        private void joined() {
            int left = leftmost().from() - 1;
            while (left - 1 >= first
                    && JOINERS.contains(text.lower(left))
                    && grammar.isHead(left - 1)) {
                TitleWords words = grammar.title(left - 1, left - 1, first);
                if (grammar.isHyphen(left)) {
                    TitleWords behind = leftmost();
                    offices.set(
                            offices.size() - 1,
                            new TitleWords(
                                    words.from(), behind.head(), behind.to(), behind.isOffice()));
                } else {
                    offices.add(words);
                }
                left = leftmost().from() - 1;
            }
        }

        private void organization() {
            before = organizations.before(leftmost().from() - 1, first);
            if (offices.size() == 1
                    && before.isPresent()
                    && organizations.isPortfolioOf(before.get(), leftmost())) {
                TitleWords words = leftmost();
                offices.set(
                        0,
                        new TitleWords(
                                before.get().from(), words.head(), words.to(), words.isOffice()));
                before = organizations.before(leftmost().from() - 1, first);
            }
            of =
                    bracketed()
                            .or(() -> before)
                            .or(() -> behindName())
                            .or(() -> organizations.onSide(first, text.first(person)));
        }

        /**
         * "Chairwoman [Nora Vargas], of the County Board of Supervisors", "Judge [Ann Lee] of the
         * Circuit Court", "Mayor [Bill Dunn] of Leeds".
         */
        private Optional<Organization> behindName() {
            int behind = text.last(person) + 1;
            if (behind + 2 < last && text.lower(behind).equals("(")) {
                return country(behind + 1);
            }
            if (behind + 2 < last && text.lower(behind).equals("for") && leftmost().isOffice()) {
                int named = text.lower(behind + 1).equals("the") ? behind + 2 : behind + 1;
                return organizations.at(named);
            }
            boolean comma = behind < last && text.lower(behind).equals(",");
            int of = comma ? behind + 1 : behind;
            return of + 1 < last && text.lower(of).equals("of")
                    ? organizations
                            .behind(of, last)
                            .filter(
                                    named ->
                                            named.type() == EntityType.ORGANIZATION
                                                    || !comma
                                                            && named.type() == EntityType.LOCATION
                                                            && leftmost().isOffice())
                    : Optional.empty();
        }

        /** "project director [Ann Lee] (Latvian Bridge Agency)". */
        private Optional<Organization> bracketed() {
            int open = text.last(person) + 1;
            return open + 2 < last
                            && text.lower(open).equals("(")
                            && leftmost().isOffice()
                            && !ELECTED.contains(text.lower(leftmost().head()))
                    ? organizations
                            .at(open + 1)
                            .filter(named -> named.type() == EntityType.ORGANIZATION)
                            .filter(named -> text.lower(named.to() + 1).equals(")"))
                    : Optional.empty();
        }

        /** "Councillor [Ann Lee] (Switzerland)": the country alone in the brackets. */
        private Optional<Organization> country(int from) {
            return organizations
                    .at(from)
                    .filter(named -> named.type() == EntityType.LOCATION)
                    .filter(named -> text.isCountry(named.from(), named.to()))
                    .filter(named -> text.lower(named.to() + 1).equals(")"))
                    .filter(named -> leftmost().isOffice());
        }

        /** "Aide to the Russian President [Yury Ushakov]" is the aide. */
        private void served() {
            TitleWords office = leftmost();
            int at =
                    of.filter(named -> named.to() < office.from())
                                    .map(Organization::from)
                                    .orElse(office.from())
                            - 1;
            int to = at >= first && text.lower(at).equals("the") ? at - 1 : at;
            if (to > first && text.lower(to).equals("to") && grammar.isHead(to - 1)) {
                int from = grammar.title(to - 1, to - 1, first).from();
                offices.set(0, new TitleWords(from, to - 1, office.to(), false));
            }
        }

        private TitleWords leftmost() {
            return offices.get(offices.size() - 1);
        }

        private List<Title> titles() {
            int opening = grammar.opening(leftmost().from(), before, first);
            boolean former = grammar.isFormer(opening, leftmost());
            List<TitleWords> inOrder = new ArrayList<>(offices);
            Collections.reverse(inOrder);
            List<Title> titles = new ArrayList<>();
            for (int each : people()) {
                for (TitleWords words : inOrder) {
                    titles.add(
                            grammar.title(
                                    each,
                                    Title.Side.BEFORE_NAME,
                                    words,
                                    words == leftmost() ? opening : words.from(),
                                    words == offices.get(0) ? end : words.to(),
                                    of,
                                    former));
                }
            }
            return titles;
        }

        /** The person, and those whom a title in the plural is shared with. */
        private List<Integer> people() {
            return grammar.isPlural(offices.get(0).to())
                    ? bearers.of(person, last, isLabel(end + 1))
                    : List.of(person);
        }
    }
}
