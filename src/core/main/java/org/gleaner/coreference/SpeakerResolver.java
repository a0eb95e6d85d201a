package org.gleaner.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Quote;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Turn;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.DerivedLayer;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.MentionIndex;

/** Who says which words of a text, and the organization or country for which they say "we". */
public final class SpeakerResolver {

    /**
     * With the author that the document has. Needs {@link Layer#QUOTES}, {@link Layer#TURNS} and
     * {@link Layer#AUTHOR} besides the layers of {@link OwnBody#LAYER}.
     */
    public static final DerivedLayer<SpeakerResolver> LAYER =
            new DerivedLayer<>(
                    "speakers",
                    Set.of(
                            Layer.QUOTES,
                            Layer.TURNS,
                            Layer.AUTHOR,
                            Layer.TOKENS,
                            Layer.MENTIONS,
                            Layer.ENTITIES),
                    annotations ->
                            new SpeakerResolver(
                                    annotations.get(Layer.QUOTES),
                                    annotations.get(Layer.TURNS),
                                    annotations.get(Layer.AUTHOR),
                                    OwnBody.of(annotations),
                                    MentionIndex.of(annotations)));

    private static final int NESTED = 8;

    /** No name of an organization in a title is longer, in words. */
    private static final int LONGEST = 8;

    private final List<Quote> quotes;
    private final List<Turn> turns;
    private final Optional<Author> author;
    private final Optional<Author> body;
    private final MentionIndex names;
    private final BodyLeaders leaders;
    private final Map<String, Entity> organizations = new HashMap<>();
    private final Map<Entity, Optional<Entity>> organizationOf = new HashMap<>();
    private boolean filed;

    /**
     * @param body whose paper the document is
     */
    public SpeakerResolver(
            List<Quote> quotes,
            List<Turn> turns,
            Optional<Author> author,
            Optional<Author> body,
            MentionIndex names) {
        this.quotes = quotes;
        this.turns = turns;
        this.author = author;
        this.body = body;
        this.names = names;
        leaders = new BodyLeaders(names);
    }

    public static SpeakerResolver of(Annotations annotations) {
        return annotations.get(LAYER);
    }

    /** The innermost direct quote with a known speaker that holds the offset. */
    public static Optional<Quote> quoteAt(List<Quote> quotes, int offset) {
        return innermost(quotes, offset, quote -> quote.speaker().isPresent());
    }

    /** Whether a direct quote, of whomever, holds the offset. */
    public static boolean isQuoted(List<Quote> quotes, int offset) {
        return innermost(quotes, offset, quote -> true).isPresent();
    }

    private static Optional<Quote> innermost(
            List<Quote> quotes, int offset, Predicate<Quote> wanted) {
        int at = Spans.lastStart(quotes, Quote::span, offset);
        for (int steps = 0; at >= 0 && steps < NESTED; at--, steps++) {
            Quote quote = quotes.get(at);
            if (quote.kind() == Quote.Kind.DIRECT
                    && quote.span().contains(offset)
                    && wanted.test(quote)) {
                return Optional.of(quote);
            }
        }
        return Optional.empty();
    }

    /**
     * Who says the words: the quoted person, else the speaker of the turn, else the author of the
     * document.
     */
    public Optional<Party> of(Span words) {
        Optional<Quote> quote = quoteAt(quotes, words.start());
        if (quote.isPresent()) {
            Party party = quote.get().speaker().orElseThrow();
            return Optional.of(new Party(party.name(), party.entity(), words, Resolution.QUOTE));
        }
        // words in quotation marks of nobody known are somebody's, and not the author's
        if (isQuoted(quotes, words.start())) {
            return Optional.empty();
        }
        Optional<Turn> turn = Spans.at(turns, Turn::span, words.start());
        if (turn.isPresent()) {
            String name = turn.get().entity().map(Entity::name).orElse(turn.get().speaker());
            return Optional.of(new Party(name, turn.get().entity(), words, Resolution.SPEAKER));
        }
        return author.map(
                known -> new Party(known.name(), known.entity(), words, Resolution.AUTHOR));
    }

    /** Who speaks there behind a label of two words or more: for whom "we" stands at the least. */
    public Optional<Party> labelled(Span words) {
        return of(words)
                .filter(party -> party.source() == Resolution.SPEAKER)
                .filter(party -> party.name().indexOf(' ') > 0);
    }

    /**
     * For whom the words say "we": the organization or country of which the speaker is a head, as
     * his title tells, else the organization whose document quotes him. Outside of turns and quotes
     * the body whose paper it is, before whoever seems to be bound. One person alone is no "we".
     */
    public Optional<Party> organizationOf(Span words) {
        Optional<Party> speaker = of(words);
        boolean own = speaker.map(Party::source).filter(Resolution.AUTHOR::equals).isPresent();
        if (speaker.isPresent() && !own) {
            return speaker.flatMap(known -> body(known, words));
        }
        Optional<Party> paper =
                isSaid(words.start())
                        ? Optional.empty()
                        : body.map(
                                known ->
                                        new Party(
                                                known.name(),
                                                known.entity(),
                                                words,
                                                Resolution.AUTHOR));
        return speaker.filter(SpeakerResolver::isPerson)
                .flatMap(known -> body(known, words))
                .or(() -> paper)
                .or(() -> speaker.flatMap(known -> body(known, words)));
    }

    /** The body that a person speaks for by a title or as one who leads it, as the text tells. */
    public Optional<Entity> bodyOf(Entity person) {
        return person.titles().stream()
                .map(this::named)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> leaders.of(person));
    }

    private boolean isSaid(int offset) {
        return isQuoted(quotes, offset) || Spans.at(turns, Turn::span, offset).isPresent();
    }

    private Optional<Party> body(Party speaker, Span words) {
        return organization(speaker)
                .map(known -> new Party(known.name(), Optional.of(known), words, speaker.source()))
                .or(() -> Optional.of(speaker).filter(known -> !isPerson(known)));
    }

    private static boolean isPerson(Party party) {
        return party.entity().map(Entity::type).filter(EntityType.PERSON::equals).isPresent();
    }

    private Optional<Entity> organization(Party speaker) {
        if (speaker.entity().isEmpty()) {
            return named(speaker.name());
        }
        Entity entity = speaker.entity().get();
        if (entity.type() != EntityType.PERSON) {
            return Optional.empty();
        }
        Optional<Entity> known = organizationOf.get(entity);
        if (known == null) {
            known =
                    bodyOf(entity)
                            .or(
                                    () ->
                                            body.flatMap(Author::entity)
                                                    .filter(
                                                            own ->
                                                                    own.type()
                                                                            == EntityType
                                                                                    .ORGANIZATION))
                            .or(
                                    () ->
                                            author.flatMap(Author::entity)
                                                    .filter(
                                                            other ->
                                                                    other.type()
                                                                            != EntityType.PERSON));
            organizationOf.put(entity, known);
        }
        return known;
    }

    /**
     * The organization that a title names ("Sberbank CEO"), else the country ("President of
     * Belarus").
     */
    private Optional<Entity> named(String title) {
        if (!filed) {
            filed = true;
            names.entities().list().stream()
                    .filter(
                            entity ->
                                    entity.type() == EntityType.ORGANIZATION
                                            || entity.type() == EntityType.LOCATION)
                    .filter(entity -> !OwnBody.isOrgan(entity.name()))
                    .forEach(this::file);
        }
        String[] words = Whitespace.fold(title).toLowerCase(Locale.ROOT).split(" ");
        Optional<Entity> place = Optional.empty();
        for (int from = 0; from < words.length; from++) {
            StringBuilder name = new StringBuilder();
            for (int to = from; to < Math.min(from + LONGEST, words.length); to++) {
                name.append(to == from ? "" : " ").append(words[to]);
                Optional<Entity> organization =
                        Optional.ofNullable(organizations.get(name.toString()));
                if (organization
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .isPresent()) {
                    return organization;
                }
                place = place.or(() -> organization);
            }
        }
        return place;
    }

    private void file(Entity organization) {
        organizations.putIfAbsent(organization.name().toLowerCase(Locale.ROOT), organization);
        organization
                .aliases()
                .forEach(
                        alias ->
                                organizations.putIfAbsent(
                                        Whitespace.fold(alias).toLowerCase(Locale.ROOT),
                                        organization));
    }
}
