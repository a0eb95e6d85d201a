package org.gleaner.annotate.relations;

/** Words in brackets, which a rule may step over: "Acme (formerly Ajax) is based in Cork". */
final class Asides {

    /** What is longer is not an aside; it bounds the search where a bracket is never closed. */
    private static final int LONGEST = 60;

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
}
