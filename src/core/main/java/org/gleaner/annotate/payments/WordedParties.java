package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/** The party whose name, noun or pronoun begins or ends at a token, without a parse. */
final class WordedParties {

    /**
     * @param end the far end of its words: the last behind a token, the first before one
     */
    record Found(Party party, int end) {}

    private static final Set<String> NEVER = DataFile.words("payments/not-parties.txt");
    private static final Set<String> PLACES = DataFile.words("payments/place-nouns.txt");
    private static final Set<String> ESTATE = Set.of("estate", "of", "the", "late");
    private static final Set<String> OWN = Set.of("his", "her", "its");
    private static final Set<String> GENITIVES = Set.of("'s", "'");
    private static final Set<String> LEFT = Set.of("estate", "late");
    private static final String THE = "the";
    private static final List<String> FIRM = List.of("m", "/", "s");

    private static final Set<String> ASIDES =
            Set.of("the", "a", "an", "its", "which", "who", "whose", "now", "formerly");
    private static final int LONGEST_ASIDE = 20;
    private static final int LONGEST_BRACKET = 5;

    /** How far behind "the" its noun may stand: "the Dutch shipping company". */
    private static final int LONGEST_NOUN = 4;

    /** How many words may stand before a role: "its majority shareholder, Acme". */
    private static final int DESCRIBED = 2;

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "their", "his", "her", "our", "my");
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", "", "–", "—");
    private static final Set<String> PLURAL = Set.of("we", "us");
    private static final Set<String> SINGULAR = Set.of("i", "me");
    private static final Set<String> THEY = Set.of("they", "them");
    private static final Set<String> THIRD = Set.of("it", "he", "she", "him", "her");
    private static final Set<String> BORDERS = FunctionWords.of("prepositions");

    /** Words that no description goes on behind: "its stores [and has] handed Oxfam". */
    private static final Set<String> CLAUSES = DataFile.words("payments/clause-words.txt");

    /** How many words may tell what a name is: "the French regional paper [Sud]". */
    private static final int LONGEST_OFFICE = 4;

    private final TokenView view;
    private final MentionIndex names;
    private final AntecedentResolver antecedents;
    private final SpeakerResolver speakers;
    private final Bodies bodies;
    private final UnnamedPeople people;

    WordedParties(
            TokenView view,
            MentionIndex names,
            AntecedentResolver antecedents,
            SpeakerResolver speakers,
            Bodies bodies) {
        this.view = view;
        this.names = names;
        this.antecedents = antecedents;
        this.speakers = speakers;
        this.bodies = bodies;
        people = new UnnamedPeople(view, bodies);
    }

    /** The party that begins at a token: "[the late] Hilda Brandt", "[the town of] Elmira". */
    Optional<Found> behind(int token, int to) {
        int role = behindFirm(behindRole(token, to), to);
        return role > token ? name(role, to).or(() -> words(token, to)) : words(token, to);
    }

    /** "M/s [Acme Traders]": a firm's form of address, of three tokens. */
    private int behindFirm(int token, int to) {
        boolean firm =
                token + FIRM.size() < to
                        && view.lower(token).equals(FIRM.get(0))
                        && view.lower(token + 1).equals(FIRM.get(1))
                        && view.lower(token + 2).equals(FIRM.get(2));
        return firm ? token + FIRM.size() : token;
    }

    /**
     * The token behind a role and its comma: "the Defendant, [Acme Ltd]", "the buyer, [Acme]", or
     * behind the words for what somebody has left, "the estate of the late [Ann Lee]"; the token
     * itself without either.
     */
    private int behindRole(int token, int to) {
        int at = token < to && ARTICLES.contains(view.lower(token)) ? token + 1 : token;
        boolean left = at < to && LEFT.contains(view.lower(at));
        while (left && at < to && ESTATE.contains(view.lower(at))) {
            at++;
        }
        int role = left ? at : role(at, to);
        if (role > at) {
            at = role;
        } else if (!left) {
            return isHonorific(token, to) ? token + 1 : token;
        }
        while (isHonorific(at, to)) {
            at++;
        }
        return at;
    }

    /** Behind the comma of a role, "majority shareholder, [Acme]"; the token itself without one. */
    private int role(int token, int to) {
        int role = token;
        while (role < Math.min(to, token + DESCRIBED)
                && !view.lower(role + 1).equals(",")
                && isOffice(role)) {
            role++;
        }
        boolean is =
                view.lower(role + 1).equals(",")
                        && (Bodies.isRole(view.lower(role)) || isBeside(role, role + 2, to));
        return is && role + 1 < to ? role + 2 : token;
    }

    /** "the liquidator, [Ann Lee], by Easter": a name between commas that a noun tells. */
    private boolean isBeside(int noun, int name, int to) {
        int at = name;
        while (isHonorific(at, to)) {
            at++;
        }
        return isOffice(noun)
                && name(at, to)
                        .filter(found -> CLOSING.contains(view.lower(found.end() + 1)))
                        .isPresent();
    }

    private boolean isHonorific(int token, int to) {
        return token + 1 < to
                && !names.isInMention(token)
                && TitleLexicon.isHonorificOrStyle(view.tokens().word(token));
    }

    private Optional<Found> name(int at, int to) {
        int mention = at < to ? mention(at) : MentionIndex.NONE;
        return mention != MentionIndex.NONE && names.first(mention) == at
                ? names.party(mention, Resolution.OBJECT)
                        .map(party -> new Found(party, names.last(mention)))
                : Optional.empty();
    }

    private Optional<Found> words(int token, int to) {
        int at = token;
        boolean article = at < to && ARTICLES.contains(view.lower(at));
        at += article ? 1 : 0;
        Optional<Found> whole = name(at, to);
        if (whole.isPresent()) {
            return whole;
        }
        if (at + 2 < to && PLACES.contains(view.lower(at)) && view.lower(at + 1).equals("of")) {
            at += 2;
        }
        int noun = at;
        while (at < to && at - noun < LONGEST_OFFICE && !names.isStart(at) && isOffice(at)) {
            at++;
        }
        Optional<Found> named = name(at, to);
        if (named.isPresent()) {
            return named;
        }
        return body(noun, article)
                .map(party -> new Found(party, noun))
                .or(() -> article ? definite(token, to) : Optional.empty())
                .or(() -> shortName(token, to))
                .or(() -> pronoun(token).map(party -> new Found(party, token)))
                .or(() -> capitals(noun, to))
                .or(() -> people.behind(token, to));
    }

    /** "the state company", "the Zurich-based insurer", from its article on. */
    private Optional<Found> definite(int the, int to) {
        if (!view.lower(the).equals(THE)) {
            return Optional.empty();
        }
        for (int noun = the + 1; noun <= Math.min(to - 1, the + LONGEST_NOUN); noun++) {
            if (BORDERS.contains(view.lower(noun)) || view.lower(noun).equals(",")) {
                return Optional.empty();
            }
            if (bodies.isOne(noun)) {
                int last = noun;
                return meant(the, noun).map(party -> new Found(party, last));
            }
        }
        return Optional.empty();
    }

    /** "the Programme" of the Clean Hands Programme. */
    private Optional<Found> shortName(int the, int to) {
        int noun = the + 1;
        boolean one =
                noun < to
                        && view.lower(the).equals(THE)
                        && isCapital(noun)
                        && !names.isInMention(noun)
                        && !isCapital(noun + 1);
        return one ? meant(the, noun).map(party -> new Found(party, noun)) : Optional.empty();
    }

    private Optional<Found> definiteBefore(int noun, int from) {
        if (!bodies.isOne(noun)) {
            return Optional.empty();
        }
        for (int the = noun - 1; the >= Math.max(from, noun - LONGEST_NOUN); the--) {
            if (view.lower(the).equals(THE)) {
                int first = the;
                return meant(the, noun).map(party -> new Found(party, first));
            }
            if (BORDERS.contains(view.lower(the)) || view.lower(the).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Party> meant(int first, int last) {
        return antecedents
                .of(first, last)
                .map(
                        entity ->
                                Party.of(
                                        entity,
                                        view.tokens().span(first, last),
                                        Resolution.ANTECEDENT));
    }

    /** "Grandin Paving", which no recogniser knows: two capitals or more. */
    private Optional<Found> capitals(int first, int to) {
        int last = first;
        while (last < to && isProper(last)) {
            last++;
        }
        return last - first < 2 ? Optional.empty() : Optional.of(named(first, last - 1, last - 1));
    }

    private Optional<Found> capitalsBefore(int last, int from) {
        int first = last;
        while (first >= from
                && (isProper(first)
                        || first < last && isCapital(first) && names.isInMention(first))) {
            first--;
        }
        return last - first < 2 ? Optional.empty() : Optional.of(named(first + 1, last, first + 1));
    }

    private Found named(int first, int last, int end) {
        return new Found(
                Party.named(
                        view.tokens().words(first, last),
                        view.tokens().span(first, last),
                        Resolution.OBJECT),
                end);
    }

    private boolean isCapital(int token) {
        return token < view.tokens().size() && Casing.isCapitalized(view.tokens().word(token));
    }

    /** Of a name that no recogniser knows: no "In June". */
    private boolean isProper(int token) {
        return isCapital(token)
                && !names.isInMention(token)
                && !BORDERS.contains(view.lower(token))
                && !NEVER.contains(view.lower(token));
    }

    /** Whose something is: "[Acme]'s costs", "[her] costs". */
    Optional<Found> owner(int token, int to) {
        if (OWN.contains(view.lower(token))) {
            return meant(token, token).map(party -> new Found(party, token));
        }
        return behind(token, to)
                .filter(found -> GENITIVES.contains(view.lower(found.end() + 1)))
                .map(found -> new Found(found.party(), found.end() + 1));
    }

    /** The same, of words that end at a token. */
    Optional<Found> ownerBefore(int token, int from) {
        if (OWN.contains(view.lower(token))) {
            return owner(token, token + 1);
        }
        return token > from && GENITIVES.contains(view.lower(token))
                ? before(token - 1, from)
                : Optional.empty();
    }

    /** The party that ends at a token. */
    Optional<Found> before(int token, int from) {
        int mention = mention(token);
        if (mention != MentionIndex.NONE && names.last(mention) == token) {
            int first = names.first(mention);
            Optional<Found> person = personOf(mention, from);
            if (person.isPresent()) {
                return person;
            }
            return names.party(mention, Resolution.SUBJECT)
                    .map(party -> new Found(party, withRole(withPlace(first, from), from)));
        }
        if (view.lower(token).equals(",")) {
            return beforeAside(token, from);
        }
        if (view.lower(token).equals(")")) {
            return beforeBracket(token, from);
        }
        boolean article = token > from && ARTICLES.contains(view.lower(token - 1));
        return body(token, article)
                .map(party -> new Found(party, article ? token - 1 : token))
                .or(() -> definiteBefore(token, from))
                .or(() -> pronoun(token).map(party -> new Found(party, token)))
                .or(() -> capitalsBefore(token, from));
    }

    /** "[Ann Lee] of Elmira", "[Acme Ventures] of Elmira": who comes from there. */
    private Optional<Found> personOf(int place, int from) {
        int of = names.first(place) - 1;
        boolean body = of > from && names.isAt(of - 1, EntityType.ORGANIZATION);
        boolean told =
                of > from
                        && names.mention(place).type() == EntityType.LOCATION
                        && (view.lower(of).equals("of")
                                        && (body || names.isAt(of - 1, EntityType.PERSON))
                                || body && view.lower(of).equals("in"));
        return told ? before(of - 1, from) : Optional.empty();
    }

    /** "[World Food Programme] (WFP) welcomed". */
    private Optional<Found> beforeBracket(int close, int from) {
        for (int open = close - 1; open > Math.max(from, close - LONGEST_BRACKET); open--) {
            if (view.lower(open).equals("(")) {
                return view.lower(open - 1).equals(")") ? Optional.empty() : before(open - 1, from);
            }
        }
        return Optional.empty();
    }

    /** "[Acme], the reinsurer, will pay", "[Acme], which makes pipes, will pay". */
    private Optional<Found> beforeAside(int comma, int from) {
        Optional<Found> named =
                names.isInMention(comma - 1) && comma - 1 > from
                        ? before(comma - 1, from)
                        : Optional.empty();
        if (named.filter(found -> Bodies.isRole(roleAt(found.end()))).isPresent()) {
            return named;
        }
        if (named.filter(found -> isTold(found, from)).isPresent()) {
            return named.map(found -> new Found(found.party(), told(found.end() - 2, from)));
        }
        for (int open = comma - 1; open > Math.max(from, comma - LONGEST_ASIDE); open--) {
            if (view.lower(open).equals(",")) {
                return ASIDES.contains(view.lower(open + 1)) && names.isInMention(open - 1)
                        ? before(open - 1, from)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "its former head, [Ann Lee], will pay". */
    private boolean isTold(Found name, int from) {
        int noun = name.end() - 2;
        return noun > from
                && view.lower(noun + 1).equals(",")
                && isOffice(noun)
                && !names.isInMention(noun)
                && Character.isLetter(view.lower(noun).charAt(0));
    }

    /** Where "its former head" begins, by its last word. */
    private int told(int noun, int from) {
        int first = noun;
        while (first - 1 >= from
                && first > noun - LONGEST_OFFICE
                && !names.isInMention(first - 1)
                && (ARTICLES.contains(view.lower(first - 1)) || isOffice(first - 1))) {
            first--;
        }
        return first;
    }

    /** The role that begins at a token, behind its article. */
    private String roleAt(int token) {
        return view.lower(ARTICLES.contains(view.lower(token)) ? token + 1 : token);
    }

    /** "[the Defendant], Acme Ltd", "[Madam] Ann Lee". */
    private int withRole(int first, int from) {
        int at = first;
        while (at > from && isHonorific(at - 1, at + 1)) {
            at--;
        }
        if (at - 2 >= from && view.lower(at - 1).equals(",") && Bodies.isRole(view.lower(at - 2))) {
            at -= 2;
            return at > from && ARTICLES.contains(view.lower(at - 1)) ? at - 1 : at;
        }
        return at;
    }

    /** "[the private equity firm] Acme", "[Dutch lender] Acme": what a name is, before it. */
    int withNoun(int first, int from) {
        if (first - 1 <= from || names.isInMention(first - 1) || !bodies.isOne(first - 1)) {
            return first;
        }
        int far = Math.max(from, first - 1 - LONGEST_OFFICE);
        int at = first - 1;
        while (at - 1 > far && isOffice(at - 1) && !ARTICLES.contains(view.lower(at - 1))) {
            at--;
        }
        if (at > from && ARTICLES.contains(view.lower(at - 1))) {
            return at - 1;
        }
        return names.isAt(first - 2, EntityType.NATIONALITY) ? first - 2 : first - 1;
    }

    private int withPlace(int first, int from) {
        int at = first;
        if (at - 2 >= from
                && view.lower(at - 1).equals("of")
                && PLACES.contains(view.lower(at - 2))) {
            at -= 2;
        }
        return at > from && ARTICLES.contains(view.lower(at - 1)) ? at - 1 : at;
    }

    private int mention(int token) {
        int mention = names.mentionAt(token);
        return mention != MentionIndex.NONE
                        && PartyFinder.PAYING.contains(names.mention(mention).type())
                        && !bodies.isRole(mention)
                ? mention
                : MentionIndex.NONE;
    }

    private boolean isOffice(int token) {
        String word = view.tokens().word(token);
        return names.isAt(token, EntityType.NATIONALITY)
                || TitleLexicon.isTitle(word)
                || Character.isLowerCase(word.codePointAt(0))
                        && !BORDERS.contains(word)
                        && !CLAUSES.contains(word);
    }

    /** "the Council", by its name where the text has told it. */
    private Optional<Party> body(int noun, boolean article) {
        if (!bodies.isOne(noun)) {
            return Optional.empty();
        }
        boolean capital = isCapital(noun);
        Optional<Party> known =
                article || capital
                        ? bodies.known(noun).or(() -> bodies.town(noun))
                        : Optional.empty();
        boolean own = capital && (!names.isInMention(noun) || bodies.isRole(names.mentionAt(noun)));
        return known.isEmpty() && own ? Optional.of(bodies.named(noun)) : known;
    }

    /** Whether somebody is named there. */
    boolean isNamed(int token) {
        return names.isInMention(token);
    }

    static boolean isPronoun(String word) {
        return PLURAL.contains(word)
                || THIRD.contains(word)
                || SINGULAR.contains(word)
                || THEY.contains(word);
    }

    private Optional<Party> pronoun(int token) {
        if (bodies.opensDecision(token)) {
            return bodies.paper(token);
        }
        if (PLURAL.contains(view.lower(token))) {
            return speakers.organizationOf(view.tokens().span(token))
                    .or(() -> bodies.paper(token))
                    .or(() -> speakers.labelled(view.tokens().span(token)));
        }
        if (SINGULAR.contains(view.lower(token))) {
            return speakers.of(view.tokens().span(token));
        }
        if (THEY.contains(view.lower(token))) {
            return antecedents
                    .ofThey(token)
                    .map(
                            entity ->
                                    Party.of(
                                            entity,
                                            view.tokens().span(token),
                                            Resolution.ANTECEDENT))
                    .or(() -> bodies.they(token));
        }
        return THIRD.contains(view.lower(token))
                ? bodies.continued(token).or(() -> meant(token, token))
                : Optional.empty();
    }
}
