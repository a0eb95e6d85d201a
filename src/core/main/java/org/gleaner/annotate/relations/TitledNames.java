package org.gleaner.annotate.relations;

import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.text.TokenView;

/**
 * Knows the title of a name that it stands before: "President" of "President of Russia Vladimir
 * Putin". What it says is read without a tree.
 */
final class TitledNames {

    private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at");
    private static final Set<String> INNER =
            Set.of("of", "for", "the", "and", "on", "&", "'s", "'");
    private static final int LONGEST = 12;

    private TitledNames() {}

    static boolean isTitle(int token, int sentence, TokenView view, PartyCounts parties) {
        Tokens tokens = view.tokens();
        int last = tokens.last(sentence);
        if (token + 1 >= last || !isHead(view.lower(token))) {
            return false;
        }
        if (parties.starts(EntityType.PERSON, token + 1)) {
            return true;
        }
        if (!LINKS.contains(view.lower(token + 1))) {
            return false;
        }
        for (int at = token + 2; at < Math.min(last, token + LONGEST); at++) {
            if (parties.starts(EntityType.PERSON, at)) {
                return Character.isUpperCase(tokens.word(at - 1).charAt(0));
            }
            if (!Character.isUpperCase(tokens.word(at).charAt(0))
                    && !INNER.contains(view.lower(at))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word names an office, in either number. */
    static boolean isHead(String word) {
        return TitleLexicon.isHeadOfAnyNumber(word);
    }
}
