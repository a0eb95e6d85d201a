package org.gleaner.annotate.titles;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;

/**
 * Which words between an office and its name only address the holder: "the Hon. Dr", "His
 * Excellency", "the Right Honourable Dame".
 */
final class AddressWords {

    /** What goes before an honorific and is part of it: "most" of "Most Reverend". */
    private static final Set<String> OPENERS = DataFile.words("titles/address-openers.txt");

    private final NamedText text;

    AddressWords(NamedText text) {
        this.text = text;
    }

    /** Whether the token before the name is one of them, its stop or its article. */
    boolean isPart(int token, int first, int name) {
        if (isHonorific(token)) {
            return true;
        }
        if (isPair(token - 1, first) || isPair(token, first)) {
            return true;
        }
        if (text.lower(token).equals(".")) {
            return token > first && isHonorific(token - 1);
        }
        boolean the = text.lower(token).equals("the");
        return token + 1 < name
                && (the && (isHonorific(token + 1) || isOpener(token + 1)) || isOpener(token));
    }

    private boolean isOpener(int token) {
        return OPENERS.contains(text.lower(token)) && isHonorific(token + 1);
    }

    private boolean isHonorific(int token) {
        return TitleLexicon.isHonorificOrStyle(text.lower(token));
    }

    /** "Tan Sri". */
    private boolean isPair(int token, int first) {
        return token >= first
                && TitleLexicon.isHonorific(text.lower(token) + " " + text.lower(token + 1));
    }
}
