package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;
import org.gleaner.model.Title;

/**
 * Says who holds which position by the titles beside names: "President of Russia Vladimir Putin",
 * "Gennady Seleznyov, Speaker of the State Duma".
 */
final class PositionFinder {

    static final String TYPE = "HOLDS_POSITION";

    /** The rule of titles before names. */
    static final String BEFORE_NAME = "title-before-name";

    /** The rule of callings that name no body, for which the text is asked: "coach Ann Lee". */
    static final String CALLING = "title-of-text";

    /** How the rules begin that read an office and its body wherever they stand. */
    private static final String ROLES = "role-";

    private static final String TO = "to";
    private static final String OF = "of";
    private static final double CONFIDENCE = 0.9;
    private static final double WITHOUT_ORGANIZATION = 0.85;

    private static final Set<String> NO_OFFICES = DataFile.words("relations/no-offices.txt");

    /** Callings that somebody has in a place and that are no position of it: "engineer". */
    private static final Set<String> OCCUPATIONS = DataFile.words("relations/occupations.txt");

    /** Before "for" and an office that somebody only seeks: "candidate". */
    private static final Set<String> SEEKING = DataFile.words("relations/seeking.txt");

    private static final Set<String> PARTY_WORDS = DataFile.words("relations/party-words.txt");
    private static final Set<String> PARTY_OFFICES = DataFile.words("relations/party-offices.txt");

    /** Words in the names of bodies that ministers and members are of: "parliament". */
    private static final Set<String> ELECTED_BODIES =
            DataFile.words("relations/elected-bodies.txt");

    /** Callings that are of anything: "owner". */
    private static final Set<String> OWNERS = DataFile.words("relations/owners.txt");

    /** Between an office and the place that it is in charge of. */
    private static final Set<String> CHARGES = Set.of("for", "in", TO);

    private final Passage passage;
    private final DocumentCountries countries;
    private final OwnBodies bodies;
    private final Departures departures;
    private final Map<Integer, List<Title>> bySentence = new HashMap<>();
    private final Map<Integer, Argument> titled = new HashMap<>();

    PositionFinder(
            Passage passage, DocumentCountries countries, OwnBodies bodies, List<Title> titles) {
        this.passage = passage;
        this.countries = countries;
        this.bodies = bodies;
        departures = new Departures(passage);
        for (Title title : titles) {
            if (title.kind() != Title.Kind.HONORIFIC) {
                int first = passage.tokens.at(title.span().start());
                bySentence
                        .computeIfAbsent(
                                passage.tokens.sentenceOf(first), sentence -> new ArrayList<>())
                        .add(title);
                if (title.side() == Title.Side.BEFORE_NAME && !titled.containsKey(first)) {
                    person(title).ifPresent(person -> title(first, person));
                }
            }
        }
    }

    private void title(int first, Argument person) {
        for (int token = first; token < person.from(); token++) {
            titled.put(token, person);
        }
    }

    /**
     * Whose title the token is part of, when the title comes before the name: "President" and
     * "Belarus" of "President of Belarus Alexander Lukashenko".
     */
    Optional<Argument> titled(int token) {
        return Optional.ofNullable(titled.get(token));
    }

    List<RelationCandidate> find(int sentence) {
        List<RelationCandidate> found = new ArrayList<>();
        for (Title title : bySentence.getOrDefault(sentence, List.of())) {
            person(title).flatMap(person -> position(title, person)).ifPresent(found::add);
        }
        return found;
    }

    /** What the title says; nothing where it is not an office and belongs to no organization. */
    private Optional<RelationCandidate> position(Title title, Argument person) {
        Optional<Argument> named =
                title.of().isPresent()
                        ? sender(title, title.of().get())
                                .or(() -> title.of().flatMap(this::organization))
                        : bodies.before(passage.tokens.at(title.span().start()));
        Optional<Argument> organization =
                named.filter(of -> !isOfParty(title, of) && !isPartyBehind(title, person, of));
        boolean own =
                organization
                        .filter(of -> of.party().name().equals(person.party().name()))
                        .isPresent();
        boolean calling = organization.isEmpty() && title.kind() != Title.Kind.OFFICE;
        if (own || calling && (named.isPresent() || !isOfBody(title))) {
            return Optional.empty();
        }
        return Optional.of(
                new RelationCandidate(
                        TYPE,
                        person,
                        organization,
                        Optional.of(title.name()),
                        title.former() || departures.leaves(title.span(), person)
                                ? Relation.Status.FORMER
                                : Relation.Status.CURRENT,
                        title.span(),
                        organization.isPresent() ? CONFIDENCE : WITHOUT_ORGANIZATION,
                        calling ? CALLING : rule(title)));
    }

    /**
     * Whose officer it is that the title has in charge of a place: "Acme" of "Acme's country
     * manager for Mali", "EBRD" of "EBRD Director for Chad", "Peru" of "Peru's ambassador to
     * Chile".
     */
    private Optional<Argument> sender(Title title, Span place) {
        int of = passage.tokens.at(place.start());
        int head = passage.tokens.at(title.span().start());
        boolean charge = of > head && CHARGES.contains(passage.lower(of - 1));
        if (!passage.names.isAt(of, EntityType.LOCATION) || !charge && of >= head) {
            return Optional.empty();
        }
        int from = Math.min(of, head);
        Optional<Argument> owner = bodies.before(from).filter(body -> !isAt(body, of));
        return owner.or(() -> charge ? beside(from - 1) : Optional.empty())
                .filter(
                        body ->
                                body.type() == EntityType.ORGANIZATION
                                        || charge && passage.lower(of - 1).equals(TO)
                                        || charge && isEnvoy(title));
    }

    /** "Sweden's consul in Boston". */
    private boolean isEnvoy(Title title) {
        return OfficeKinds.of(title.name().in(passage.text).toLowerCase(Locale.ROOT))
                .filter(OfficeKinds.EMBASSY::equals)
                .isPresent();
    }

    private static boolean isAt(Argument body, int token) {
        return body.from() <= token && body.to() >= token;
    }

    /** The organization named right before the title. */
    private Optional<Argument> beside(int token) {
        return token >= 0 && passage.names.isAt(token, EntityType.ORGANIZATION)
                ? passage.argument(token, Party.Resolution.STRUCTURE)
                : Optional.empty();
    }

    private static String rule(Title title) {
        return title.side() == Title.Side.BEFORE_NAME ? BEFORE_NAME : "title-behind-name";
    }

    /** "coach", "captain": a calling that a body has. */
    private boolean isOfBody(Title title) {
        String words = title.name().in(passage.text).toLowerCase(Locale.ROOT);
        return OfficeKinds.of(words).filter(kind -> !OWNERS.contains(words)).isPresent();
    }

    /** Whether no body was found for a calling, which says nothing then. */
    static boolean isBareCalling(RelationCandidate candidate) {
        return candidate.rule().equals(CALLING) && candidate.object().isEmpty();
    }

    /** "Labour councillor Ben Akers": a member of Labour, and no officer of it. */
    private boolean isOfParty(Title title, Argument of) {
        int last = passage.tokens.at(title.span().end() - 1);
        return title.side() == Title.Side.BEFORE_NAME
                && PARTY_OFFICES.contains(passage.lower(last))
                && passage.holds(of, PARTY_WORDS);
    }

    /** "Interior Minister Ann Lee of the Civic Union": his party, unless its name is a state's. */
    private boolean isPartyBehind(Title title, Argument person, Argument of) {
        int last = passage.tokens.at(title.span().end() - 1);
        return title.side() == Title.Side.BEFORE_NAME
                && of.type() == EntityType.ORGANIZATION
                && of.from() > person.to()
                && passage.lower(person.to() + 1).equals(OF)
                && PARTY_OFFICES.contains(passage.lower(last))
                && !passage.holds(of, ELECTED_BODIES);
    }

    /** "graduate" of "a graduate of the University of Leeds", "the Swiss engineer". */
    boolean isNoOffice(RelationCandidate candidate) {
        return candidate.type().equals(TYPE)
                && candidate
                        .value()
                        .map(title -> passage.tokens.at(title.end() - 1))
                        .filter(
                                last ->
                                        isSought(candidate)
                                                || NO_OFFICES.contains(passage.lower(last))
                                                || isOccupation(last) && isOfPlace(candidate))
                        .isPresent();
    }

    /** "mayor" of "the candidate for mayor of Leeds", "her bid for mayor". */
    private boolean isSought(RelationCandidate candidate) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        int of = passage.lower(before).equals("the") ? before - 1 : before;
        return of > 0
                && candidate.rule().startsWith(ROLES)
                && passage.lower(of).equals("for")
                && SEEKING.contains(passage.lower(of - 1));
    }

    /** "attorney", but not that of "district attorney". */
    private boolean isOccupation(int last) {
        return OCCUPATIONS.contains(passage.lower(last))
                && !(last > 0
                        && TitleLexicon.isOffice(
                                passage.lower(last - 1) + " " + passage.lower(last)));
    }

    private static boolean isOfPlace(RelationCandidate candidate) {
        return candidate.object().filter(of -> of.type() == EntityType.LOCATION).isPresent();
    }

    private Optional<Argument> person(Title title) {
        int token = passage.tokens.at(passage.names.mention(title.person()).span().start());
        return passage.argument(token, Party.Resolution.STRUCTURE);
    }

    /** The organization, the place, or the country of a nationality. */
    private Optional<Argument> organization(Span name) {
        int first = passage.tokens.at(name.start());
        Optional<Argument> named =
                passage.argument(first, Party.Resolution.STRUCTURE)
                        .filter(argument -> argument.party().span().equals(name));
        if (named.isPresent() && named.get().type() == EntityType.LOCATION) {
            return named;
        }
        Optional<Argument> country =
                countries
                        .of(first)
                        .or(
                                () ->
                                        countries
                                                .named(name)
                                                .map(
                                                        party ->
                                                                new Argument(
                                                                        party,
                                                                        EntityType.LOCATION,
                                                                        first,
                                                                        passage.tokens.at(
                                                                                name.end() - 1))));
        return country.or(() -> named);
    }
}
