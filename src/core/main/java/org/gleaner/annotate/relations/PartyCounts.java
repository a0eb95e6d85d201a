package org.gleaner.annotate.relations;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Party;
import org.gleaner.model.Quote;
import org.gleaner.model.Spans;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;
import org.gleaner.text.TokenView;

/**
 * How many words of a sentence can denote a party, by its type: names, pronouns with such a name
 * close before, "I" where a known speaker or perhaps the author says it, "we" for the organization
 * or country of one who bears a title, and descriptions ("the company", "the Presidents of Russia
 * and Mongolia").
 */
final class PartyCounts {

    private static final EntityType[] TYPES = EntityType.values();
    private static final Set<String> HUMAN = FunctionWords.of("human-pronouns");
    private static final Set<String> THING = FunctionWords.of("thing-pronouns");
    private static final Set<String> SPEAKING = FunctionWords.of("speaker-pronouns");
    private static final Set<String> SPEAKING_FOR = FunctionWords.of("group-pronouns");

    /** By the noun that ends a description. */
    private static final Map<String, EntityType> DESCRIPTIONS = descriptions();

    private static final int SENTENCES_BACK = 3;
    private static final int ARTICLE_BACK = 4;

    private final TokenView view;
    private final Tokens tokens;
    private final List<Turn> turns;
    private final List<Quote> quotes;
    private final int[][] named;

    /** By token: the type of the name that it is part of. */
    private final EntityType[] inName;

    private final BitSet starts = new BitSet();

    PartyCounts(TokenView view, List<Mention> mentions, List<Turn> turns, List<Quote> quotes) {
        this.view = view;
        this.tokens = view.tokens();
        this.turns = turns;
        this.quotes = quotes;
        named = new int[tokens.sentences()][TYPES.length];
        inName = new EntityType[tokens.size()];
        for (Mention mention : mentions) {
            int token = tokens.at(mention.span().start());
            if (token < tokens.size()) {
                named[view.sentenceOf(token)][mention.type().ordinal()]++;
                starts.set(token);
            }
            for (; token < tokens.size() && tokens.start(token) < mention.span().end(); token++) {
                inName[token] = mention.type();
            }
        }
    }

    private static Map<String, EntityType> descriptions() {
        Map<String, EntityType> types = new HashMap<>();
        DataFile.map("lexicon/descriptions.tsv")
                .forEach(
                        (words, type) ->
                                types.put(
                                        words.substring(words.lastIndexOf(' ') + 1),
                                        EntityType.valueOf(type)));
        return types;
    }

    /** Whether a name of the type begins with the token. */
    boolean starts(EntityType type, int token) {
        return starts.get(token) && inName[token] == type;
    }

    /** Whether the sentence names anybody or anything; a percentage is not a name. */
    boolean isNaming(int sentence) {
        for (EntityType type : TYPES) {
            if (type != EntityType.PERCENT && named[sentence][type.ordinal()] > 0) {
                return true;
            }
        }
        return false;
    }

    /** By the type's ordinal. */
    int[] in(int sentence) {
        int[] counts = named[sentence].clone();
        for (int token = tokens.first(sentence); token < tokens.last(sentence); token++) {
            String word = view.lower(token);
            if (inName[token] != null) {
                continue;
            }
            if (HUMAN.contains(word)) {
                count(EntityType.PERSON, sentence, counts);
            } else if (THING.contains(word)) {
                count(EntityType.ORGANIZATION, sentence, counts);
                count(EntityType.LOCATION, sentence, counts);
            } else if (SPEAKING.contains(word)) {
                if (isByAuthor(tokens.start(token))) {
                    counts[EntityType.PERSON.ordinal()]++;
                } else {
                    speakers(tokens.start(token))
                            .findFirst()
                            .ifPresent(speaker -> counts[speaker.type().ordinal()]++);
                }
            } else if (SPEAKING_FOR.contains(word)) {
                if (isRepresented(tokens.start(token))) {
                    counts[EntityType.ORGANIZATION.ordinal()]++;
                    counts[EntityType.LOCATION.ordinal()]++;
                }
            } else {
                described(token).ifPresent(type -> counts[type.ordinal()]++);
            }
        }
        return counts;
    }

    /**
     * Whether somebody speaks there who bears a title, or an organization does, or perhaps the
     * author.
     */
    private boolean isRepresented(int offset) {
        return isByAuthor(offset)
                || speakers(offset)
                        .anyMatch(
                                speaker ->
                                        speaker.type() != EntityType.PERSON
                                                || !speaker.titles().isEmpty());
    }

    /** Whether the words may be those of the author, whoever that is: nobody else speaks there. */
    private boolean isByAuthor(int offset) {
        return turns.isEmpty() && !SpeakerResolver.isQuoted(quotes, offset);
    }

    /** Who may say the words there: the one quoted, and the speaker of the turn. */
    private Stream<Entity> speakers(int offset) {
        return Stream.of(
                        SpeakerResolver.quoteAt(quotes, offset)
                                .flatMap(Quote::speaker)
                                .flatMap(Party::entity),
                        Spans.at(turns, Turn::span, offset).flatMap(Turn::entity))
                .flatMap(Optional::stream);
    }

    private void count(EntityType type, int sentence, int... counts) {
        for (int back = Math.max(0, sentence - SENTENCES_BACK); back <= sentence; back++) {
            if (named[back][type.ordinal()] > 0) {
                counts[type.ordinal()]++;
                return;
            }
        }
    }

    /**
     * What the noun at the token denotes: an ORGANIZATION for "company" behind "the", a PERSON for
     * an office with its place.
     */
    Optional<EntityType> described(int token) {
        if (inName[token] == null && TitledNames.isHead(view.lower(token)) && namesPlace(token)) {
            return Optional.of(EntityType.PERSON);
        }
        EntityType type = inName[token] == null ? DESCRIPTIONS.get(view.lower(token)) : null;
        return Optional.ofNullable(type).filter(known -> isDefinite(token));
    }

    /** Whether "the" comes shortly before the noun. */
    private boolean isDefinite(int noun) {
        for (int token = Math.max(0, noun - ARTICLE_BACK); token < noun; token++) {
            if (view.lower(token).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** "Presidents of Russia", "Russia's President". */
    private boolean namesPlace(int token) {
        int behind =
                token + 1 < inName.length && tokens.word(token + 1).equals("of")
                        ? token + 2
                        : inName.length;
        behind += behind < inName.length && tokens.word(behind).equals("the") ? 1 : 0;
        return behind < inName.length && inName[behind] == EntityType.LOCATION
                || token > 1
                        && view.lower(token - 1).startsWith("'")
                        && inName[token - 2] == EntityType.LOCATION;
    }
}
