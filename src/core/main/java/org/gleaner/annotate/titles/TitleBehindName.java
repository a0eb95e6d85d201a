package org.gleaner.annotate.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Title;

/**
 * Reads the title behind a name and a comma: "[Gennady Seleznyov], Speaker of the State Duma",
 * "[Ann], a former head of the Border Service".
 */
final class TitleBehindName {

    private static final Set<String> OPENERS = Set.of(",", "(", "–", "—", "-", "--");
    private static final Set<String> CLOSERS =
            Set.of(",", ")", ".", "–", "—", "-", "--", ";", ":", "(", "|", "•");

    /** "of the county", "to the Board", "in the ministry". */
    private static final Set<String> OF = Set.of("of", "to", "in", "at", "within");

    private static final Set<String> THIS = Set.of("this", "that", "my", "your");

    private static final Set<String> POSSESSIVES = FunctionWords.of("possessive-marks");

    private static final Set<String> DASHES = Set.of("–", "—", "-", "--");

    private static final Set<String> ENDS = Set.of(";", ".", ")", ",");

    /** What tells behind a title since when it is borne: "chairman since 2001". */
    private static final Set<String> TERMS = Set.of("since", "until", "from");

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "'s", "'", "our", "its", "their");

    /** How many words behind the comma a title may begin. */
    private static final int LONGEST = 8;

    /** Callings that are an office of the house they are of: "matron of the cottage hospital". */
    private static final Set<String> HOUSE_OFFICES = DataFile.words("titles/offices-of-houses.txt");

    /** Up to how many words behind a head another may follow that it goes with. */
    private static final int CAPITALS = 4;

    /** How many words the fields of a chief officer have at most. */
    private static final int FIELDS = 7;

    private static final String CHIEF = "chief";
    private static final String OFFICER = "officer";

    /** How many tokens an age in brackets is. */
    private static final int AGE = 3;

    /** How many lower-case words that no table knows may open it: "a veteran opposition leader". */
    private static final int PLAIN = 3;

    /** Letters for a seat in a parliament: "MP". */
    private static final Set<String> MANDATES = DataFile.words("titles/mandates.txt");

    private final NamedText text;
    private final TitleGrammar grammar;
    private final OrganizationFinder organizations;
    private final GuestLists guests;
    private final TitleFields fields;

    TitleBehindName(NamedText text, TitleGrammar grammar, OrganizationFinder organizations) {
        this.text = text;
        this.grammar = grammar;
        this.organizations = organizations;
        guests = new GuestLists(text, grammar);
        fields = new TitleFields(text, grammar);
    }

    List<Title> read(int person, int last) {
        int behind = behindCountry(behindAge(text.last(person) + 1, last), last);
        int comma = behindTown(behindLetters(behind, last), last);
        int bracket = behindMandate(behind, last);
        List<Title> titles = readBehind(person, comma, last);
        if (bracket == behind) {
            return titles;
        }
        List<Title> all = new ArrayList<>(titles);
        all.addAll(readBehind(person, bracket, last));
        return all;
    }

    private List<Title> readBehind(int person, int comma, int last) {
        return comma + 1 < last
                        && OPENERS.contains(text.lower(comma))
                        && !namesAnother(comma + 1, last)
                        && !guests.isOfNext(comma + 1, last)
                ? new Reader(person, comma + 1, last).read()
                : List.of();
    }

    /** The bracket of "Ann Lee MP (Chair)", behind what seat its holder has; else the token. */
    private int behindMandate(int token, int last) {
        int seat = text.lower(token).equals(",") ? token + 1 : token;
        return seat + 2 < last
                        && MANDATES.contains(text.lower(seat))
                        && text.lower(seat + 1).equals("(")
                ? seat + 1
                : token;
    }

    /** The token behind the age "(81)" that begins there, if it does. */
    private int behindAge(int token, int last) {
        return token + AGE < last
                        && text.lower(token).equals("(")
                        && text.lower(token + 2).equals(")")
                        && text.lower(token + AGE).equals(",")
                        && Character.isDigit(text.lower(token + 1).charAt(0))
                ? token + AGE
                : token;
    }

    /** The comma behind the country of a delegate: "Ms. LEE (Sweden), Chair". */
    private int behindCountry(int token, int last) {
        if (!text.lower(token).equals("(") || !text.isAt(token + 1, EntityType.LOCATION)) {
            return token;
        }
        int country = text.mentionAt(token + 1);
        int close = text.last(country) + 1;
        return text.isCountry(text.first(country), text.last(country))
                        && close + 1 < last
                        && text.lower(close).equals(")")
                        && text.lower(close + 1).equals(",")
                ? close + 1
                : token;
    }

    /** The comma behind a town in a list of people: "Ann Lee, Chur, President". */
    private int behindTown(int comma, int last) {
        if (comma + 1 >= last
                || !text.lower(comma).equals(",")
                || !text.isAt(comma + 1, EntityType.LOCATION)) {
            return comma;
        }
        int behind = text.last(text.mentionAt(comma + 1)) + 1;
        return behind + 1 < last
                        && text.lower(behind).equals(",")
                        && text.isCapital(behind + 1)
                        && grammar.opensTitle(behind + 1)
                ? behind
                : comma;
    }

    private int behindLetters(int token, int last) {
        int comma = token;
        while (comma + 2 < last
                && text.lower(comma).equals(",")
                && text.lower(comma + 2).equals(",")
                && Postnominals.isLettersOrAge(text.lower(comma + 1))) {
            comma += 2;
        }
        return comma;
    }

    /** The title that fills the line below the name, with the body that fills the next, if any. */
    List<Title> below(int person, int first, int last, Optional<Organization> body) {
        Reader reader = new Reader(person, first, last);
        reader.after = body;
        return reader.read();
    }

    /** Whether another person is named before the next comma: the title is theirs then. */
    private boolean namesAnother(int from, int last) {
        for (int token = from;
                token < last
                        && (Character.isLetterOrDigit(text.lower(token).charAt(0))
                                || text.lower(token).equals("'s"));
                token++) {
            if (text.isAt(token, EntityType.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** Reads rightwards from the comma. */
    private final class Reader {

        private final int person;
        private final int first;
        private final int last;
        private final List<Title> titles = new ArrayList<>();

        private int token;
        private int start = NamedText.NONE;
        private boolean former;
        private int officer;
        private int plains;
        private Optional<Organization> before = Optional.empty();
        private Optional<Organization> after = Optional.empty();

        Reader(int person, int first, int last) {
            this.person = person;
            this.first = first;
            this.last = last;
            token = first;
        }

        List<Title> read() {
            boolean open = true;
            while (open && token < last && token < first + LONGEST) {
                former |= grammar.opensFormer(token) || text.lower(token).equals("once");
                Optional<Organization> here = organizations.at(token);
                if (here.isPresent()) {
                    before = here;
                    token = behindDash(here.get().to() + 1);
                } else if (isLastHead()) {
                    open = head();
                } else {
                    open = part();
                }
            }
            return titles;
        }

        /** The title behind "[Ann Lee] – Acme –" in a list of those present; else the token. */
        private int behindDash(int dash) {
            return dash + 1 < last
                            && DASHES.contains(text.lower(dash))
                            && text.lower(dash).equals(text.lower(first - 1))
                            && grammar.opensTitle(dash + 1)
                    ? dash + 1
                    : dash;
        }

        /** "Director" of "Deputy Director", not "General" of "General Director". */
        private boolean isLastHead() {
            return grammar.isHead(token)
                    && !(token + 1 < last
                            && (grammar.isHead(token + 1) || grammar.opensTitle(token + 1)))
                    && !(token + 2 < last
                            && grammar.isHyphen(token + 1)
                            && grammar.isHead(token + 2))
                    && !goesOnInCapitals();
        }

        /** "Deputy" of "Deputy Press Secretary": a head follows behind words in capitals. */
        private boolean goesOnInCapitals() {
            int at = token + 1;
            if (isChiefOfTwo(at)) {
                return true;
            }
            while (at < last
                    && at < token + CAPITALS
                    && isCapital(at)
                    && !text.isInMention(at)
                    && !text.breaksLine(at)) {
                if (grammar.isHead(at)) {
                    return isCapital(token);
                }
                at++;
            }
            return false;
        }

        /** "Chief" of "Chief Legal and Investor Relations Officer": two fields of one officer. */
        private boolean isChiefOfTwo(int field) {
            boolean and = false;
            for (int at = field; at < last && at < field + FIELDS && isCapitalOrAnd(at); at++) {
                if (text.lower(at).equals(OFFICER)) {
                    boolean chief = and && text.lower(token).equals(CHIEF);
                    officer = chief ? at : officer;
                    return chief;
                }
                and |= grammar.isAnd(at);
            }
            return false;
        }

        private boolean isCapitalOrAnd(int at) {
            return (isCapital(at) || grammar.isAnd(at)) && !text.breaksLine(at);
        }

        /** Takes a head with what it is of; false where no other title follows. */
        private boolean head() {
            if (grammar.isPlural(token)) {
                shared();
                return false;
            }
            int field = Math.min(fields.end(token, last), last - 1);
            boolean linked = field + 1 < last && grammar.isLink(field + 1);
            int next = joined(field + 1);
            Optional<Organization> object = object(field, linked);
            Optional<Organization> of =
                    object.or(() -> before.filter(this::isBeside))
                            .or(
                                    () ->
                                            next > field
                                                    ? organizations.behindJoined(next, last)
                                                    : Optional.empty())
                            .or(() -> before.filter(this::isOutside))
                            .or(() -> after);
            int end =
                    linked && field == token && organizations.behind(field + 1, last).isEmpty()
                            ? portfolioEnd()
                            : fields.capitalsEnd(token, field, last);
            boolean shared = next > field && next < last && grammar.opensTitle(next);
            if (of.isPresent() || shared || isEnclosed(end) || isOfCommon(end)) {
                add(end, object, of);
                object.flatMap(this::second)
                        .ifPresent(other -> add(end, object, Optional.of(other)));
            }
            start = NamedText.NONE;
            token = Math.max(next, field + 1);
            return next > field;
        }

        /** "directors of the Port" of "[Ann Lee] and [Bob Day], directors of the Port". */
        private void shared() {
            Optional<Organization> of =
                    token + 1 < last && grammar.isLink(token + 1)
                            ? organizations.behind(token + 1, last)
                            : Optional.empty();
            int and = text.first(person) - 1;
            if (of.isEmpty()
                    || and < 1
                    || !grammar.isAnd(and)
                    || !text.isAt(and - 1, EntityType.PERSON)) {
                return;
            }
            int opening = grammar.namedOpening(token, first);
            TitleWords words =
                    grammar.title(token, token, start == NamedText.NONE ? opening : start);
            for (int each : List.of(text.mentionAt(and - 1), person)) {
                titles.add(
                        grammar.title(
                                each,
                                Title.Side.BEHIND_NAME,
                                words,
                                words.from(),
                                token,
                                of,
                                former));
            }
        }

        /**
         * The word behind "and", or the next office of a list: "President" of "Chairman, President
         * and CEO"; NONE where no other title is joined.
         */
        private int joined(int at) {
            boolean comma = at < last && text.lower(at).equals(",");
            int sign = comma && at + 1 < last && grammar.isAnd(at + 1) ? at + 1 : at;
            if (sign + 1 >= last || !comma && !grammar.isAnd(sign)) {
                return NamedText.NONE;
            }
            return comma && (!grammar.opensTitle(sign + 1) || namesAnother(sign + 1, last))
                    ? NamedText.NONE
                    : sign + 1;
        }

        /** What the title is of: "Acme" of "of Acme", or beside "Head of Office, Acme". */
        private Optional<Organization> object(int field, boolean linked) {
            if (!linked) {
                return beside(field + 1);
            }
            Optional<Organization> of = organizations.behind(field + 1, last);
            return of.isEmpty() && field == token ? beside(portfolioEnd() + 1) : of;
        }

        /** "Acme" right before the words of the title. */
        private boolean isBeside(Organization named) {
            return isOutside(named) && named.to() == (start == NamedText.NONE ? token : start) - 1;
        }

        /** Not the "U.S." of "U.S. Attorney". */
        private boolean isOutside(Organization named) {
            return named.to() < grammar.namedOpening(token, first);
        }

        /** "of Hydrex" of "chairman of Voltera and of Hydrex". */
        private Optional<Organization> second(Organization object) {
            int and = object.to() + 1;
            return and + 2 < last && text.lower(and).equals("and") && grammar.isLink(and + 1)
                    ? organizations.behind(and + 1, last)
                    : Optional.empty();
        }

        /** "director, Oslo Zoo;" in a list of people. */
        private Optional<Organization> behindComma(int comma) {
            return organizations
                    .at(comma + 1)
                    .filter(named -> named.type() == EntityType.ORGANIZATION)
                    .filter(
                            named ->
                                    named.to() + 1 >= last
                                            || text.endsLine(named.to())
                                            || ENDS.contains(text.lower(named.to() + 1)));
        }

        /** "CEO Acme Corporation", in signatures and lists of people. */
        private Optional<Organization> beside(int at) {
            if (at + 1 < last && text.lower(at).equals(",")) {
                return behindComma(at);
            }
            return at < last && text.isAt(at, EntityType.ORGANIZATION)
                    ? organizations.at(at)
                    : Optional.empty();
        }

        private void add(int end, Optional<Organization> object, Optional<Organization> of) {
            int opening = grammar.namedOpening(token, first);
            int from = start == NamedText.NONE ? opening : start;
            TitleWords words =
                    token == officer
                            ? new TitleWords(from, token, end, true)
                            : grammar.title(token, end, from);
            titles.add(
                    grammar.title(
                            person,
                            Title.Side.BEHIND_NAME,
                            isOfAnUnknown(end)
                                    ? words.ofAnUnknown()
                                    : isOfHouse(end) ? words.ofHouse() : words,
                            grammar.opening(words.from(), before, first),
                            object.map(this::nameEnd).orElse(end),
                            of,
                            former));
        }

        /**
         * "director of the Drawing Room": an organization that was not recognized; "Secretary to
         * the Board" is an office.
         */
        private boolean isOfAnUnknown(int end) {
            boolean served = text.lower(token + 1).equals("to") && grammar.isOffice(token);
            return end > token && text.lower(token + 2).equals("the") && !served;
        }

        /** Takes a word before the head; false where it ends the title. */
        private boolean part() {
            boolean modifier = TitleLexicon.isModifierOrPrefixed(text.lower(token));
            boolean capital = text.isCapital(token);
            boolean opens =
                    modifier && !grammar.isFormer(token)
                            || capital
                            || grammar.isHead(token)
                            || OfficeFields.isPart(text.lower(token))
                            || token + 1 < last && grammar.opensPair(token + 1, first);
            if (opens && start == NamedText.NONE) {
                start = token;
            }
            boolean part =
                    ARTICLES.contains(text.lower(token))
                            || grammar.isFormer(token)
                            || modifier
                            || capital
                            || grammar.isHyphen(token)
                            || token < officer
                            || isPlain();
            token++;
            return part;
        }

        private boolean isPlain() {
            boolean plain =
                    text.isWord(token)
                            && !grammar.opensClause(token)
                            && !text.lower(token).equals("of")
                            && plains < PLAIN;
            plains++;
            return plain;
        }

        /** "for the Natural Resources and Environment"; the head where no capital follows. */
        private int portfolioEnd() {
            int end = text.lower(token + 2).equals("the") ? token + 3 : token + 2;
            if (!isCapital(end) && !organizations.isPortfolio(end)) {
                return isPlainField(token + 2) ? token + 2 : token;
            }
            while (isCapital(end + 1) && !text.breaksLine(end + 1)
                    || joins(end + 1) && isCapital(end + 2) && !grammar.isHead(end + 2)) {
                end++;
            }
            return end;
        }

        /** "advancement" of "vice president for advancement,": one common noun. */
        private boolean isPlainField(int noun) {
            return grammar.isOffice(token)
                    && noun + 1 < last
                    && text.isWord(noun)
                    && !text.isInMention(noun)
                    && !grammar.opensClause(noun)
                    && !ARTICLES.contains(text.lower(noun))
                    && ENDS.contains(text.lower(noun + 1));
        }

        private boolean joins(int at) {
            return text.lower(at).equals("and") || grammar.isLink(at);
        }

        /** The last word of the organization's name, where only a part of it was recognized. */
        private int nameEnd(Organization named) {
            int end = named.to();
            if (named.type() == EntityType.NATIONALITY && isNoun(end + 1)) {
                end = text.isInMention(end + 1) ? text.last(text.mentionAt(end + 1)) : end + 1;
            }
            while (isCapital(end + 1) && !text.isInMention(end + 1) && !text.breaksLine(end + 1)) {
                end++;
            }
            return end;
        }

        /** "parliament" of "speaker of the Algerian parliament". */
        private boolean isNoun(int at) {
            return at < last
                    && text.isWord(at)
                    && !grammar.opensClause(at)
                    && !grammar.isLink(at)
                    && !text.isAt(at, EntityType.PERSON);
        }

        /** "of the county," or "to the Board" behind an office: whose it is has no name. */
        private boolean isOfCommon(int end) {
            int at = end + 1;
            if (at + 2 >= last
                    || !OF.contains(text.lower(at))
                    || !ARTICLES.contains(text.lower(at + 1)) && !THIS.contains(text.lower(at + 1))
                    || !grammar.isOffice(token) && !HOUSE_OFFICES.contains(text.lower(token))) {
                return false;
            }
            at += 2;
            int plain = 0;
            while (at < last
                    && (text.isWord(at) || POSSESSIVES.contains(text.lower(at)))
                    && !TERMS.contains(text.lower(at))
                    && plain < LONGEST) {
                at++;
                plain++;
            }
            return plain > 0
                    && (at >= last
                            || CLOSERS.contains(text.lower(at))
                            || TERMS.contains(text.lower(at)));
        }

        /** "matron of the cottage hospital": an office, though the house has no name. */
        private boolean isOfHouse(int end) {
            return HOUSE_OFFICES.contains(text.lower(token)) && isOfCommon(end);
        }

        private boolean isCapital(int at) {
            return at < last && text.isCapital(at);
        }

        private boolean isEnclosed(int end) {
            return end + 1 >= last
                    || text.breaksLine(end + 1)
                    || CLOSERS.contains(text.lower(end + 1))
                    || end + 2 < last
                            && TERMS.contains(text.lower(end + 1))
                            && Character.isDigit(text.lower(end + 2).charAt(0));
        }
    }
}
