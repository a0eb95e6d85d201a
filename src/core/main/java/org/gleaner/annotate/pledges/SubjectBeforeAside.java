package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * Who acts where words between commas stand before the verb and the parser has lost the subject:
 * "[Acme AS], the largest shareholder, wholly owned by Ann Lee, has undertaken", "She said that
 * [Peru], represented by its envoy, seeks".
 */
final class SubjectBeforeAside {

    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> BETWEEN = Set.of("AUX", "ADV", "PART");
    private static final Set<String> NO_OPENERS =
            Set.of("ADP", "ADV", "SCONJ", "VERB", "AUX", "PUNCT");
    private static final String COMMA = ",";

    private SubjectBeforeAside() {}

    /** The head of the noun before the aside that ends right before the verb. */
    static int subject(PledgeContext context, SentenceView sentence, int verb) {
        int end = verb - 1;
        while (end > 0 && BETWEEN.contains(sentence.tag(end))) {
            end--;
        }
        if (end < 2 || !sentence.word(end).equals(COMMA)) {
            return NONE;
        }
        int start = ListRule.afterMarks(sentence);
        int comma = comma(sentence, start, end);
        int told = lastThat(sentence, start, comma);
        start = told == NONE ? start : told + 1;
        boolean noun =
                comma != NONE
                        && start < comma
                        && !NO_OPENERS.contains(sentence.tag(start))
                        && !holdsVerb(sentence, start, comma)
                        && context.datesIn(sentence.span(start, comma - 1)).isEmpty();
        return noun ? head(sentence, start, comma) : NONE;
    }

    private static int comma(SentenceView sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            if (sentence.word(token).equals(COMMA)) {
                return token;
            }
        }
        return NONE;
    }

    private static int lastThat(SentenceView sentence, int from, int to) {
        for (int token = to - 1; token > from; token--) {
            if (sentence.word(token).equals("that")) {
                return token;
            }
        }
        return NONE;
    }

    private static boolean holdsVerb(SentenceView sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            if (VERBS.contains(sentence.tag(token))) {
                return true;
            }
        }
        return false;
    }

    /** "the [Minister] of Works", "State deputy Ana [Lima] (PSB)". */
    private static int head(SentenceView sentence, int from, int comma) {
        Dependencies tree = sentence.tree();
        int last = NONE;
        for (int token = from; token < comma; token++) {
            if (sentence.tag(token).equals("ADP") || sentence.word(token).equals("(")) {
                break;
            }
            last = tree.isNoun(token) ? token : last;
        }
        return last;
    }
}
