package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * What stands before a colon and says that the words behind it are promised or decided: "You have
 * my word: the bridge will be open by May", "Norway has made up its mind: the base stays", "The
 * union makes one pledge: every home will get a meter".
 */
final class BeforeColon {

    private static final Map<String, List<String>> PROMISES =
            Words.phrases("promises-before-a-colon");
    private static final String COLON = ":";
    private static final Set<String> NO = Set.of("no", "not", "n't", "never", "if", "?");

    private BeforeColon() {}

    /** Whether the words before the last colon before the predicate promise what is behind it. */
    static boolean isPromised(SentenceView sentence, int predicate) {
        int colon = colon(sentence, predicate);
        if (colon == NONE || sentence.holds(NO, 0, colon)) {
            return false;
        }
        for (int token = 0; token < colon; token++) {
            if (sentence.readsAny(token, PROMISES)) {
                return true;
            }
        }
        return false;
    }

    /** The subject of what stands before the colon; {@link SentenceView#NONE} without one. */
    static int subject(SentenceView sentence, int predicate) {
        int colon = colon(sentence, predicate);
        Dependencies tree = sentence.tree();
        for (int token = 0; tree != null && token < colon; token++) {
            int subject = tree.child(token, "nsubj");
            if (subject != NONE && subject < token && tree.isVerb(token)) {
                return subject;
            }
        }
        return NONE;
    }

    private static int colon(SentenceView sentence, int predicate) {
        for (int token = predicate - 1; token > 1; token--) {
            if (sentence.word(token).equals(COLON)) {
                return token;
            }
        }
        return NONE;
    }
}
