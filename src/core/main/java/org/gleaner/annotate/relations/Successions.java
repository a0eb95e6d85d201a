package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/**
 * Finds who had an office before or after another: "Ann Lee was elected head of Acme. She succeeds
 * [Bob Hill]", "his successor, [Eve Day]", "[Eve Day] was named in his place". What the text says
 * of the office of one holds for the other.
 */
final class Successions {

    private static final String RULE = "succession";
    private static final double CONFIDENCE = 0.7;

    private static final Map<String, String> WORDS = DataFile.map("relations/successions.tsv");
    private static final Set<String> OPENERS = DataFile.firstWords(WORDS.keySet());
    private static final Set<String> OCCUPATIONS = DataFile.words("relations/occupations.txt");
    private static final Set<String> NO_OFFICES = DataFile.words("relations/no-offices.txt");
    private static final Set<String> RANKS = DataFile.words("relations/military-ranks.txt");
    private static final Set<String> HEADS = DataFile.words("relations/office-links.txt");
    private static final Set<String> PERSONS = Set.of("he", "she", "who");
    private static final Set<String> OWNERS = Set.of("his", "her", "my");
    private static final Set<String> TELLING_WORDS =
            DataFile.words("lexicon/office-adjectives.txt");
    private static final Set<String> NONE = Set.of("not", "no", "never", "nobody", "n't");

    private static final String OLD = "old";
    private static final String NEW = "new";
    private static final String BEFORE = "before";
    private static final String HOLDER = "holder";
    private static final String PEER = "peer";
    private static final String STATE = "state";
    private static final String POST = "post";
    private static final String ASIDE = "aside";
    private static final String OTHER = "other";
    private static final String MEMBER = "member";

    /** Uses of words that say nothing of a succession. */
    private static final Set<String> NO_CUES = Set.of(OTHER, ASIDE, STATE);

    /** The words of the longest row of the table. */
    private static final int LONGEST = 7;

    /** How many words behind a row its name may begin. */
    private static final int BEHIND = 9;

    /** How many sentences back the office may be told of. */
    private static final int SENTENCES = 3;

    /** How many words before an office may tell that it is another one. */
    private static final int TELLING = 4;

    private final Passage passage;
    private final DocumentCountries countries;

    /** The offices told of, by the first token of their words. */
    private final NavigableMap<Integer, List<RelationCandidate>> offices = new TreeMap<>();

    Successions(
            Passage passage,
            DocumentCountries countries,
            Collection<RelationCandidate> candidates) {
        this.passage = passage;
        this.countries = countries;
        for (RelationCandidate candidate : candidates) {
            if (candidate.type().equals(PositionFinder.TYPE) && isOffice(candidate)) {
                offices.computeIfAbsent(at(candidate), token -> new ArrayList<>()).add(candidate);
            }
        }
    }

    private int at(RelationCandidate office) {
        return passage.tokens.at(office.value().orElseThrow().start());
    }

    private boolean isOffice(RelationCandidate candidate) {
        if (candidate.value().isEmpty()) {
            return false;
        }
        String last = passage.lower(passage.tokens.at(candidate.value().get().end() - 1));
        boolean named =
                candidate.object().filter(of -> of.type() == EntityType.ORGANIZATION).isPresent();
        return (named || !OCCUPATIONS.contains(last))
                && !NO_OFFICES.contains(last)
                && (!RANKS.contains(last) || isGeneral(candidate))
                && !last.equals(MEMBER);
    }

    /** "Director-General", an office that ends like a rank. */
    private boolean isGeneral(RelationCandidate office) {
        return TitleLexicon.isOffice(
                office.value().orElseThrow().in(passage.text).toLowerCase(Locale.ROOT));
    }

    List<RelationCandidate> find(int sentence) {
        List<RelationCandidate> found = new ArrayList<>();
        int first = passage.tokens.first(sentence);
        int last = passage.tokens.last(sentence);
        for (int token = first; token < last; token++) {
            int end = end(token, last);
            if (end > token && !isOfGame(first, last) && !isDenied(first, token)) {
                String use = WORDS.get(words(token, end));
                say(use, token, end, first, last).ifPresent(found::add);
                token = end - 1;
            }
        }
        return found;
    }

    /** One past the last token of the longest row that begins there; the token itself for none. */
    private int end(int from, int last) {
        int longest = from;
        if (!OPENERS.contains(passage.lower(from))) {
            return longest;
        }
        StringBuilder words = new StringBuilder();
        for (int token = from; token < last && token < from + LONGEST; token++) {
            if (passage.inMention(token)) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(passage.lower(token));
            String use = WORDS.getOrDefault(words.toString(), OTHER);
            longest = NO_CUES.contains(use) ? longest : token + 1;
        }
        return longest;
    }

    private String words(int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int token = from; token < end; token++) {
            words.append(words.isEmpty() ? "" : " ").append(passage.lower(token));
        }
        return words.toString();
    }

    private boolean isOfGame(int first, int last) {
        for (int token = first; token < last; token++) {
            if (OTHER.equals(WORDS.get(passage.lower(token)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(int first, int token) {
        for (int before = token - 1; before >= Math.max(first, token - TELLING); before--) {
            if (NONE.contains(passage.lower(before))) {
                return true;
            }
        }
        return false;
    }

    private Optional<RelationCandidate> say(String use, int token, int end, int first, int last) {
        boolean ahead = use.equals(BEFORE) || use.equals(HOLDER);
        Optional<Argument> named = ahead ? ahead(token, first) : behind(end, last);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Argument person = named.get();
        Span words = passage.tokens.span(token, end - 1);
        if (use.equals(HOLDER) || use.equals(POST)) {
            return post(person, token, use.equals(POST)).map(of -> of.with(person, words));
        }
        if (use.equals(PEER)) {
            return peer(person, token, first).map(post -> post.with(person, words));
        }
        boolean old = use.equals(OLD);
        Optional<RelationCandidate> taken =
                old ? taken(person, token, first, last) : Optional.empty();
        if (taken.isPresent()) {
            return taken;
        }
        return office(person, token, end, first, last)
                .filter(office -> !ownOffice(person, first, last, office))
                .map(
                        office ->
                                new Post(
                                        office.value().orElseThrow(),
                                        office.object(),
                                        old ? Relation.Status.FORMER : Relation.Status.CURRENT))
                .map(post -> post.with(person, words));
    }

    /** "his Turkish counterpart, [Ann Lee]": the office that the text spoke of, in a country. */
    private Optional<Post> peer(Argument person, int token, int first) {
        Optional<Argument> country =
                token > first
                        ? countries.of(token - 1).filter(of -> of.type() == EntityType.LOCATION)
                        : Optional.empty();
        int from = passage.tokens.first(Math.max(0, passage.tokens.sentenceOf(token) - 1));
        Optional<Argument> other = ahead(token, first);
        return country.flatMap(of -> nearest(from, token, person, other))
                .filter(this::isOfState)
                .map(
                        office ->
                                new Post(
                                        office.value().orElseThrow(),
                                        country,
                                        Relation.Status.CURRENT));
    }

    /** The office told of last before the token, of the other where one is named. */
    private Optional<RelationCandidate> nearest(
            int from, int token, Argument person, Optional<Argument> other) {
        return offices.subMap(from, true, token, false).descendingMap().values().stream()
                .flatMap(List::stream)
                .filter(office -> !isOf(office, person) && !isAside(office))
                .filter(office -> other.isEmpty() || isOf(office, other.get()))
                .findFirst();
    }

    /** A minister, or an office of a country: "president". */
    private boolean isOfState(RelationCandidate office) {
        String last = passage.lower(passage.tokens.at(office.value().orElseThrow().end() - 1));
        return TitleLexicon.isMinister(last)
                || STATE.equals(WORDS.get(last))
                || office.value().orElseThrow().in(passage.text).contains(" of ")
                || office.object().filter(of -> of.type() == EntityType.LOCATION).isPresent();
    }

    /** "Ann Lee succeeds chairman Bob Hill": the office of the one behind a verb is taken on. */
    private Optional<RelationCandidate> taken(Argument person, int token, int first, int last) {
        if (!passage.isVerb(token)) {
            return Optional.empty();
        }
        return ahead(token, first)
                .filter(one -> !one.party().name().equals(person.party().name()))
                .flatMap(
                        one ->
                                offices.subMap(token, last).values().stream()
                                        .flatMap(List::stream)
                                        .filter(office -> isOf(office, person))
                                        .filter(office -> isBeside(office, person))
                                        .findFirst()
                                        .map(
                                                office ->
                                                        new Post(
                                                                office.value().orElseThrow(),
                                                                office.object(),
                                                                Relation.Status.CURRENT))
                                        .map(post -> post.with(one, passage.tokens.span(token))));
    }

    /**
     * The candidate with the body of whom he serves, where it has none: "Ann Lee, principal of
     * Durham School, and her deputy, [Bob Hill]".
     */
    RelationCandidate complete(RelationCandidate candidate) {
        if (!candidate.type().equals(PositionFinder.TYPE)
                || candidate.value().isEmpty()
                || candidate.object().isPresent()) {
            return candidate;
        }
        int title = at(candidate);
        int owner = title - 1;
        while (owner > 0 && TELLING_WORDS.contains(passage.lower(owner))) {
            owner--;
        }
        if (owner < 0 || !OWNERS.contains(passage.lower(owner))) {
            return candidate;
        }
        int sentence = passage.tokens.sentenceOf(owner);
        int from = passage.tokens.first(Math.max(0, sentence - 2));
        return offices.subMap(from, true, owner, false).descendingMap().values().stream()
                .flatMap(List::stream)
                .filter(office -> !isOf(office, candidate.subject()) && !isAside(office))
                .findFirst()
                .map(this::whole)
                .flatMap(RelationCandidate::object)
                .filter(body -> body.type() == EntityType.ORGANIZATION)
                .map(body -> candidate.of(body, CONFIDENCE))
                .orElse(candidate);
    }

    /** An office with its body, and whether it is held. */
    private record Post(Span value, Optional<Argument> of, Relation.Status status) {

        RelationCandidate with(Argument person, Span words) {
            return new RelationCandidate(
                    PositionFinder.TYPE,
                    person,
                    of,
                    Optional.of(value),
                    status,
                    words,
                    CONFIDENCE,
                    RULE);
        }
    }

    /** Whether the text says itself, in the sentence, that the person has an office of his own. */
    private boolean ownOffice(Argument person, int first, int last, RelationCandidate office) {
        return offices.subMap(first, last).values().stream()
                .flatMap(List::stream)
                .filter(other -> isOf(other, person) && !isAside(other))
                .anyMatch(other -> other.value().equals(office.value()) || isBeside(other, person));
    }

    /** "chairman" of "succeeds chairman Ann Lee" and of "succeeds Ann Lee, the chairman". */
    private boolean isBeside(RelationCandidate office, Argument person) {
        int value = at(office);
        return value < person.from() && value >= person.from() - TELLING
                || value > person.to() && value <= person.to() + TELLING;
    }

    private static boolean isOf(RelationCandidate office, Argument person) {
        return office.subject().party().name().equals(person.party().name());
    }

    /** The name behind the words, with nothing but what is told of it between. */
    private Optional<Argument> behind(int end, int last) {
        for (int token = end; token < last && token < end + BEHIND; token++) {
            if (passage.names.isAt(token, EntityType.PERSON)) {
                return passage.argument(token, Party.Resolution.STRUCTURE);
            }
            if (passage.isVerb(token) && !passage.inMention(token)
                    || HEADS.contains(passage.lower(token)) && token == end) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name nearest before the words in the sentence. */
    private Optional<Argument> ahead(int token, int first) {
        for (int before = token - 1; before >= first; before--) {
            if (passage.names.isAt(before, EntityType.PERSON)) {
                return passage.argument(before, Party.Resolution.STRUCTURE);
            }
        }
        return Optional.empty();
    }

    /**
     * The office of the other: of the one named before the words in the sentence, or of whom the
     * text spoke of last.
     */
    private Optional<RelationCandidate> office(
            Argument person, int token, int end, int first, int last) {
        Optional<Argument> other =
                ahead(token, first)
                        .filter(one -> !one.party().name().equals(person.party().name()));
        if (other.isEmpty() && isOfBody(token, first)) {
            return Optional.empty();
        }
        int opening = passage.tokens.sentenceOf(token);
        int from = passage.tokens.first(Math.max(0, opening - SENTENCES));
        List<RelationCandidate> told = new ArrayList<>();
        // "replaces Ann Lee as chairman"
        offices.subMap(end, Math.max(end, last)).values().forEach(told::addAll);
        offices.subMap(from, true, token, false).descendingMap().values().forEach(told::addAll);
        return told.stream()
                .filter(office -> !isOf(office, person))
                .filter(office -> other.isEmpty() || isOf(office, other.get()))
                .filter(office -> !isAside(office))
                .findFirst()
                .map(this::whole);
    }

    /** The same as told with its body, where one of those who read the words found that. */
    private RelationCandidate whole(RelationCandidate office) {
        int end = office.value().orElseThrow().end();
        List<RelationCandidate> same =
                offices.subMap(at(office) - TELLING, true, at(office), true).values().stream()
                        .flatMap(List::stream)
                        .filter(other -> other.value().orElseThrow().end() == end)
                        .filter(other -> isOf(other, office.subject()))
                        .toList();
        return same.stream()
                .filter(other -> other.object().isPresent())
                .findFirst()
                .orElse(same.isEmpty() ? office : same.get(0));
    }

    /** Whether a body and no person stands before the words: "Acme replaced Ann Lee". */
    private boolean isOfBody(int token, int first) {
        boolean body = false;
        for (int before = token - 1; before >= first; before--) {
            if (PERSONS.contains(passage.lower(before))) {
                return false;
            }
            body |= passage.names.isAt(before, EntityType.ORGANIZATION);
        }
        return body && passage.isVerb(token);
    }

    /** "until now a member of the board", "formerly head of sales". */
    private boolean isAside(RelationCandidate office) {
        int value = at(office);
        int first = passage.tokens.first(passage.tokens.sentenceOf(value));
        for (int before = value - 1; before >= Math.max(first, value - TELLING); before--) {
            if (ASIDE.equals(WORDS.get(passage.lower(before)))) {
                return true;
            }
        }
        return false;
    }

    /** The office that the text spoke of last, whoever holds it: "to elect a Speaker". */
    private Optional<Post> post(Argument person, int token, boolean now) {
        int sentence = passage.tokens.sentenceOf(token);
        int from = passage.tokens.first(Math.max(0, sentence - SENTENCES));
        Relation.Status status = now ? Relation.Status.CURRENT : Relation.Status.FORMER;
        for (int at = token - 1; at >= from; at--) {
            List<RelationCandidate> told = offices.getOrDefault(at, List.of());
            if (!told.isEmpty() && !isOf(told.get(0), person)) {
                RelationCandidate office = whole(told.get(0));
                return Optional.of(new Post(office.value().orElseThrow(), office.object(), status));
            }
            if (told.isEmpty()
                    && !passage.inMention(at)
                    && TitleLexicon.isOffice(passage.lower(at))
                    && TitleLexicon.isHead(passage.lower(at))) {
                int end = passage.titleEnd(at);
                return Optional.of(new Post(passage.tokens.span(at, end), body(end), status));
            }
        }
        return Optional.empty();
    }

    /** "the Universidad del Sur" of "rector of the Universidad del Sur". */
    private Optional<Argument> body(int end) {
        if (!HEADS.contains(passage.lower(end + 1))) {
            return Optional.empty();
        }
        int name = passage.lower(end + 2).equals("the") ? end + 3 : end + 2;
        return name < passage.tokens.size() && passage.startsMention(name)
                ? passage.argument(name, Party.Resolution.STRUCTURE)
                        .filter(
                                of ->
                                        of.type() == EntityType.ORGANIZATION
                                                || of.type() == EntityType.LOCATION)
                : Optional.empty();
    }
}
