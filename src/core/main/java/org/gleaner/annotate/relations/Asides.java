package org.gleaner.annotate.relations;

import java.util.Set;

/**
 * Words that a rule may step over: in brackets, "Acme (formerly Ajax) is based in Cork", and what
 * somebody is called, "Aneurin Hill, often known as Ned, was a teacher".
 */
final class Asides {

    /** What is longer is not an aside; it bounds the search where a bracket is never closed. */
    private static final int LONGEST = 60;

    /** ", [better] known as Ned Hill,". */
    private static final Set<String> OFTEN =
            Set.of(
                    "often",
                    "better",
                    "best",
                    "also",
                    "commonly",
                    "usually",
                    "popularly",
                    "professionally",
                    "generally",
                    "sometimes",
                    "more",
                    "mostly",
                    "who",
                    "is",
                    "was");

    private static final Set<String> KNOWN = Set.of("known", "called", "nicknamed", "dubbed");

    /** How many such words there may be, and how long the byname is at most. */
    private static final int HOW = 4;

    private static final int BYNAME = 9;

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
        if (token >= last || !opens(token)) {
            return token < last && passage.lower(token).equals(",") ? behindByname(token) : token;
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

    /** The comma behind ", often known as Nye Bevan,"; the token itself where none is told. */
    private int behindByname(int comma) {
        int at = comma + 1;
        while (at < last && at <= comma + HOW && !KNOWN.contains(passage.lower(at))) {
            if (!OFTEN.contains(passage.lower(at))) {
                return comma;
            }
            at++;
        }
        int to = at + 1;
        while (to < last && to <= at + BYNAME && !passage.lower(to).equals(",")) {
            to++;
        }
        boolean byname =
                at + 1 < last
                        && KNOWN.contains(passage.lower(at))
                        && (passage.lower(at + 1).equals("as")
                                || passage.inMention(at + 1)
                                || passage.lower(at + 1).equals("simply"));
        return byname && to < last && passage.lower(to).equals(",") ? to + 1 : comma;
    }
}
