package org.gleaner.annotate.relations;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;

/**
 * Reads the words that stand for a name where a rule over words wants one: "[She] divides her time
 * between Porto and Rome", "[The firm], founded in 2016,", "[its] founder Ann Lee", "[my] husband".
 */
final class Anaphors {

    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final Set<String> HUMAN = FunctionWords.of("human-pronouns");
    private static final String MY = "my";
    private static final String OUR = "our";
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", MY, OUR);
    private static final String IT = "it";
    private static final String THE = "the";
    private static final Set<String> MARKS = Set.of("'s", "'");

    /** How many words a list with "her" and "her" has at most. */
    private static final int LIST = 60;

    /** What goes on behind a noun that is then no description: "the president of the party of". */
    private static final String OF = "of";

    private final Passage passage;
    private final AntecedentResolver antecedents;
    private final SpeakerResolver speakers;

    /** By token; what was resolved once is not resolved for each rule. */
    private final Map<Integer, Optional<Argument>> found = new HashMap<>();

    Anaphors(Passage passage, AntecedentResolver antecedents, SpeakerResolver speakers) {
        this.passage = passage;
        this.antecedents = antecedents;
        this.speakers = speakers;
    }

    /** Whether words that may stand for a name begin at the token. */
    static boolean mayBegin(Passage passage, int token) {
        String word = passage.lower(token);
        return !passage.inMention(token)
                && (PERSONS.contains(word)
                        || POSSESSIVES.contains(word)
                        || word.equals(IT)
                        || word.equals(THE) && isFollowed(passage, token));
    }

    /** The same, as far as the words themselves tell: behind "the" a noun for a body follows. */
    boolean mayBegin(int token) {
        return mayBegin(passage, token)
                && (!passage.lower(token).equals(THE)
                        || antecedents.descriptionEnd(token).isPresent());
    }

    /** Whether a common noun may be behind "the". */
    private static boolean isFollowed(Passage passage, int the) {
        return the + 1 < passage.tokens.size() && !passage.inMention(the + 1);
    }

    /** The types of what such words among the tokens may stand for. */
    static Set<EntityType> types(Passage passage, int first, int last) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (int token = first; token < last; token++) {
            if (mayBegin(passage, token)) {
                String word = passage.lower(token);
                types.add(
                        HUMAN.contains(word) || word.equals(MY)
                                ? EntityType.PERSON
                                : EntityType.ORGANIZATION);
            }
        }
        return types;
    }

    /** Whether the word there is one of "his", "its" and "our", behind which no 's stands. */
    boolean isPossessive(int token) {
        return isPossessive(passage.lower(token)) && !passage.inMention(token);
    }

    static boolean isPossessive(String word) {
        return POSSESSIVES.contains(word);
    }

    /** Whether the element asks for the mark of a possessor. */
    static boolean isMark(WordRule.Element element) {
        return element.kind() == WordRule.Kind.WORDS && element.words().containsAll(MARKS);
    }

    /** Whether it is "he" or "she". */
    boolean isPerson(int token) {
        return PERSONS.contains(passage.lower(token));
    }

    /** Whether it is a pronoun that a verb may govern: "it". */
    boolean isGovernable(int token) {
        return passage.lower(token).equals(IT);
    }

    /** Whom the words that begin at the token stand for, if that is one of the types. */
    Optional<Argument> at(int token, Set<EntityType> wanted) {
        if (!mayBegin(passage, token)) {
            return Optional.empty();
        }
        return found.computeIfAbsent(token, this::resolve)
                .filter(argument -> wanted.contains(argument.type()));
    }

    private Optional<Argument> resolve(int token) {
        String word = passage.lower(token);
        if (word.equals(THE)) {
            return described(token);
        }
        if (word.equals(MY) || word.equals(OUR)) {
            return speaking(token, word.equals(MY));
        }
        if (word.equals("its")) {
            int first = passage.tokens.first(passage.tokens.sentenceOf(token));
            return antecedents
                    .ofIts(first, token)
                    .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                    .map(entity -> argument(entity, token, token));
        }
        EntityType type = word.equals(IT) ? EntityType.ORGANIZATION : EntityType.PERSON;
        int first = type == EntityType.PERSON ? first(token, word) : token;
        return antecedents
                .of(first, first)
                .filter(entity -> entity.type() == type)
                .map(entity -> argument(entity, token, token));
    }

    /**
     * The first "her" of a list: "survived by [her] daughter, Eva Roy; [her] son, Ned" are both of
     * whom the first means.
     */
    private int first(int token, String word) {
        int at = Math.max(passage.tokens.first(passage.tokens.sentenceOf(token)), token - LIST);
        while (at < token && !(passage.lower(at).equals(word) && POSSESSIVES.contains(word))) {
            at++;
        }
        return at;
    }

    /** The speaker, whom "my" means, or the body that "our" means. */
    private Optional<Argument> speaking(int token, boolean alone) {
        Span words = passage.tokens.span(token);
        Optional<Party> party = alone ? speakers.of(words) : speakers.organizationOf(words);
        EntityType type = alone ? EntityType.PERSON : EntityType.ORGANIZATION;
        return party.flatMap(
                named ->
                        named.entity()
                                .filter(entity -> entity.type() == type)
                                .map(
                                        entity ->
                                                passage.argument(
                                                        entity, token, token, named.source())));
    }

    /** "The insurance company"; not "the company car". */
    private Optional<Argument> described(int the) {
        return antecedents
                .descriptionEnd(the)
                .filter(end -> end + 1 >= passage.tokens.size() || !goesOn(end + 1))
                .flatMap(
                        end ->
                                antecedents
                                        .of(the, end)
                                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                                        .map(entity -> argument(entity, the, end)));
    }

    private boolean goesOn(int token) {
        return passage.isNoun(token) || passage.lower(token).equals(OF);
    }

    private Argument argument(Entity entity, int from, int to) {
        return passage.argument(entity, from, to, Party.Resolution.ANTECEDENT);
    }
}
