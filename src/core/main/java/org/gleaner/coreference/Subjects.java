package org.gleaner.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Which names stand where a subject can: not "of Ann", "of the historian Ann", "told Radio Severn",
 * "CORK, Ireland" or "SEOUL -".
 */
final class Subjects {

    private static final Set<String> PREPOSITIONS = FunctionWords.of("prepositions");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its");

    /** "he [told] Radio Severn". */
    private static final Set<String> TELLING = Set.of("told", "tells", "telling");

    private static final String HYPHEN = "-";
    private static final String BASED = HYPHEN + "based";

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    /** How nouns for people end: "painter", "sculptor", "historian", "novelist". */
    private static final List<String> DESCRIBING =
            List.of("er", "or", "an", "ist", "ect", "eon", "ess", "ant", "ent", "ic");

    /** How many nouns may stand between an article and a name: "the late historian". */
    private static final int DESCRIBED = 2;

    private final Tokens tokens;
    private final MentionIndex names;

    Subjects(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether the name may be the subject of its sentence. */
    boolean mayHold(Mention mention) {
        int first = tokens.at(mention.span().start());
        int next = tokens.at(mention.span().end());
        int before = beforeDescription(first);
        boolean governed =
                before >= 0
                        && (PREPOSITIONS.contains(lower(before))
                                || TELLING.contains(lower(before)));
        boolean aside =
                mention.type() == EntityType.LOCATION
                        && next + 1 < tokens.size()
                        && tokens.word(next).equals(",")
                        && Character.isUpperCase(tokens.word(next + 1).charAt(0));
        boolean part =
                mention.type() == EntityType.LOCATION
                        && before > 0
                        && tokens.word(before).equals(",")
                        && names.isAt(before - 1, EntityType.LOCATION);
        return !governed
                && !aside
                && !part
                && !isDatelined(mention, first, next)
                && !isHome(mention, next);
    }

    /** "[Zurich]-based": where somebody is at home. */
    private boolean isHome(Mention mention, int next) {
        int last = tokens.at(mention.span().end() - 1);
        return mention.type() == EntityType.LOCATION
                && (lower(last).endsWith(BASED)
                        || next + 1 < tokens.size()
                                && tokens.word(next).equals(HYPHEN)
                                && BASED.equals(HYPHEN + lower(next + 1)));
    }

    /** "SEOUL - Hanbit hired". */
    private boolean isDatelined(Mention mention, int first, int next) {
        return mention.type() == EntityType.LOCATION
                && next + 1 < tokens.size()
                && first == tokens.first(tokens.sentenceOf(first))
                && DASHES.contains(tokens.word(next))
                && tokens.start(next) > tokens.end(next - 1);
    }

    /**
     * The token before the name and what stands with it: "of" before "of Ann", "of the Bank", "of
     * the historian Ann".
     */
    private int beforeDescription(int first) {
        int before = first - 1;
        for (int words = 0; words < DESCRIBED && isDescription(before); words++) {
            before--;
        }
        boolean article = before >= 0 && ARTICLES.contains(lower(before));
        if (article) {
            return before - 1;
        }
        boolean governed = before >= 0 && PREPOSITIONS.contains(lower(before));
        return governed ? before : first - 1;
    }

    /** "historian", "novelist": a title or a plain noun, as far as its letters tell. */
    private boolean isDescription(int token) {
        if (token < 0) {
            return false;
        }
        String word = tokens.word(token);
        return TitleLexicon.isTitle(word)
                || Character.isLowerCase(word.charAt(0))
                        && word.length() > 4
                        && !ARTICLES.contains(word)
                        && !PREPOSITIONS.contains(word)
                        && describes(word);
    }

    private static boolean describes(String word) {
        for (String ending : DESCRIBING) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private String lower(int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }
}
