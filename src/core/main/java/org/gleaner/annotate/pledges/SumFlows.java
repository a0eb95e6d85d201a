package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;

/**
 * Where money goes that an undertaking before has told of: "$7 billion will reach the port in May",
 * "$8 million will endow scholarships", "The grant will be paid out in three parts". It is of who
 * gives the whole.
 */
record SumFlows(PledgeContext context) {

    private static final Set<String> SUMS = Words.of("sums-told-before");
    private static final Set<String> FLOWING = Words.of("sum-flows");
    private static final Set<String> DONE_WITH = Words.of("sum-flows-passive");
    private static final Set<String> DEFINITE = Words.of("definite-words");
    private static final Set<String> BESIDE_VERBS = Set.of("AUX", "PART", "ADV");
    private static final Set<String> IT = Set.of("it", "that", "this", "them");

    /** How many words the sum has at most: "The first two instalments". */
    private static final int LONGEST = 4;

    private static final Set<String> NOT_SO = Set.of("from", "at");

    static boolean in(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        SentenceView sentence = candidate.sentence();
        boolean ahead =
                candidate.kind().isFuture() || candidate.form().equals(UndertakingRule.CLAUSE);
        if (!ahead || !sentence.hasTree() || clause.negated()) {
            return false;
        }
        int verb = clause.predicate();
        return (clause.passive() ? DONE_WITH : FLOWING).contains(candidate.verb())
                && !NOT_SO.contains(sentence.word(verb + 1))
                && isSum(sentence, beforeModal(sentence, verb));
    }

    /** The last word before "will", "would", "is to be". */
    private static int beforeModal(SentenceView sentence, int verb) {
        int token = verb - 1;
        while (token > 0 && BESIDE_VERBS.contains(sentence.tag(token))) {
            token--;
        }
        return token;
    }

    /** "$7 [billion]", "The [funds]", "a third of [it]", "every [cent]". */
    private static boolean isSum(SentenceView sentence, int last) {
        if (last < 0) {
            return false;
        }
        if (sentence.isSum(last)) {
            return isWhole(sentence, last);
        }
        if (IT.contains(sentence.word(last))) {
            return sentence.word(last - 1).equals("of") && isNoun(sentence, last - 2);
        }
        boolean definite = false;
        for (int token = last; token >= 0 && token > last - LONGEST; token--) {
            definite |= DEFINITE.contains(sentence.word(token));
        }
        return definite && isNoun(sentence, last);
    }

    /** "9 million will reach"; not "an investment of 9 million will go". */
    private static boolean isWhole(SentenceView sentence, int last) {
        int first = last;
        while (sentence.isSum(first - 1)) {
            first--;
        }
        return !sentence.word(first - 1).equals("of") || isNoun(sentence, first - 2);
    }

    private static boolean isNoun(SentenceView sentence, int token) {
        return SUMS.contains(sentence.lemma(token)) || SUMS.contains(sentence.word(token));
    }

    /** Who gave the whole. */
    Optional<Party> giver(PledgeCandidate candidate, List<Pledge> before) {
        return in(candidate)
                ? EarlierSum.of(context, candidate, before)
                        .flatMap(Pledge::pledger)
                        .map(party -> party.meantBy(candidate.deed()))
                : Optional.empty();
    }
}
