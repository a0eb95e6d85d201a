package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;

/** Whom a promise is made to by no name: "has promised the [staff] that", "assured [parents]". */
final class PromisedTo {

    private static final Set<String> ASSURING = Words.of("assuring-verbs");
    private static final Set<String> LINKS = Words.of("links-to-receivers");
    private static final Set<String> BODIES = Words.of("receiving-bodies");
    private static final String THAT = "that";

    /** How far the deed may be behind the words of promising. */
    private static final int FAR = 14;

    private PromisedTo() {}

    static int of(SentenceView sentence, Clause clause) {
        int verb = clause.predicate();
        if (ASSURING.contains(sentence.lemma(verb)) && !clause.passive()) {
            int whom = whom(sentence, verb);
            return whom != NONE && sentence.word(behind(sentence, whom)).equals(THAT) ? whom : NONE;
        }
        for (int token = verb - 1; token >= 0 && token > verb - FAR; token--) {
            if (ASSURING.contains(sentence.lemma(token)) && sentence.tree().isVerb(token)) {
                int whom = whom(sentence, token);
                return whom != NONE && behind(sentence, whom) < verb ? whom : NONE;
            }
            if (sentence.word(token).equals(";")) {
                return NONE;
            }
        }
        return NONE;
    }

    private static int whom(SentenceView sentence, int verb) {
        int head = Nominal.head(sentence, verb + 1);
        boolean somebody =
                head != NONE
                        && (Nominal.isSomebody(sentence, head)
                                || BODIES.contains(sentence.lemma(head)));
        String next = head == NONE ? "" : sentence.word(behind(sentence, head));
        return somebody && (next.equals(THAT) || opensClause(sentence, behind(sentence, head)))
                ? head
                : NONE;
    }

    /** The word behind the one who is promised something and where he is from. */
    private static int behind(SentenceView sentence, int head) {
        int place =
                LINKS.contains(sentence.word(head + 1)) ? Nominal.head(sentence, head + 2) : NONE;
        return place == NONE ? head + 1 : place + 1;
    }

    /** "assured parents [the] road", "promised the staff [she] would". */
    private static boolean opensClause(SentenceView sentence, int token) {
        String tag = sentence.tag(token);
        int head = tag.equals("PRON") ? token : Nominal.head(sentence, token);
        return head != NONE && sentence.tag(head + 1).equals("AUX");
    }
}
