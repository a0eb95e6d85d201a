package org.gleaner.coreference;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Whom a text has called by a noun, so that "the operator" later means him: "the operator, Arriva,"
 * or "Arriva, the biggest bus operator".
 */
final class Introductions {

    /** A recogniser may take an unknown company for a person. */
    private static final Set<EntityType> TYPES =
            EnumSet.of(EntityType.ORGANIZATION, EntityType.PERSON);

    private static final Set<String> PREPOSITIONS = FunctionWords.of("prepositions");
    private static final Set<String> HAVING = Set.of("has", "had", "will");
    private static final Set<String> BEING = Set.of("is", "was", "became", "become", "becomes");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int MENTIONS_BACK = 300;

    /** How far the noun stands behind the comma. */
    private static final int ASIDE = 6;

    private final Tokens tokens;
    private final MentionIndex names;

    Introductions(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Who was last called by the noun, in lower case, before a token; empty for nobody. */
    Optional<Entity> of(int before, String noun) {
        int mention = names.lastBefore(before);
        for (int steps = 0; mention >= 0 && steps < MENTIONS_BACK; steps++, mention--) {
            if (TYPES.contains(names.mention(mention).type())
                    && mayBe(names.mention(mention).type(), noun)
                    && (isAhead(mention, noun) || isBehind(mention, noun, before))) {
                return names.entity(mention);
            }
        }
        return Optional.empty();
    }

    /** "the club" is nobody in person, "the contractor" may be somebody. */
    private static boolean mayBe(EntityType type, String noun) {
        return type != EntityType.PERSON
                || !DescribingNouns.isBody(noun)
                || noun.endsWith("er")
                || noun.endsWith("or");
    }

    /** "the operator, Arriva", "drone maker Tagus". */
    private boolean isAhead(int mention, String noun) {
        int first = names.first(mention);
        while (first > 0 && TitleLexicon.isHonorificOrStyle(tokens.word(first - 1))) {
            first--;
        }
        int ahead = first > 0 && tokens.word(first - 1).equals(",") ? first - 2 : first - 1;
        return ahead >= 0
                && lower(ahead).equals(noun)
                && (ahead == first - 1 || !isWithinName(ahead));
    }

    /** "the Aktau Sea [Port], Ann Lee": she is no port. */
    private boolean isWithinName(int token) {
        int mention = names.mentionAt(token);
        return mention != MentionIndex.NONE && names.first(mention) < names.last(mention);
    }

    /** "Arriva, the biggest bus operator", "Arriva has become the main operator". */
    private boolean isBehind(int mention, String noun, int before) {
        int comma = names.last(mention) + 1;
        int copula = comma;
        while (copula < before && HAVING.contains(lower(copula))) {
            copula++;
        }
        boolean is = copula < before && BEING.contains(lower(copula));
        boolean aside =
                comma + 1 < before
                        && tokens.word(comma).equals(",")
                        && ARTICLES.contains(lower(comma + 1));
        if (!is && !aside) {
            return false;
        }
        for (int token = (is ? copula : comma) + 1;
                token < Math.min(before, comma + ASIDE);
                token++) {
            String word = lower(token);
            if (word.equals(noun)) {
                return true;
            }
            if (PREPOSITIONS.contains(word) || word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private String lower(int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }
}
