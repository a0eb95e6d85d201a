package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Lazy;

/**
 * The body of an office about which its own surroundings say nothing: that of the colleagues in its
 * sentence, the one that labels its list, the only one that the text names, or the state of whose
 * government the text is.
 */
final class LastBodies {

    /** Words of the offices of a part of a country, each with a blank before it. */
    private static final List<String> REGIONAL =
            DataFile.words("relations/regional-offices.txt").stream()
                    .map(word -> " " + word)
                    .toList();

    /** Offices that a state has besides its ministers. */
    private static final Set<String> HEADS_OF_STATE =
            DataFile.words("relations/heads-of-state.txt");

    /** Of a body that the rules do not find by themselves. */
    private static final double WEIGHED = 0.6;

    /** Of two states: "side". */
    private static final Set<String> SIDES = DataFile.words("relations/sides.txt");

    /** How many words before an office and its holder their side may be named. */
    private static final int SIDE = 8;

    /** Within how many words a text says whom it is about. */
    private static final int LEAD = 80;

    /** A text of as many words may name one body alone and not be about it. */
    private static final int WIDE = 500;

    private final Passage passage;
    private final BodySearch bodies;
    private final OfficePhrases words;
    private final DocumentCountries countries;
    private final HomeState home;

    /** Whose paper the text is. */
    private final Optional<Author> paper;

    private final Lazy<Optional<Entity>> region = new Lazy<>(this::findRegion);
    private final Lazy<Optional<Entity>> lead = new Lazy<>(this::findLead);
    private final VisitStates visit;

    /** The only body that a short text names. */
    private final Optional<Entity> sole;

    /** By sentence the one body of the offices that it tells of with theirs. */
    private final Map<Integer, Argument> colleagues = new HashMap<>();

    /** Sentences that tell of offices of several bodies. */
    private final Set<Integer> several = new HashSet<>();

    /** The names of bodies that have such offices as a club has. */
    private final Set<String> ofClubs = new HashSet<>();

    /** Whose offices have their body beside them: person and office. */
    private final Set<String> known;

    LastBodies(
            Passage passage,
            BodySearch bodies,
            OfficePhrases words,
            DocumentCountries countries,
            Set<String> known,
            Optional<Author> paper,
            Optional<Entity> issuer,
            Collection<RelationCandidate> candidates) {
        this.passage = passage;
        this.bodies = bodies;
        this.words = words;
        this.countries = countries;
        this.known = known;
        this.paper = paper;
        home = new HomeState(passage, issuer);
        visit = new VisitStates(passage, candidates);
        sole = passage.tokens.size() < WIDE ? Topics.sole(passage) : Optional.empty();
        for (RelationCandidate candidate : candidates) {
            if (OfficePhrases.isOffice(candidate) && words.hasBody(candidate)) {
                note(candidate);
                if (OfficeKinds.of(words.title(candidate))
                        .filter(OfficeKinds.CLUB::equals)
                        .isPresent()) {
                    ofClubs.add(candidate.object().orElseThrow().party().name());
                }
            }
        }
    }

    /** The candidate with its body, if anything tells it. */
    Optional<RelationCandidate> of(RelationCandidate candidate) {
        return ofColleagues(candidate)
                .or(() -> ofLabel(candidate))
                .or(() -> ofSide(candidate))
                .or(() -> ofSole(candidate))
                .or(() -> ofRegion(candidate))
                .or(() -> ofHome(candidate))
                .or(() -> ofPaper(candidate))
                .or(() -> ofLead(candidate));
    }

    /**
     * Of the body whose paper the text is, also where the text names it nowhere but at its head.
     */
    private Optional<RelationCandidate> ofPaper(RelationCandidate candidate) {
        return paper.filter(author -> author.entity().isEmpty() && isFree(candidate))
                .filter(author -> OfficeKinds.isBodyName(author.name()))
                .filter(
                        author ->
                                words.kind(candidate)
                                        .map(LastBodies::ofAny)
                                        .filter(kind -> OfficeKinds.mayBeOf(author.name(), kind))
                                        .isPresent())
                .map(
                        author -> {
                            Span title = candidate.value().orElseThrow();
                            int at = passage.tokens.at(title.start());
                            Party party =
                                    Party.named(author.name(), title, Party.Resolution.ANTECEDENT);
                            return candidate.of(
                                    new Argument(party, EntityType.ORGANIZATION, at, at), WEIGHED);
                        });
    }

    /** Of the side that the sentence names: "on the Omani side by Ann Lee, Minister". */
    private Optional<RelationCandidate> ofSide(RelationCandidate candidate) {
        int from =
                Math.min(
                        passage.tokens.at(candidate.value().orElseThrow().start()),
                        candidate.subject().from());
        int first = Math.max(bodies.sentence(from) + 1, from - SIDE);
        for (int token = from - 1; token >= first; token--) {
            if (SIDES.contains(passage.lower(token))) {
                return words.isAlone(candidate) && isOfCountries(candidate)
                        ? countries.of(token - 1).map(of -> candidate.of(of, WEIGHED))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOfCountries(RelationCandidate candidate) {
        return words.kind(candidate)
                .filter(
                        kind ->
                                kind.equals(OfficeKinds.STATE)
                                        || kind.equals(OfficeKinds.EMBASSY)
                                        || isHeadOfState(candidate))
                .isPresent();
    }

    /** "Premier Ann Lee" of the one region that the text names. */
    private Optional<RelationCandidate> ofRegion(RelationCandidate candidate) {
        String title = words.title(candidate);
        return isFree(candidate)
                        && OfficeKinds.mayBeOfRegion(title.substring(title.lastIndexOf(' ') + 1))
                ? region.get().map(of -> candidate.of(words.argument(of, candidate), WEIGHED))
                : Optional.empty();
    }

    private Optional<Entity> findRegion() {
        List<Entity> regions =
                passage.entities.list().stream()
                        .filter(place -> place.type() == EntityType.LOCATION)
                        .filter(OfficeKinds::isRegion)
                        .limit(2)
                        .toList();
        return regions.size() == 1 ? Optional.of(regions.get(0)) : Optional.empty();
    }

    /** Of the body that the text speaks of first. */
    private Optional<RelationCandidate> ofLead(RelationCandidate candidate) {
        return isFree(candidate) && candidate.object().isEmpty()
                ? words.kind(candidate)
                        .map(LastBodies::ofAny)
                        .filter(kind -> !kind.equals(OfficeKinds.STATE))
                        .filter(
                                kind ->
                                        !kind.equals(OfficeKinds.SOCIETY)
                                                || !words.isCapitalTitle(candidate))
                        .filter(kind -> !OfficeKinds.isOfPlaces(kind))
                        .flatMap(kind -> lead.get().filter(body -> OfficeKinds.fits(body, kind)))
                        .map(of -> candidate.of(words.argument(of, candidate), WEIGHED))
                : Optional.empty();
    }

    /** Whether the person has the office elsewhere with its body. */
    private boolean isKnown(RelationCandidate candidate) {
        return known.contains(OfficePhrases.key(candidate, words.title(candidate)));
    }

    private boolean isFree(RelationCandidate candidate) {
        return words.isAlone(candidate) && !words.isOfState(candidate) && !isKnown(candidate);
    }

    /** The body that stands first in the text, not in brackets or aside. */
    private Optional<Entity> findLead() {
        return bodies.spokenOf(0, Math.min(LEAD, passage.tokens.size()), OfficeKinds.BODY).stream()
                .filter(body -> body.type() == EntityType.ORGANIZATION)
                .findFirst()
                .filter(body -> !isOneOfTwo(body));
    }

    /** "Acme" of "Acme and Norchem merged". */
    private boolean isOneOfTwo(Entity body) {
        int first = passage.names.first(body.mentions().get(0));
        return bodies.speaksOfTwo(passage.tokens.last(passage.tokens.sentenceOf(first)) - 1);
    }

    /** With the one body of which all are whose offices the sentence tells with theirs. */
    private Optional<RelationCandidate> ofColleagues(RelationCandidate candidate) {
        Argument body = colleagues.get(passage.tokens.sentenceOf(candidate.subject().from()));
        Optional<String> kind = words.kind(candidate).map(LastBodies::ofAny);
        return body != null
                        && words.isAlone(candidate)
                        && !words.isOfState(candidate)
                        && !words.isElected(candidate)
                        && !isKnown(candidate)
                ? kind.filter(any -> !any.equals(OfficeKinds.STATE))
                        .flatMap(
                                any ->
                                        body.party()
                                                .entity()
                                                .filter(of -> OfficeKinds.fits(of, any)))
                        .map(of -> candidate.of(words.argument(of, candidate), WEIGHED))
                : Optional.empty();
    }

    /** Of the body or country that labels a list of people: "PERU: Ms Ann Lee, Ambassador". */
    private Optional<RelationCandidate> ofLabel(RelationCandidate candidate) {
        int first =
                Math.max(
                        passage.tokens.first(passage.tokens.sentenceOf(candidate.subject().from())),
                        passage.lineStart(candidate.subject().from()));
        return passage.mention(first)
                .filter(name -> name.type() != EntityType.PERSON)
                .filter(name -> words.isAlone(candidate))
                .filter(
                        name ->
                                passage.lower(passage.tokens.at(name.span().end() - 1) + 1)
                                        .equals(":"))
                .flatMap(name -> passage.names.entityAt(first))
                .filter(of -> !isWhereSaid(of))
                .map(of -> candidate.of(words.argument(of, candidate), WEIGHED));
    }

    /** Of the state of whose government the text is: its ministers, and "President Ann Lee". */
    private Optional<RelationCandidate> ofHome(RelationCandidate candidate) {
        boolean state =
                words.kind(candidate)
                        .filter(
                                kind ->
                                        kind.equals(OfficeKinds.STATE)
                                                || isHeadOfState(candidate)
                                                        && words.isCapitalTitle(candidate))
                        .isPresent();
        int title = passage.tokens.at(candidate.value().orElseThrow().start());
        return state
                        && (words.isAlone(candidate) || words.isOfSpeaker(candidate))
                        && !isKnown(candidate)
                ? home.at(title, isMinister(candidate))
                        .map(place -> new Argument(place, EntityType.LOCATION, title, title))
                        .or(
                                () ->
                                        visit.at(title, candidate.subject())
                                                .map(place -> words.argument(place, candidate)))
                        .map(place -> candidate.of(place, WEIGHED))
                : Optional.empty();
    }

    /** Whether the office is one of a whole country: "Health Minister", not "Chief Minister". */
    private boolean isMinister(RelationCandidate candidate) {
        String title = words.title(candidate);
        return words.kind(candidate).filter(OfficeKinds.STATE::equals).isPresent()
                && REGIONAL.stream().noneMatch((" " + title)::contains);
    }

    /** Of the state that issues the text. */
    Optional<RelationCandidate> atHome(RelationCandidate candidate) {
        int title = passage.tokens.at(candidate.value().orElseThrow().start());
        return words.isAlone(candidate)
                ? home.at(title, false)
                        .map(place -> new Argument(place, EntityType.LOCATION, title, title))
                        .map(place -> candidate.of(place, WEIGHED))
                : Optional.empty();
    }

    private boolean isHeadOfState(RelationCandidate candidate) {
        String title = words.title(candidate);
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
                || isKnown(candidate)
                || !words.isAlone(candidate) && !words.isOfNoun(candidate)
                || words.isOfState(candidate) && !isOfClub(candidate)) {
            return Optional.empty();
        }
        return words.kind(candidate)
                .filter(kind -> !kind.equals(OfficeKinds.STATE))
                .map(LastBodies::ofAny)
                .filter(kind -> OfficeKinds.fits(sole.get(), kind))
                .filter(
                        kind ->
                                bodies.spokenOf(0, passage.tokens.size(), kind)
                                        .contains(sole.get()))
                .map(kind -> candidate.of(words.argument(sole.get(), candidate), WEIGHED));
    }

    /** "President Ann Lee" in a text on a club that has a coach. */
    private boolean isOfClub(RelationCandidate candidate) {
        return ofClubs.contains(sole.orElseThrow().name())
                && words.kind(candidate).filter(OfficeKinds.SOCIETY::equals).isPresent();
    }
}
