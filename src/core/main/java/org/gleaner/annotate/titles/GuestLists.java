package org.gleaner.annotate.titles;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;

/**
 * Whose a title between two names is in a list of guests that puts every title before its name:
 * "the Rector of Acme College, Mr Bob Roe, and the Head of the Chad Office, Ambassador Ann Lee".
 */
final class GuestLists {

    /** What may stand before a name behind the sign that divides it from its office: "Chief". */
    private static final Set<String> ADDRESSES = DataFile.words("titles/addresses.txt");

    /** How many words a title with its body may have. */
    private static final int LONGEST = 16;

    private static final String THE = "the";

    private final NamedText text;
    private final TitleGrammar grammar;

    GuestLists(NamedText text, TitleGrammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    /**
     * Whether the title that begins there, behind the comma of one name, is that of the next: a
     * definite one with a form of address and a name behind it, or, behind "and", any.
     */
    boolean isOfNext(int from, int last) {
        boolean joined = grammar.isAnd(from);
        int the = joined ? from + 1 : from;
        if (!text.lower(the).equals(THE)) {
            return false;
        }
        int comma = the;
        while (comma < last && comma < the + LONGEST && !isComma(comma)) {
            comma++;
        }
        if (!isComma(comma)) {
            return false;
        }
        int name = comma + 1;
        while (name < last && isAddress(name)) {
            name++;
        }
        return (joined || name > comma + 1) && name < last && text.isAt(name, EntityType.PERSON);
    }

    private boolean isComma(int token) {
        return text.lower(token).equals(",");
    }

    /** "Mr", "the Hon.", "Captain", "Ambassador". */
    private boolean isAddress(int token) {
        String word = text.lower(token);
        return TitleLexicon.isHonorificOrStyle(word)
                || word.equals(".")
                || word.equals(THE)
                || text.isCapital(token) && (ADDRESSES.contains(word) || grammar.isHead(token));
    }
}
