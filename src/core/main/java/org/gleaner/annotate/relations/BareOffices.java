package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.text.Casing;

/**
 * Finds the body of an office that stands alone: "Norchem fell 4 percent. Chief executive [Tor
 * Aune] ..." is of the one body that the text names just before, or of the one that it is about.
 * Nothing where there are several.
 */
final class BareOffices {

    private static final Set<String> JOINERS = FunctionWords.of("joining-conjunctions");

    /** Words in the names of authorities. */
    private static final Set<String> AUTHORITIES = DataFile.words("relations/authorities.txt");

    /** How many letters more than the name and its office a line of a signature has at most. */
    private static final int MARGIN = 32;

    /** What somebody is to "us" and no officer of ours: "our Member of Parliament". */
    private static final Set<String> NOT_OURS = DataFile.words("relations/not-ours.txt");

    /** Behind what is said a verb stands that looks like a noun: "comments chief executive". */
    private static final Set<String> QUOTES = Set.of("''", "\"", "”", "’", "'", "»");

    /** Words of the offices of a part of a country, each with a blank before it. */
    private static final List<String> REGIONAL =
            DataFile.words("relations/regional-offices.txt").stream()
                    .map(word -> " " + word)
                    .toList();

    /** Offices that a state has besides its ministers. */
    private static final Set<String> HEADS_OF_STATE =
            DataFile.words("relations/heads-of-state.txt");

    private static final String OF = "of";
    private static final String FOR = "for";

    /** Kinds of bodies whose officers may be in charge of a place. */
    private static final Set<String> FIELDED =
            Set.of(OfficeKinds.COMPANY, OfficeKinds.BODY, OfficeKinds.SOCIETY);

    private static final Set<String> DIVIDERS = Set.of(",", "(", ":");

    /** Words before an office for those whose it is, who are no body named before: "her chief". */
    private static final Set<String> OWNERS = Set.of("my", "his", "her", "your");

    /** How many words before an office "where he was" may begin. */
    private static final int ELSEWHERE = 4;

    /** How many words the name of a body within another has at most. */
    private static final int INNER_WORDS = 4;

    private static final Set<String> DEFINITE = Set.of("the", "its", "their", "'s", "'");
    private static final String OUR = "our";
    private static final double CONFIDENCE = 0.7;

    /** Of a body that the rules do not find by themselves. */
    private static final double WEIGHED = 0.6;

    private static final int TOKENS_BACK = 200;

    /** How many mentions of a body are looked at to see what it is called. */
    private static final int MENTIONS = 5;

    /** Within how many words before an office the only body of its kind is looked for. */
    private static final int WIDE = 500;

    /** Up to how many words a text names one body aside and speaks of it all the same. */
    private static final int SHORT = 250;

    /** Within how many words a text says whom it is about. */
    private static final int LEAD = 60;

    private final Passage passage;
    private final BodySearch bodies;
    private final StateOffices states;
    private final HomeState home;
    private final MeetingBody meeting;
    private final VisitStates visit;
    private final BodyFeatures features;
    private final Optional<Entity> topic;

    /** The body that issues the text, if its head tells. */
    private final Optional<Entity> issuer;

    /** The only body that a short text names. */
    private final Optional<Entity> sole;

    /** By sentence the one body of the offices that it tells of with theirs. */
    private final Map<Integer, Argument> colleagues = new HashMap<>();

    /** Sentences that tell of offices of several bodies. */
    private final Set<Integer> several = new HashSet<>();

    /** The names of bodies that have such offices as a club has. */
    private final Set<String> ofClubs = new HashSet<>();

    /** Whose offices have their body beside them: person and office. */
    private final Set<String> known = new HashSet<>();

    BareOffices(
            Passage passage,
            DocumentCountries countries,
            AntecedentResolver antecedents,
            SpeakerResolver speakers,
            Collection<RelationCandidate> candidates) {
        this.passage = passage;
        bodies = new BodySearch(passage, antecedents);
        states = new StateOffices(bodies);
        home = new HomeState(passage);
        meeting = new MeetingBody(passage);
        visit = new VisitStates(passage, candidates);
        issuer = Topics.letterhead(passage);
        topic = issuer.or(() -> Topics.oftenest(passage));
        sole = passage.tokens.size() < WIDE ? Topics.sole(passage) : Optional.empty();
        features =
                new BodyFeatures(passage, bodies, countries, speakers, topic, issuer, candidates);
        for (RelationCandidate candidate : candidates) {
            if (isOffice(candidate) && hasBody(candidate)) {
                known.add(key(candidate, title(candidate)));
                note(candidate);
                if (OfficeKinds.of(title(candidate)).filter(OfficeKinds.CLUB::equals).isPresent()) {
                    ofClubs.add(candidate.object().orElseThrow().party().name());
                }
            }
        }
    }

    /** The candidate with the body of its office, where it has none and the text names one. */
    RelationCandidate complete(RelationCandidate candidate) {
        if (!isOffice(candidate) || hasBody(candidate)) {
            return candidate;
        }
        Optional<RelationCandidate> present = ofMeeting(candidate);
        if (present.isPresent()) {
            return present.get();
        }
        RelationCandidate ruled = byRules(candidate);
        RelationCandidate found =
                ruled != candidate || !isOpen(candidate) ? ruled : weighed(candidate);
        RelationCandidate full =
                hasBody(found)
                        ? found
                        : ofColleagues(found)
                                .or(() -> ofLabel(found))
                                .or(() -> ofSole(found))
                                .or(() -> ofHome(found))
                                .orElse(found);
        return isWhereFrom(full) ? candidate : full;
    }

    /** "elected Ann Lee (Israel) as Secretary": the country in brackets that she comes from. */
    private boolean isWhereFrom(RelationCandidate candidate) {
        int bracket = candidate.subject().to() + 1;
        return candidate.object().filter(of -> of.type() == EntityType.LOCATION).isPresent()
                && passage.lower(bracket).equals("(")
                && passage.tokens.at(candidate.value().orElseThrow().start()) > bracket
                && passage.names
                        .entityAt(bracket + 1)
                        .filter(of -> of.name().equals(candidate.object().get().party().name()))
                        .isPresent();
    }

    /** Of the body whose minutes the text is, in their list of those present. */
    private Optional<RelationCandidate> ofMeeting(RelationCandidate candidate) {
        return OfficeKinds.of(title(candidate))
                .filter(kind -> kind.equals(OfficeKinds.BODY) || kind.equals(OfficeKinds.SOCIETY))
                .filter(kind -> isAlone(candidate))
                .flatMap(kind -> meeting.at(candidate.subject().from()))
                .map(body -> candidate.of(argument(body, candidate), CONFIDENCE));
    }

    /** With the one body of which all are whose offices the sentence tells with theirs. */
    private Optional<RelationCandidate> ofColleagues(RelationCandidate candidate) {
        Argument body = colleagues.get(passage.tokens.sentenceOf(candidate.subject().from()));
        Optional<String> kind = kind(candidate).map(BareOffices::ofAny);
        return body != null
                        && isAlone(candidate)
                        && !isOfState(candidate)
                        && !known.contains(key(candidate, title(candidate)))
                ? kind.filter(any -> !any.equals(OfficeKinds.STATE))
                        .flatMap(
                                any ->
                                        body.party()
                                                .entity()
                                                .filter(of -> OfficeKinds.fits(of, any)))
                        .map(of -> candidate.of(argument(of, candidate), WEIGHED))
                : Optional.empty();
    }

    /** Of the body or country that labels a list of people: "PERU: Ms Ann Lee, Ambassador". */
    private Optional<RelationCandidate> ofLabel(RelationCandidate candidate) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(candidate.subject().from()));
        return passage.mention(first)
                .filter(name -> name.type() != EntityType.PERSON)
                .filter(name -> isAlone(candidate))
                .filter(
                        name ->
                                passage.lower(passage.tokens.at(name.span().end() - 1) + 1)
                                        .equals(":"))
                .flatMap(name -> passage.names.entityAt(first))
                .filter(of -> !isWhereSaid(of))
                .map(of -> candidate.of(argument(of, candidate), WEIGHED));
    }

    /** Of the state of whose government the text is: its ministers, and "President Ann Lee". */
    private Optional<RelationCandidate> ofHome(RelationCandidate candidate) {
        boolean state =
                kind(candidate)
                        .filter(
                                kind ->
                                        kind.equals(OfficeKinds.STATE)
                                                || isHeadOfState(candidate)
                                                        && isCapitalTitle(candidate))
                        .isPresent();
        int title = passage.tokens.at(candidate.value().orElseThrow().start());
        return state && isAlone(candidate) && !known.contains(key(candidate, title(candidate)))
                ? home.at(title, isMinister(candidate))
                        .or(() -> visit.at(title, candidate.subject()))
                        .map(place -> candidate.of(argument(place, candidate), WEIGHED))
                : Optional.empty();
    }

    /** Whether the office is one of a whole country: "Health Minister", not "Chief Minister". */
    private boolean isMinister(RelationCandidate candidate) {
        String title = title(candidate);
        return kind(candidate).filter(OfficeKinds.STATE::equals).isPresent()
                && REGIONAL.stream().noneMatch((" " + title)::contains);
    }

    private boolean isHeadOfState(RelationCandidate candidate) {
        String title = title(candidate);
        return HEADS_OF_STATE.contains(title.substring(title.lastIndexOf(' ') + 1));
    }

    /** "LIMA: Ann Lee, a teacher": a town from where the news comes labels nobody. */
    private static boolean isWhereSaid(Entity of) {
        return of.type() == EntityType.LOCATION && Countries.named(of.name()).isEmpty()
                || of.type() != EntityType.LOCATION && of.type() != EntityType.ORGANIZATION;
    }

    private static String ofAny(String kind) {
        return kind.equals(OfficeKinds.BEHIND) ? OfficeKinds.BODY : kind;
    }

    /** The bodies of the offices by sentence, where those of one are of one body. */
    private void note(RelationCandidate candidate) {
        Argument body = candidate.object().orElseThrow();
        int sentence = passage.tokens.sentenceOf(candidate.subject().from());
        if (body.type() == EntityType.ORGANIZATION && !several.contains(sentence)) {
            Argument other = colleagues.putIfAbsent(sentence, body);
            if (other != null && !other.party().name().equals(body.party().name())) {
                several.add(sentence);
                colleagues.remove(sentence);
            }
        }
    }

    /**
     * The candidate with the one body that a short text names at all, wherever it does, where the
     * office may be of it.
     */
    private Optional<RelationCandidate> ofSole(RelationCandidate candidate) {
        if (sole.isEmpty()
                || known.contains(key(candidate, title(candidate)))
                || !isAlone(candidate) && !isOfNoun(candidate)
                || isOfState(candidate) && !isOfClub(candidate)) {
            return Optional.empty();
        }
        return kind(candidate)
                .filter(kind -> !kind.equals(OfficeKinds.STATE))
                .map(BareOffices::ofAny)
                .filter(kind -> OfficeKinds.fits(sole.get(), kind))
                .filter(
                        kind ->
                                bodies.spokenOf(0, passage.tokens.size(), kind)
                                        .contains(sole.get()))
                .map(kind -> candidate.of(argument(sole.get(), candidate), WEIGHED));
    }

    /** "President Ann Lee" in a text on a club that has a coach. */
    private boolean isOfClub(RelationCandidate candidate) {
        return ofClubs.contains(sole.orElseThrow().name())
                && kind(candidate).filter(OfficeKinds.SOCIETY::equals).isPresent();
    }

    /** "the appellant's factory manager": a noun, which may stand for the body. */
    private boolean isOfNoun(RelationCandidate candidate) {
        int before = opening(candidate);
        int mark = isField(before) ? before - 1 : before;
        return mark > 1
                && passage.isPossessive(mark)
                && !passage.inMention(mark - 1)
                && passage.isNominal(mark - 1)
                && isPlain(mark - 1)
                && !OWNERS.contains(passage.lower(mark - 2));
    }

    /**
     * Whether the rules leave the body of the office open, and it may be any that the text names.
     */
    private boolean isOpen(RelationCandidate candidate) {
        Optional<String> kind = OfficeKinds.of(whole(candidate));
        boolean calling =
                kind.filter(OfficeKinds.BEHIND::equals).isPresent()
                        && candidate.rule().equals(PositionFinder.BEFORE_NAME);
        // "President Ann Lee" is mostly one of a country, which the text need not name
        boolean head =
                kind.filter(OfficeKinds.SOCIETY::equals).isPresent()
                        && candidate.rule().equals(PositionFinder.BEFORE_NAME)
                        && isCapitalized(candidate);
        return kind.isPresent()
                && !calling
                && !head
                && isAlone(candidate)
                && !known.contains(key(candidate, title(candidate)));
    }

    /** The candidate with the body for which most speaks. */
    private RelationCandidate weighed(RelationCandidate candidate) {
        BodyFeatures.Office office =
                new BodyFeatures.Office(
                        candidate,
                        OfficeKinds.of(whole(candidate)).orElseThrow(),
                        isOfState(candidate));
        return BodyWeights.best(features.of(office), features.ofNone(office))
                .filter(
                        body ->
                                !office.kind().equals(OfficeKinds.STATE)
                                        || StateOffices.mayBeOf(title(candidate), body))
                .map(body -> candidate.of(argument(body, candidate), WEIGHED))
                .orElse(candidate);
    }

    private RelationCandidate byRules(RelationCandidate candidate) {
        String title = title(candidate);
        if (known.contains(key(candidate, title))) {
            return candidate;
        }
        Optional<String> kind = kind(candidate);
        if (issuer.isPresent() && isOfIssuer(candidate, title, kind)) {
            return candidate.of(argument(issuer.get(), candidate), CONFIDENCE);
        }
        if (!isAlone(candidate)) {
            return candidate;
        }
        return kind.filter(word -> !word.equals(OfficeKinds.SOCIETY) || !isOfState(candidate))
                .flatMap(word -> bodyOf(word, candidate))
                .map(body -> candidate.of(argument(body, candidate), CONFIDENCE))
                .orElse(candidate);
    }

    /**
     * Whether the office is of the body that issues the text: "our president", the signature of a
     * director, or an office that may be of such a body where its sentence names no other before.
     */
    private boolean isOfIssuer(RelationCandidate candidate, String title, Optional<String> kind) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        if (before >= 0 && OUR.equals(passage.lower(before))) {
            return !isNotOurs(title.substring(title.lastIndexOf(' ') + 1));
        }
        // a minister may be of another body than the department that makes a decision known
        if (kind.filter(OfficeKinds.STATE::equals).isPresent()
                && !StateOffices.mayBeOf(title, issuer.get())) {
            return false;
        }
        // "president" and "secretary" are offices of many kinds of bodies
        Optional<String> plain = kind.filter(word -> !word.equals(OfficeKinds.SOCIETY));
        if (!isAlone(candidate) || isOfState(candidate) && plain.isEmpty()) {
            return false;
        }
        if (standsAlone(candidate)) {
            return true;
        }
        int first = passage.tokens.first(passage.tokens.sentenceOf(before + 1));
        return plain.filter(word -> OfficeKinds.fits(issuer.get(), word))
                .filter(word -> bodies.spokenOf(first, before + 1, word).isEmpty())
                .isPresent();
    }

    /** "member", "partner": what somebody is to "us" and no officer of ours, in lower case. */
    static boolean isNotOurs(String word) {
        return NOT_OURS.contains(word);
    }

    /** Whether it has a body that is none within another, as "the Board of Directors" is. */
    private boolean hasBody(RelationCandidate candidate) {
        return candidate
                .object()
                .filter(body -> !OfficeKinds.isInner(body.party().name()))
                .filter(body -> !isField(candidate, body))
                .isPresent();
    }

    /** "Mali" of "country manager for Mali", of whom a company has one. */
    private boolean isField(RelationCandidate candidate, Argument body) {
        int link = passage.tokens.at(candidate.value().orElseThrow().end() - 1) + 1;
        return body.type() == EntityType.LOCATION
                && passage.lower(link).equals(FOR)
                && body.from() > link
                && OfficeKinds.of(title(candidate)).filter(FIELDED::contains).isPresent();
    }

    private static String key(RelationCandidate candidate, String title) {
        return candidate.subject().party().name() + "\n" + title;
    }

    /**
     * "President Ann Lee", of a country more often than of a club, where the text names any country
     * or people; "president Ann Lee" is not.
     */
    private boolean isOfState(RelationCandidate candidate) {
        int token = passage.tokens.at(candidate.value().orElseThrow().start());
        return isCapitalTitle(candidate)
                && (candidate.subject().from() == candidate.subject().to()
                        || token > SHORT
                        || bodies.namesCountry(token));
    }

    /** "President" of "President Ann Lee", which no colon makes the label of a list. */
    private boolean isCapitalTitle(RelationCandidate candidate) {
        return candidate.rule().equals(PositionFinder.BEFORE_NAME)
                && isCapitalized(candidate)
                && !isLabel(candidate);
    }

    /** "Secretary: Ann Lee". */
    private boolean isLabel(RelationCandidate candidate) {
        int behind = passage.tokens.at(candidate.value().orElseThrow().end() - 1) + 1;
        return passage.lower(behind).equals(":");
    }

    private Optional<Entity> bodyOf(String kind, RelationCandidate candidate) {
        return kind.equals(OfficeKinds.BEHIND)
                ? body(OfficeKinds.HOUSE, candidate).or(() -> body(OfficeKinds.BODY, candidate))
                : body(kind, candidate);
    }

    private boolean isCapitalized(RelationCandidate candidate) {
        return Character.isUpperCase(passage.text.charAt(candidate.value().orElseThrow().start()));
    }

    private Optional<Entity> body(String kind, RelationCandidate candidate) {
        Optional<Entity> about = topic.filter(body -> OfficeKinds.fits(body, kind));
        if (kind.equals(OfficeKinds.TOPIC)) {
            return about;
        }
        int token = passage.tokens.at(candidate.span().start());
        if (kind.equals(OfficeKinds.STATE)) {
            return states.of(title(candidate), token);
        }
        if (standsAlone(candidate)) {
            return below(kind, candidate).or(() -> about).or(() -> heading(kind, token));
        }
        if (OfficeKinds.isOfPlaces(kind)) {
            return ofPlace(kind, token);
        }
        if (bodies.speaksOfTwo(token)) {
            return Optional.empty();
        }
        int opening = bodies.paragraph(token);
        Optional<Entity> subject =
                bodies.subject(kind, opening, token).filter(body -> mayHave(kind, body));
        if (candidate.rule().equals(PositionFinder.CALLING)) {
            Optional<Entity> main = about.or(() -> lead(kind, token));
            return subject.filter(body -> main.filter(body::equals).isPresent());
        }
        Optional<Entity> found =
                subject.filter(
                                body ->
                                        !isAuthority(body)
                                                || about.isEmpty()
                                                || about.get().equals(body))
                        .or(() -> spokenOf(kind, opening, token, about))
                        .or(() -> only(kind, token));
        return kind.equals(OfficeKinds.SOCIETY)
                ? found.filter(body -> !isRivalled(body, opening, token))
                : found;
    }

    /** Whether the text speaks of another body as much, of which a president may be as well. */
    private boolean isRivalled(Entity body, int opening, int token) {
        Optional<Entity> subject = bodies.subject(OfficeKinds.BODY, opening, token).or(() -> topic);
        if (subject.isPresent()) {
            return !subject.get().equals(body);
        }
        return bodies.spokenOf(Math.max(0, token - WIDE), token, OfficeKinds.BODY).stream()
                .anyMatch(
                        other ->
                                !other.equals(body)
                                        && other.mentions().size() >= body.mentions().size());
    }

    /** "Orbis Trust" on the line below a signature, or on that below the next. */
    private Optional<Entity> below(String kind, RelationCandidate candidate) {
        int at = candidate.span().end();
        for (int lines = 0; lines < 2 && at >= 0 && at < passage.text.length(); lines++) {
            int line = passage.text.indexOf('\n', at);
            int start = line < 0 ? passage.text.length() : line + 1;
            Optional<Entity> body = opening(start).filter(named -> OfficeKinds.fits(named, kind));
            if (body.isPresent()) {
                return body;
            }
            at = start;
        }
        return Optional.empty();
    }

    /** The name that begins at the offset. */
    private Optional<Entity> opening(int offset) {
        int token = offset < passage.text.length() ? passage.tokens.at(offset) : -1;
        return token >= 0 && token < passage.tokens.size() && passage.tokens.start(token) == offset
                ? passage.names.entityAt(token)
                : Optional.empty();
    }

    /** The body that the first line names, or the only one of its kind. */
    private Optional<Entity> heading(String kind, int token) {
        int line = passage.text.indexOf('\n');
        int end = line < 0 ? token : Math.min(token, passage.tokens.at(line));
        return bodies.spokenOf(0, end, kind).stream().findFirst().or(() -> only(kind, token));
    }

    /** The council that the text is about, the town last spoken of, or that of the dateline. */
    private Optional<Entity> ofPlace(String kind, int token) {
        return topic.or(() -> lead(kind, token))
                .filter(body -> body.type() == EntityType.ORGANIZATION)
                .filter(body -> OfficeKinds.fits(body, kind))
                .or(() -> bodies.nearest(kind, token))
                .or(() -> BodySearch.sole(bodies.inDateline(token, kind)))
                .or(
                        () ->
                                only(kind, token)
                                        .filter(
                                                place ->
                                                        OfficeKinds.isOfRegions(kind)
                                                                || isOften(place)));
    }

    /** Named more than once. */
    private boolean isOften(Entity place) {
        return place.mentions().size() > 1;
    }

    /** The one that the paragraph speaks of, or the one before. */
    private Optional<Entity> spokenOf(String kind, int opening, int token, Optional<Entity> about) {
        Set<Entity> near = bodies.spokenOf(opening, token, kind);
        near.removeIf(body -> !mayHave(kind, body));
        Optional<Entity> subject = Optional.empty();
        if (near.isEmpty() && opening > 0) {
            int from = Math.max(bodies.paragraph(opening - 1), opening - TOKENS_BACK);
            near = bodies.spokenOf(from, opening, kind);
            near.removeIf(body -> !mayHave(kind, body));
            subject = bodies.subject(kind, from, opening - 1).filter(body -> mayHave(kind, body));
        }
        if (about.filter(near::contains).isEmpty()) {
            Optional<Entity> named = about;
            near.removeIf(body -> named.isPresent() && isAuthority(body));
        }
        Set<Entity> left = near;
        return near.size() == 1 && !kind.equals(OfficeKinds.CLUB)
                ? near.stream().findFirst()
                : subject.filter(left::contains)
                        .or(() -> about.filter(body -> left.isEmpty() || left.contains(body)))
                        .or(() -> lead(kind, token).filter(left::contains));
    }

    /** The first body that a text speaks of, at its top. */
    private Optional<Entity> lead(String kind, int token) {
        return token > WIDE
                ? Optional.empty()
                : bodies.spokenOf(0, Math.min(token, LEAD), kind).stream().findFirst();
    }

    /** The only body that the text has named so far, as long as it is the only one of any kind. */
    private Optional<Entity> only(String kind, int token) {
        if (token >= SHORT) {
            return Optional.empty();
        }
        Set<Entity> fitting = bodies.named(0, token, kind);
        Set<Entity> asideHere = bodies.named(bodies.sentence(token), token, kind);
        asideHere.removeAll(bodies.spokenOf(0, token, kind));
        fitting.removeAll(asideHere);
        if (fitting.isEmpty() && kind.equals(OfficeKinds.BODY)) {
            fitting = bodies.governed(token);
        }
        return BodySearch.sole(fitting);
    }

    /**
     * Whether the body may have such an office: no authority, no "the OM", has a chief executive.
     */
    private boolean mayHave(String kind, Entity body) {
        return !OfficeKinds.isOwned(kind) || !isAuthority(body) && !isTheAcronym(body);
    }

    /** "the OM": capitals with an article, as a public body is called and no company. */
    private boolean isTheAcronym(Entity body) {
        return body.mentions().stream().limit(MENTIONS).anyMatch(this::isTheAcronym);
    }

    private boolean isTheAcronym(int mention) {
        int first = passage.names.first(mention);
        String name = passage.tokens.word(first);
        return passage.names.last(mention) == first
                && name.length() > 1
                && Casing.isOnlyCapitals(name)
                && first > 0
                && passage.lower(first - 1).equals("the");
    }

    /** "the Competition Commission", whose officers a company's text seldom speaks of. */
    private static boolean isAuthority(Entity body) {
        return OfficeKinds.bears(body.name().toLowerCase(Locale.ROOT), AUTHORITIES);
    }

    /** Whether person and office fill their line, as in a signature. */
    private boolean standsAlone(RelationCandidate candidate) {
        Span words = candidate.subject().party().span().cover(candidate.value().orElseThrow());
        int from = words.start();
        int to = words.end();
        while (to - from <= words.length() + MARGIN && !isLineStart(from)) {
            from--;
        }
        while (to - from <= words.length() + MARGIN && !isLineEnd(to)) {
            to++;
        }
        return to - from <= words.length() + MARGIN;
    }

    private boolean isLineStart(int offset) {
        return offset == 0 || passage.text.charAt(offset - 1) == '\n';
    }

    private boolean isLineEnd(int offset) {
        return offset == passage.text.length() || passage.text.charAt(offset) == '\n';
    }

    private Argument argument(Entity body, RelationCandidate candidate) {
        Span title = candidate.value().orElseThrow();
        int at = passage.tokens.at(title.start());
        return new Argument(
                Party.of(body, title, Party.Resolution.ANTECEDENT), body.type(), at, at);
    }

    private static boolean isOffice(RelationCandidate candidate) {
        return candidate.type().equals(PositionFinder.TYPE) && candidate.value().isPresent();
    }

    private String title(RelationCandidate candidate) {
        return Whitespace.fold(candidate.value().orElseThrow().in(passage.text))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /**
     * Whether no word before the title tells whose it is: "the chairman", not "Foreign Ministry
     * spokesman".
     */
    private boolean isAlone(RelationCandidate candidate) {
        int open = opening(candidate);
        int behind = passage.tokens.at(candidate.value().orElseThrow().end() - 1) + 1;
        if (passage.lower(behind).equals(OF) && !isInner(behind + 1)) {
            return false;
        }
        int before = isField(open) && !isField(open - 1) ? open - 1 : open;
        if (before >= 0 && (OWNERS.contains(passage.lower(before)) || isElsewhere(before))) {
            return false;
        }
        return before < 0
                || !isField(before)
                        && !isOwner(before)
                        && !passage.isPossessive(before)
                        && (!passage.inMention(before) || isSubject(before, candidate))
                || passage.tokens.sentenceOf(before) != passage.tokens.sentenceOf(before + 1);
    }

    /** "where he was" before an office: in a place that nothing has read as a body. */
    private boolean isElsewhere(int before) {
        int first = bodies.sentence(before);
        for (int token = before; token >= Math.max(first, before - ELSEWHERE); token--) {
            if (passage.lower(token).equals("where")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the board of directors" or the like begins there. */
    private boolean isInner(int from) {
        int first = passage.lower(from).equals("the") ? from + 1 : from;
        StringBuilder words = new StringBuilder();
        for (int token = first; token < first + INNER_WORDS; token++) {
            words.append(words.isEmpty() ? "" : " ").append(passage.lower(token));
            if (OfficeKinds.isInner(words.toString())) {
                return true;
            }
        }
        return false;
    }

    /** "RFS" of "RFS Superintendent", which no stage has read as a name. */
    private boolean isOwner(int token) {
        return passage.isNominal(token) && !passage.inMention(token) && !isPlain(token);
    }

    /** "Ann Lee" of "elected Ann Lee chairwoman". */
    private boolean isSubject(int token, RelationCandidate candidate) {
        return token >= candidate.subject().from() && token <= candidate.subject().to();
    }

    /** What kind of body the office is of. */
    private Optional<String> kind(RelationCandidate candidate) {
        Optional<String> kind = OfficeKinds.of(whole(candidate));
        if (kind.filter(OfficeKinds.BEHIND::equals).isPresent()) {
            return kind.filter(
                    any ->
                            !candidate.rule().equals(PositionFinder.BEFORE_NAME)
                                    || isDivided(candidate));
        }
        return kind.filter(word -> !OfficeKinds.isStrict(word) || !isOnceHeld(candidate));
    }

    /** "The head, Ann Lee," and "the director (Ann Lee)": a sign divides office and name. */
    private boolean isDivided(RelationCandidate candidate) {
        int behind = passage.tokens.at(candidate.value().orElseThrow().end() - 1) + 1;
        return behind < candidate.subject().from() && DIVIDERS.contains(passage.lower(behind));
    }

    /** "former judge Ann Lee", who was one somewhere. */
    private boolean isOnceHeld(RelationCandidate candidate) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        return candidate.rule().equals(PositionFinder.BEFORE_NAME)
                && before > 0
                && TitleLexicon.isFormer(passage.lower(before))
                && !DEFINITE.contains(passage.lower(before - 1));
    }

    /** The token before the title and what leaves open whose it is. */
    private int opening(RelationCandidate candidate) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        while (before >= 0 && leavesOpen(before)) {
            before--;
        }
        return before;
    }

    /** Whether the token is a noun that tells what the office is in charge of: "export". */
    private boolean isField(int token) {
        return token >= 0
                && passage.isNominal(token)
                && !passage.inMention(token)
                && isPlain(token)
                && !(token > 0 && QUOTES.contains(passage.lower(token - 1)));
    }

    /** In lower case, or at the start of its sentence. */
    private boolean isPlain(int token) {
        String word = passage.tokens.word(token);
        return Character.isLowerCase(word.codePointAt(0))
                || token == passage.tokens.first(passage.tokens.sentenceOf(token))
                        && word.codePoints().anyMatch(Character::isLowerCase);
    }

    /** The title with a noun before it: "export" of "export manager". */
    private String whole(RelationCandidate candidate) {
        String title = title(candidate);
        int head = passage.tokens.at(candidate.value().orElseThrow().start());
        int before = opening(candidate);
        return before == head - 1
                        && isField(before)
                        && passage.tokens.sentenceOf(before) == passage.tokens.sentenceOf(head)
                ? passage.lower(before) + " " + title
                : title;
    }

    /** "acting", and "President and" of "Acme President and CEO". */
    private boolean leavesOpen(int token) {
        String word = passage.lower(token);
        boolean joins = JOINERS.contains(word) && TitleLexicon.isHead(passage.lower(token - 1));
        boolean joined = TitleLexicon.isHead(word) && JOINERS.contains(passage.lower(token + 1));
        return OfficeKinds.leavesOpen(word) || joins || joined;
    }
}
