package org.gleaner.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.DerivedLayer;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/**
 * Whom a document names, looked up by token. Made once per document; all tokens count from the
 * document's first. Immutable.
 */
public final class MentionIndex {

    /** Needs {@link Layer#TOKENS}, {@link Layer#MENTIONS} and {@link Layer#ENTITIES}. */
    public static final DerivedLayer<MentionIndex> LAYER =
            new DerivedLayer<>(
                    "mention index",
                    Set.of(Layer.TOKENS, Layer.MENTIONS, Layer.ENTITIES),
                    annotations ->
                            new MentionIndex(
                                    annotations.get(Layer.TOKENS),
                                    annotations.get(Layer.MENTIONS),
                                    annotations.get(Layer.ENTITIES)));

    /** No mention. */
    public static final int NONE = -1;

    /** What can act: a country or its capital does, a nationality or a treaty does not. */
    private static final Set<EntityType> ACTORS =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Entities entities;
    private final int[] mentionAt;
    private final Lazy<Map<String, Entity>> organizations;

    public MentionIndex(Tokens tokens, List<Mention> mentions, Entities entities) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.entities = entities;
        organizations = new Lazy<>(() -> organizations(entities));
        mentionAt = new int[tokens.size()];
        Arrays.fill(mentionAt, NONE);
        for (int mention = 0; mention < mentions.size(); mention++) {
            for (int token = first(mention);
                    token < tokens.size()
                            && tokens.start(token) < mentions.get(mention).span().end();
                    token++) {
                mentionAt[token] = mention;
            }
        }
    }

    /** The tokens that the mentions are of. */
    public Tokens tokens() {
        return tokens;
    }

    public static MentionIndex of(Annotations annotations) {
        return annotations.get(LAYER);
    }

    /**
     * The index of the mention that the token is part of, or {@link #NONE}; so outside the text.
     */
    public int mentionAt(int token) {
        return token < 0 || token >= mentionAt.length ? NONE : mentionAt[token];
    }

    public boolean isInMention(int token) {
        return mentionAt(token) != NONE;
    }

    /** Whether a name begins with the token. */
    public boolean isStart(int token) {
        return isInMention(token) && first(mentionAt[token]) == token;
    }

    public Optional<Entity> entityAt(int token) {
        return isInMention(token) ? entities.of(mentionAt[token]) : Optional.empty();
    }

    /** The person, organization or place at the token. */
    public Optional<Entity> actorAt(int token) {
        return entityAt(token).filter(entity -> ACTORS.contains(entity.type()));
    }

    public boolean isAt(int token, EntityType type) {
        return isInMention(token) && mentions.get(mentionAt[token]).type() == type;
    }

    /** The mentions that begin within {@code from} to {@code to}, both inclusive, in text order. */
    public List<Integer> mentionsIn(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int token = from; token <= to; token++) {
            if (isStart(token)) {
                found.add(mentionAt[token]);
            }
        }
        return found;
    }

    /** The last entity that fits among so many mentions before a token. */
    public Optional<Entity> lastEntity(int before, int mentions, Predicate<Entity> wanted) {
        int mention = lastBefore(before);
        for (int steps = 0; mention >= 0 && steps < mentions; steps++, mention--) {
            Optional<Entity> found = entity(mention).filter(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The last entity that fits before a token, no further back than a sentence. */
    public Optional<Entity> lastEntitySince(int before, int sentence, Predicate<Entity> wanted) {
        for (int mention = lastBefore(before);
                mention >= 0 && tokens.sentenceOf(first(mention)) >= sentence;
                mention--) {
            Optional<Entity> found = entity(mention).filter(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The last mention that begins before the token, or {@link #NONE}; those before it have the
     * indexes below.
     */
    public int lastBefore(int token) {
        return token == 0
                ? NONE
                : Spans.lastStart(mentions, Mention::span, tokens.end(token - 1) - 1);
    }

    public Mention mention(int mention) {
        return mentions.get(mention);
    }

    public Optional<Entity> entity(int mention) {
        return entities.of(mention);
    }

    /** The organization of this name, in capitals or not: "Acme Trust" of "ACME TRUST". */
    public Optional<Entity> organization(String name) {
        return Optional.ofNullable(organizations.get().get(name));
    }

    /** By name and alias; of several the first. */
    private static Map<String, Entity> organizations(Entities entities) {
        Map<String, Entity> organizations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Entity entity : entities.list()) {
            if (entity.type() == EntityType.ORGANIZATION) {
                organizations.putIfAbsent(entity.name(), entity);
                entity.aliases().forEach(alias -> organizations.putIfAbsent(alias, entity));
            }
        }
        return organizations;
    }

    /** Whom a mention names, as a party that its words are read for. */
    public Optional<Party> party(int mention, Party.Resolution source) {
        return entity(mention)
                .map(entity -> Party.of(entity, mentions.get(mention).span(), source));
    }

    /** The name that fills these words of the text, else the words, which may be unknown to us. */
    public Party partyOver(Span words, String text, Party.Resolution source) {
        int mention = mentionAt(tokens.at(words.start()));
        Optional<Party> known =
                mention != NONE && mention(mention).span().end() >= words.end()
                        ? party(mention, source)
                        : Optional.empty();
        return known.orElseGet(() -> Party.named(words.in(text), words, source));
    }

    public Entities entities() {
        return entities;
    }

    /** The first token of a mention. */
    public int first(int mention) {
        return tokens.at(mentions.get(mention).span().start());
    }

    /** The last token of a mention. */
    public int last(int mention) {
        int token = first(mention);
        while (token + 1 < tokens.size()
                && tokens.start(token + 1) < mentions.get(mention).span().end()) {
            token++;
        }
        return token;
    }
}
