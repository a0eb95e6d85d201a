package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.model.Pledge.Strength;

/**
 * What befalls one elsewhere and is a deed here: a doctor sees patients, a lender recovers money.
 */
final class Attended {

    private static final Set<String> RECOVERED = Set.of("recover", "recoup");
    private static final Set<String> REPAID = Words.of("sums-told-before");
    private static final String SEE = "see";

    private Attended() {}

    /**
     * "has agreed to see newborns without an appointment", "intends to recover every crown", "will
     * recover the grant".
     */
    static boolean in(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        int object = sentence.hasTree() ? sentence.tree().object(predicate) : NONE;
        boolean claimed =
                object > predicate
                        && RECOVERED.contains(candidate.verb())
                        && candidate.kind().isFuture()
                        && (sentence.isSum(object) || REPAID.contains(sentence.lemma(object)));
        return claimed
                || candidate.kind() == RuleKind.UNDERTAKING_VERB
                        && object > predicate
                        && (RECOVERED.contains(candidate.verb())
                                || candidate.verb().equals(SEE)
                                        && candidate.strength() == Strength.FIRM
                                        && sentence.tree().tag(object).equals("NNS"));
    }
}
