package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;

/**
 * Who gets what a further giver gives, where only the first gift tells it: "Rwanda will contribute
 * 10 million to the Lakes Fund and Kenya will contribute 18 million", "Acme has agreed to add
 * 5,000".
 */
record SameReceiver(PledgeContext context) {

    private static final Set<String> GIVING = Words.of("giving-to-us");
    private static final Set<String> ADDING = Words.of("verbs-of-adding");
    private static final Set<String> PROMISING = Words.of("promising-verbs");

    private static final Set<String> TOWARDS = Set.of("to", "towards", "toward", "into");
    private static final Set<String> IT = Set.of("it", "this", "that", "them", "these");

    /**
     * @param before the records so far, in text order
     */
    Optional<Party> of(PledgeCandidate candidate, List<Integer> money, List<Pledge> before) {
        if (money.isEmpty()
                || before.isEmpty()
                || candidate.clause().negated()
                || goesElsewhere(candidate)) {
            return Optional.empty();
        }
        Pledge last = before.get(before.size() - 1);
        int sentence = candidate.sentence().index();
        int other = context.tokens().sentenceOf(context.tokens().at(last.span().start()));
        String verb = candidate.verb();
        boolean gives = GIVING.contains(verb) || PROMISING.contains(verb);
        boolean near =
                other == sentence && gives
                        || other == sentence - 1
                                && ADDING.contains(verb)
                                && !context.opensBlock(sentence);
        return near && !candidate.clause().passive() && !last.money().isEmpty() && !last.negated()
                ? last.beneficiary().map(party -> party.meantBy(candidate.deed()))
                : Optional.empty();
    }

    /** "will contribute 6 million [to the sea wall]": it tells itself where its money goes. */
    static boolean goesElsewhere(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            if (TOWARDS.contains(sentence.word(token))
                    && !IT.contains(sentence.word(token + 1))
                    && !sentence.isSum(token + 1)) {
                return true;
            }
        }
        return false;
    }
}
