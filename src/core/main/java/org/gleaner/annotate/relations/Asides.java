package org.gleaner.annotate.relations;

import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;

/**
 * Words that a rule may step over: in brackets, "Acme (formerly Ajax) is based in Cork", and what
 * somebody is called, "Aneurin Hill, often known as Ned, was a teacher".
 */
final class Asides {

    /** What is longer is not an aside; it bounds the search where a bracket is never closed. */
    private static final int LONGEST = 60;

    private static final Map<String, Set<String>> WORDS =
            DataFile.byKind("relations/byname-words.tsv");

    /** ", [better] known as Ned Hill,". */
    private static final Set<String> OFTEN = WORDS.get("before");

    private static final Set<String> KNOWN = WORDS.get("known");

    /** How many such words there may be, and how long the byname is at most. */
    private static final int HOW = 4;

    private static final int BYNAME = 9;

    private static final int AGE_DIGITS = 2;

    private final Passage passage;
    private final int last;

    /**
     * @param last one past the last token of the sentence
     */
    Asides(Passage passage, int last) {
        this.passage = passage;
        this.last = last;
    }

    boolean opens(int token) {
        return passage.lower(token).equals("(") || passage.lower(token).equals("[");
    }

    boolean closes(int token) {
        return passage.lower(token).equals(")") || passage.lower(token).equals("]");
    }

    /** 1 for a bracket that opens, -1 for one that closes, 0 for another word. */
    int depth(int token) {
        return opens(token) ? 1 : closes(token) ? -1 : 0;
    }

    /**
     * The token behind the bracket that opens at {@code token}; {@code token} itself when none does
     * or it is not closed.
     */
    int behind(int token) {
        if (token < last && passage.lower(token).equals(",")) {
            return isAge(token + 1) ? token + 2 : behindByname(token);
        }
        if (token >= last || !opens(token)) {
            return token;
        }
        int depth = 0;
        for (int at = token; at < last && at < token + LONGEST; at++) {
            depth += depth(at);
            if (depth == 0) {
                return at + 1;
            }
        }
        return token;
    }

    /** "51" of "Ann Lee, 51, a painter": two figures with commas around them. */
    private boolean isAge(int token) {
        return token + 1 < last
                && passage.lower(token).length() == AGE_DIGITS
                && passage.lower(token).chars().allMatch(Character::isDigit)
                && passage.lower(token + 1).equals(",");
    }

    /** The token behind ", often known as Nye Bevan,"; the comma itself where none is told. */
    private int behindByname(int comma) {
        int at = comma + 1;
        while (at < last && at <= comma + HOW && OFTEN.contains(passage.lower(at))) {
            at++;
        }
        if (at + 1 >= last || !KNOWN.contains(passage.lower(at)) || !opensByname(at + 1)) {
            return comma;
        }
        int to = at + 1;
        while (to < last && to <= at + BYNAME && !passage.lower(to).equals(",")) {
            to++;
        }
        return to < last && passage.lower(to).equals(",") ? to + 1 : comma;
    }

    private boolean opensByname(int token) {
        return passage.lower(token).equals("as")
                || passage.lower(token).equals("simply")
                || passage.inMention(token);
    }
}
