package org.gleaner.annotate.relations;

import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;

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

    /** How many words tell of a name between two commas at most. */
    private static final int APPOSED = 14;

    /** Words that open a clause of another or a further name. */
    private static final Set<String> NOT_APPOSED = WORDS.get("clause");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final Passage passage;
    private final int last;
    private int lastComma = -1;
    private int behindLast = -1;

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

    /**
     * The token behind what two commas say of the name before them, where the verb of the name
     * follows: "Ann Lee[, a retired banker,] became treasurer". The comma itself where none does.
     */
    int behindApposition(int comma) {
        if (comma != lastComma) {
            lastComma = comma;
            behindLast = findApposition(comma);
        }
        return behindLast;
    }

    private int findApposition(int comma) {
        if (comma + 2 >= last || !passage.lower(comma).equals(",") || !mayDescribe(comma + 1)) {
            return comma;
        }
        int to = comma + 1;
        while (to < last && to <= comma + APPOSED && !passage.lower(to).equals(",")) {
            if (depth(to) != 0 || QUOTES.contains(passage.lower(to))) {
                return comma;
            }
            to++;
        }
        return to + 1 < last && passage.lower(to).equals(",") && isVerb(to + 1) ? to + 1 : comma;
    }

    /** No name of a list, no other clause, no verb: "Ann Lee, said Bob,". */
    private boolean mayDescribe(int token) {
        return !NOT_APPOSED.contains(passage.lower(token))
                && !isVerb(token)
                && passage.mention(token)
                        .filter(name -> name.type() == EntityType.PERSON)
                        .isEmpty();
    }

    private boolean isVerb(int token) {
        return !passage.inMention(token) && (passage.isVerb(token) || passage.isAuxiliary(token));
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
