package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.List;
import java.util.Map;
import org.gleaner.syntax.Dependencies;

/**
 * Phrases that make something known as a verb of saying does: "[let it be known] that she would
 * resign", "[served notice] that it will leave".
 */
final class Announcements {

    private static final Map<String, List<String>> PHRASES = Words.phrases("announcing-phrases");

    /** How far back the phrase may begin: "let it be known". */
    private static final int LONGEST = 5;

    private Announcements() {}

    /** Whether such a phrase stands right before the clause of the predicate. */
    static boolean over(SentenceView sentence, int predicate) {
        return verb(sentence, predicate) != NONE;
    }

    /** The verb of the phrase right before the clause, "let" of "let it be known that". */
    static int verb(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        int first = tree.leftmost(tree.coordinationHead(predicate));
        int end = sentence.word(first - 1).equals("that") ? first - 1 : first;
        return before(sentence, end);
    }

    /**
     * Whether the words before the token hold such a phrase, before a tree says of which clause.
     */
    static boolean occurBefore(SentenceView sentence, int token) {
        for (int at = 1; at <= token; at++) {
            if (before(sentence, at) != NONE) {
                return true;
            }
        }
        return false;
    }

    /** Where the phrase begins that ends before the token; NONE where none does. */
    private static int before(SentenceView sentence, int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            for (String phrase : PHRASES.getOrDefault(sentence.word(start), List.of())) {
                int last = start + phrase.split(" ").length;
                if (last == end && sentence.reads(start, phrase)) {
                    return start;
                }
            }
        }
        return NONE;
    }
}
