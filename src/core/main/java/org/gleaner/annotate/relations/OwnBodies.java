package org.gleaner.annotate.relations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.OfficeAdjectives;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Finds the body of an office by the words before it that stand for one: "its chairman", "the
 * club's captain", "Trust director", "our general manager". Nothing where they stand for none.
 */
final class OwnBodies {

    private static final Set<String> GROUP = FunctionWords.of("group-pronouns");
    private static final Set<String> HUMAN = FunctionWords.of("human-pronouns");

    /** Who comes to a body from another: "analyst". */
    private static final Set<String> OUTSIDERS = DataFile.words("relations/outsiders.txt");

    /** Words in the names of bodies that have members: "council". */
    private static final Set<String> ELECTED_BODIES =
            DataFile.words("relations/elected-bodies.txt");

    /** Kinds of offices behind whose holder a bracket tells the body. */
    private static final Set<String> BRACKETED =
            Set.of(OfficeKinds.COMPANY, OfficeKinds.BODY, OfficeKinds.BEHIND);

    /** The rule of bodies within others and of who chairs them. */
    private static final String CHAIRED = "body-chaired-by";

    private static final String MY = "my";
    private static final Set<String> MANY = Set.of("their");
    private static final Set<String> ITS = Set.of("its");
    private static final Set<String> JOINERS = FunctionWords.of("joining-conjunctions");
    private static final Set<String> POSSESSIVES = FunctionWords.of("possessive-marks");

    /** Offices that a place has: "its mayor". */
    private static final Set<String> TOWN_OFFICES = DataFile.words("relations/town-offices.txt");

    /** How many words the noun for a body has at most: "the insurance company's". */
    private static final int NOUN = 4;

    /** How many words before an office "where" and its pronoun may be. */
    private static final int WHERE = 6;

    /** How many words of address may stand between "by" and an office or its holder. */
    private static final int INTRODUCED = 6;

    /** Between a body and "its". */
    private static final Set<String> BESIDE =
            Set.of("by", "through", "via", "and", "with", "under");

    /** Between an office and the body in which it is. */
    private static final Set<String> INSIDE = Set.of("in", "at", "within");

    /** With which a sentence begins that is on a body named before. */
    private static final Set<String> THINGS = Set.of("it", "its", "they", "their");

    /** How far before a name "by the" begins. */
    private static final int BY = 2;

    private static final String WHERE_WORD = "where";

    /** Nouns for what a body is: "branch". */
    private static final Set<String> BODY_NOUNS = DataFile.words("relations/bodynouns.txt");

    private static final Set<String> RELATIVES = Set.of("whose", WHERE_WORD);
    private static final int NONE = -1;
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.ORGANIZATION, EntityType.LOCATION);

    private final Passage passage;
    private final AntecedentResolver antecedents;
    private final SpeakerResolver speakers;

    OwnBodies(Passage passage, AntecedentResolver antecedents, SpeakerResolver speakers) {
        this.passage = passage;
        this.antecedents = antecedents;
        this.speakers = speakers;
    }

    /** The candidate with the body of its office, where it has none and the words name one. */
    RelationCandidate complete(RelationCandidate candidate) {
        if (isChaired(candidate)) {
            int noun = passage.tokens.at(candidate.trigger().start());
            return whose(noun)
                    .map(body -> candidate.of(body, candidate.confidence()))
                    .orElse(candidate);
        }
        if (!candidate.type().equals(PositionFinder.TYPE)
                || candidate.object().isPresent()
                || candidate.value().isEmpty()) {
            return candidate;
        }
        int title = passage.tokens.at(candidate.value().get().start());
        int last = passage.tokens.at(candidate.value().get().end() - 1);
        return before(title)
                .or(() -> where(title))
                .or(() -> represented(Math.min(title, candidate.subject().from())))
                .or(() -> ofOwnNoun(title, last))
                .or(() -> behind(title, last))
                .or(
                        () ->
                                bracketed(candidate.subject().to() + 1)
                                        .filter(body -> mayBracket(title, last, body)))
                .map(body -> candidate.of(body, candidate.confidence()))
                .orElse(candidate);
    }

    /**
     * "The fund's board, chaired by Ann Lee", where only the words before "board" may tell whose.
     */
    static boolean isChaired(RelationCandidate candidate) {
        return candidate.rule().equals(CHAIRED) && candidate.object().isEmpty();
    }

    /** The candidate with the word that tells the office: "chaired". */
    RelationCandidate named(RelationCandidate candidate) {
        int last = passage.tokens.at(candidate.trigger().end() - 1);
        for (int token = last; token >= passage.tokens.at(candidate.trigger().start()); token--) {
            if (passage.isVerb(token) && !passage.inMention(token)) {
                return candidate.called(passage.tokens.span(token));
            }
        }
        return candidate;
    }

    /** What "the board" would be of. */
    Optional<Argument> ofBoard(int noun) {
        return OfficeKinds.isInner(passage.lower(noun)) ? noun(noun) : Optional.empty();
    }

    /** "the fund" of "the fund's supervisory board". */
    private Optional<Argument> whose(int noun) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(noun));
        for (int at = noun; at > first && at > noun - NOUN && !passage.inMention(at); at--) {
            Optional<Argument> body = before(at);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the bracket behind the holder tells the body and no party: no minister's does, but
     * "Cllr Ann Lee (Lund City Council)".
     */
    private boolean mayBracket(int title, int last, Argument body) {
        return OUTSIDERS.contains(passage.lower(last))
                || passage.holds(body, ELECTED_BODIES)
                || OfficeKinds.of(title(title, last)).filter(BRACKETED::contains).isPresent();
    }

    /** "Tarvin Securities" of "Analysts: Ann Lee (Tarvin Securities), Bob Day (Acme)". */
    private Optional<Argument> bracketed(int bracket) {
        if (!passage.lower(bracket).equals("(")
                || !passage.names.isAt(bracket + 1, EntityType.ORGANIZATION)) {
            return Optional.empty();
        }
        int close = passage.names.last(passage.names.mentionAt(bracket + 1)) + 1;
        return passage.lower(close).equals(")")
                ? passage.argument(bracket + 1, Party.Resolution.STRUCTURE)
                : Optional.empty();
    }

    /** The body that the words before the title's first token stand for. */
    Optional<Argument> before(int title) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(title));
        int before = beforeTelling(title, first);
        if (before < first || passage.inMention(before)) {
            return Optional.empty();
        }
        if (isOurs(passage.lower(before)) && BareOffices.isNotOurs(passage.lower(title))) {
            return Optional.empty();
        }
        return ITS.contains(passage.lower(before)) && TOWN_OFFICES.contains(passage.lower(title))
                ? antecedents.placeOf(before).flatMap(body -> argument(body, before))
                : meant(first, before);
    }

    /**
     * "the Ministry" of "Spokeswoman of the Ministry", where the noun means a body named before.
     */
    private Optional<Argument> behind(int title, int last) {
        boolean within = last - 1 > title && isOfThe(last - 2);
        boolean inThe = !within && isInThe(last + 1);
        int noun = within ? last : inThe || isOfThe(last + 1) ? last + 3 : NONE;
        return noun == NONE
                        || noun + 1 >= passage.tokens.size()
                        || passage.inMention(noun)
                        || POSSESSIVES.contains(passage.lower(noun + 1))
                        || isCommonNoun(noun + 1)
                ? Optional.empty()
                : antecedents
                        .of(noun - 1, noun)
                        .filter(body -> !inThe || body.type() == EntityType.ORGANIZATION)
                        .flatMap(body -> argument(body, noun));
    }

    /** "in the" of "Head of Research in the ministry". */
    private boolean isInThe(int token) {
        return token + 1 < passage.tokens.size()
                && INSIDE.contains(passage.lower(token))
                && passage.lower(token + 1).equals("the");
    }

    private boolean isCommonNoun(int token) {
        return passage.isNominal(token) && !passage.inMention(token);
    }

    private boolean isOfThe(int token) {
        return token + 1 < passage.tokens.size()
                && passage.lower(token).equals("of")
                && passage.lower(token + 1).equals("the");
    }

    /** The token before the title, what tells of its holder, and another title: "owner and". */
    private int beforeTelling(int title, int first) {
        int before = title - 1;
        int telling = telling(before, first);
        while (telling > 0) {
            before -= telling;
            telling = telling(before, first);
        }
        return before;
    }

    /** How many words that end there tell of the holder: "new", "long-serving", "owner and". */
    private int telling(int before, int first) {
        if (before < first) {
            return 0;
        }
        if (isTelling(before)) {
            return 1;
        }
        int hyphened = before - OfficeAdjectives.HYPHENED + 1;
        return hyphened >= first && OfficeAdjectives.isHyphened(hyphened, passage::lower)
                ? OfficeAdjectives.HYPHENED
                : isJoined(before, first) ? 2 : 0;
    }

    /** "and" of "its owner and chief executive". */
    private boolean isJoined(int token, int first) {
        return token - 1 >= first
                && JOINERS.contains(passage.lower(token))
                && !passage.inMention(token - 1)
                && TitleLexicon.isHead(passage.lower(token - 1));
    }

    private Optional<Argument> meant(int first, int at) {
        String word = passage.lower(at);
        if (RELATIVES.contains(word)) {
            return related(first, at);
        }
        if (ITS.contains(word)) {
            Optional<Argument> touching = touching(first, at);
            if (touching.isPresent()) {
                return touching;
            }
            return endsBefore(first, at)
                    .or(() -> antecedents.ofIts(first, at))
                    .filter(body -> mayHave(body, at))
                    .or(() -> lastFitting(at))
                    .flatMap(body -> argument(body, at));
        }
        if (MANY.contains(word)) {
            return at == first && first > 0
                    ? only(passage.tokens.first(passage.tokens.sentenceOf(first - 1)), first)
                    : only(first, at);
        }
        if (isOurs(word)) {
            return speakers.organizationOf(passage.tokens.span(at))
                    .flatMap(Party::entity)
                    .flatMap(body -> argument(body, at));
        }
        return POSSESSIVES.contains(word) ? possessor(first, at) : noun(at);
    }

    private String title(int first, int last) {
        return passage.tokens.words(first, last).toLowerCase(Locale.ROOT);
    }

    /** "Union Minister", who is of a country. */
    private boolean isOfState(int title, int last) {
        return OfficeKinds.of(title(title, last)).filter(OfficeKinds.STATE::equals).isPresent();
    }

    /** "Company Secretary", an office that every company has. */
    private boolean isOneOffice(int title, int last) {
        return !OfficeKinds.isInner(passage.lower(title))
                && OfficeKinds.isKnown(title(title, last));
    }

    private static boolean isOurs(String word) {
        return GROUP.contains(word) || word.equals(MY);
    }

    /** "Acme" of "signed for Acme by its director", "Acme and its director", right before "its". */
    private Optional<Argument> touching(int first, int its) {
        int body = its - 2;
        return body >= first
                        && BESIDE.contains(passage.lower(its - 1))
                        && passage.names.isAt(body, EntityType.ORGANIZATION)
                ? passage.argument(body, Party.Resolution.STRUCTURE)
                        .filter(named -> mayHave(named, its))
                : Optional.empty();
    }

    /**
     * "the Roads Ministry" of "The works are run by the Roads Ministry. Its director": the one body
     * of the sentence before, which ends with it, where that is on nobody else.
     */
    private Optional<Entity> endsBefore(int first, int its) {
        int sentence = passage.tokens.sentenceOf(its);
        if (its != first || sentence == 0 || first < 2) {
            return Optional.empty();
        }
        int before = passage.tokens.first(sentence - 1);
        boolean described =
                antecedents.descriptionEnd(before).isPresent()
                        || THINGS.contains(passage.lower(before));
        return described || !passage.names.isAt(first - 2, EntityType.ORGANIZATION)
                ? Optional.empty()
                : only(before, first)
                        .filter(
                                body ->
                                        passage.lower(body.from() - BY).equals("by")
                                                || passage.lower(body.from() - 1).equals("by"))
                        .flatMap(body -> body.party().entity());
    }

    private boolean mayHave(Argument named, int its) {
        return named.party().entity().filter(body -> mayHave(body, its)).isPresent();
    }

    /**
     * "the Government of Chad" of "signed for the Government of Chad by Ann Lee, Minister", "the
     * Government, represented by the Minister, Ann Lee".
     *
     * @param from where the office and its holder begin
     */
    private Optional<Argument> represented(int from) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(from));
        int by = from - 1;
        while (by > first
                && by > from - INTRODUCED
                && (passage.lower(by).equals("the")
                        || passage.lower(by).equals(".")
                        || TitleLexicon.isHonorificOrStyle(passage.lower(by)))) {
            by--;
        }
        if (by - 1 <= first || !passage.lower(by).equals("by")) {
            return Optional.empty();
        }
        boolean represented = passage.lower(by - 1).equals("represented");
        int end = represented ? by - 2 : by - 1;
        if (represented && end > first && passage.lower(end).equals(",")) {
            end--;
        }
        Optional<Argument> body =
                passage.argument(end, Party.Resolution.STRUCTURE)
                        .filter(named -> BODIES.contains(named.type()));
        return represented ? body : body.filter(named -> isBehindFor(named.from() - 1));
    }

    private boolean isBehindFor(int token) {
        int at = token > 0 && passage.lower(token).equals("the") ? token - 1 : token;
        return at >= 0 && passage.lower(at).equals("for");
    }

    /**
     * "branch" of "branch head", in a text on a Workers' Branch; "board" of "Board chair", where
     * "the board" would be one of a body that the text speaks of.
     */
    private Optional<Argument> ofOwnNoun(int title, int last) {
        if (title >= last) {
            return Optional.empty();
        }
        String noun = passage.lower(title);
        if (isOfState(title, last) || isOneOffice(title, last)) {
            return Optional.empty();
        }
        return BODY_NOUNS.contains(noun) || OfficeKinds.isInner(noun)
                ? noun(title)
                : Optional.empty();
    }

    /** "Acme" of "Acme, whose chairman", "Acme, where chairman". */
    private Optional<Argument> related(int first, int relative) {
        int before = passage.lower(relative - 1).equals(",") ? relative - 2 : relative - 1;
        return before < first
                ? Optional.empty()
                : passage.argument(before, Party.Resolution.STRUCTURE)
                        .filter(body -> body.type() == EntityType.ORGANIZATION);
    }

    /** "Acme" of "She comes from Acme, where she was head of sales". */
    private Optional<Argument> where(int title) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(title));
        for (int at = title - 1; at > Math.max(first, title - WHERE); at--) {
            if (passage.lower(at).equals(WHERE_WORD)) {
                return HUMAN.contains(passage.lower(at + 1))
                        ? related(first, at)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A court has no "owner": whether the office behind the token may be of the body. */
    private boolean mayHave(Entity body, int its) {
        if (body.type() == EntityType.LOCATION && !isOfPlace(its)) {
            return false;
        }
        return kind(its).filter(kind -> !OfficeKinds.fits(body, kind)).isEmpty();
    }

    /** "its president", "its ambassador": a place has no "shortstop". */
    private boolean isOfPlace(int its) {
        Optional<String> office = office(its);
        return office.isEmpty()
                || office.filter(
                                kind ->
                                        !kind.equals(OfficeKinds.CLUB)
                                                && !OfficeKinds.isOwned(kind))
                        .isPresent();
    }

    /** The body that the text named last before "its", where the office may be one of it. */
    private Optional<Entity> lastFitting(int its) {
        return kind(its)
                .flatMap(
                        kind ->
                                passage.names.lastEntity(
                                        its,
                                        1,
                                        body ->
                                                body.type() == EntityType.ORGANIZATION
                                                        && OfficeKinds.fits(body, kind)));
    }

    /** What kind of body the office behind the token is of, where it tells so by one word. */
    private Optional<String> kind(int its) {
        return office(its).filter(OfficeKinds::isOwned);
    }

    private Optional<String> office(int its) {
        int office = its + 1;
        while (office < passage.tokens.size() && isTelling(office)) {
            office++;
        }
        return OfficeKinds.of(passage.lower(office));
    }

    private boolean isTelling(int token) {
        return !passage.inMention(token)
                && (OfficeAdjectives.contains(passage.lower(token))
                        || TitleLexicon.isFormer(passage.lower(token)));
    }

    /** "the club" of "the club's captain", "Nokia" of "Nokia's former chief executive". */
    private Optional<Argument> possessor(int first, int mark) {
        if (mark > first && passage.inMention(mark - 1)) {
            return passage.argument(mark - 1, Party.Resolution.STRUCTURE)
                    .filter(body -> BODIES.contains(body.type()));
        }
        for (int the = mark - 2; the >= Math.max(first, mark - NOUN); the--) {
            if (passage.lower(the).equals("the")) {
                int from = the;
                return antecedents.of(from, mark - 1).flatMap(body -> argument(body, from));
            }
            if (passage.inMention(the)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Club" of "Club president", "auxiliary" of a Hospital Auxiliary's president. */
    private Optional<Argument> noun(int at) {
        String noun = passage.lower(at);
        return antecedents
                .ofNoun(at, noun)
                .or(() -> antecedents.endingIn(noun, at))
                .flatMap(body -> argument(body, at));
    }

    /** "their" of the one organization that the sentence names before it. */
    private Optional<Argument> only(int first, int before) {
        int found = NONE;
        for (int token = first; token < before; token++) {
            if (passage.startsMention(token)
                    && passage.names.isAt(token, EntityType.ORGANIZATION)) {
                if (found != NONE) {
                    return Optional.empty();
                }
                found = token;
            }
        }
        return found == NONE
                ? Optional.empty()
                : passage.argument(found, Party.Resolution.ANTECEDENT);
    }

    private Optional<Argument> argument(Entity body, int token) {
        return BODIES.contains(body.type())
                ? Optional.of(passage.argument(body, token, token, Party.Resolution.ANTECEDENT))
                : Optional.empty();
    }
}
