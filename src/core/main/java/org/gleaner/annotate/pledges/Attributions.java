package org.gleaner.annotate.pledges;

/** Words that say whose words a clause is and are no part of the deed: ", according to Acme". */
final class Attributions {

    private Attributions() {}

    /** Where "according to" stands in the sentence; -1 where it does not. */
    static int in(SentenceView sentence) {
        return after(sentence, -1);
    }

    /** The clause, ended before ", according to the ministry". */
    static Clause cut(SentenceView sentence, Clause clause) {
        int at = after(sentence, clause.predicate());
        if (at < 0 || at > clause.to()) {
            return clause;
        }
        int to = at - 1;
        while (to > clause.predicate() && ClauseFinder.isPunctuation(sentence, to)) {
            to--;
        }
        return clause.to(to);
    }

    private static int after(SentenceView sentence, int from) {
        for (int token = from + 1; token + 2 < sentence.size(); token++) {
            if (sentence.reads(token, "according to")) {
                return token;
            }
        }
        return -1;
    }
}
