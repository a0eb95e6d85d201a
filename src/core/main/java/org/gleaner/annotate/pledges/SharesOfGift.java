package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;

/**
 * Whom the parts of a gift go to, told in the present: "Acme announced grants of $9 million. The
 * largest, $4 million, [goes to] the Red Cross". Of whoever gives, in the sentences before.
 */
final class SharesOfGift {

    private static final Set<String> GOES = Set.of("goes", "go");
    private static final Set<String> GIVING = Words.of("verbs-of-two-objects");
    private static final String TO = "to";

    /** How many sentences before may tell of the gift. */
    private static final int BACK = 4;

    /** How far the sum may be before its verb: "$4 million over three years, goes to". */
    private static final int NEAR = 8;

    private final PledgeContext context;

    SharesOfGift(PledgeContext context) {
        this.context = context;
    }

    /**
     * @param before what was undertaken in each sentence
     */
    List<PledgeCandidate> find(Map<Integer, PledgeCandidate> before) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int index : before.keySet().stream().sorted().toList()) {
            int last = Math.min(context.sentences() - 1, index + BACK);
            for (int at = index + 1; isGift(before.get(index)) && at <= last; at++) {
                share(before, found, at);
            }
        }
        return found.stream().distinct().toList();
    }

    private void share(Map<Integer, PledgeCandidate> before, List<PledgeCandidate> found, int at) {
        SentenceView sentence = context.sentence(at);
        int verb = verb(sentence);
        Optional<PledgeCandidate> gift = verb < 0 ? Optional.empty() : gift(before, at);
        if (gift.isPresent() && found.stream().noneMatch(each -> each.sentence() == sentence)) {
            Clause clause = ClauseFinder.of(sentence, verb);
            found.add(
                    new PledgeCandidate(
                                    sentence, clause, RuleKind.LIST_ITEM, Strength.FIRM, "action")
                            .under(gift.get()));
        }
    }

    private static Optional<PledgeCandidate> gift(Map<Integer, PledgeCandidate> before, int at) {
        for (int back = 1; back <= BACK; back++) {
            PledgeCandidate gift = before.get(at - back);
            if (gift != null && isGift(gift)) {
                return Optional.of(gift);
            }
        }
        return Optional.empty();
    }

    private static boolean isGift(PledgeCandidate gift) {
        return gift.sentence().hasTree()
                && (gift.kind() == RuleKind.FUNDING || GIVING.contains(gift.verb()))
                && Sums.after(gift.sentence(), gift.clause().predicate()) != SentenceView.NONE;
    }

    /** "goes" behind a sum and before "to"; {@link SentenceView#NONE} without one. */
    private static int verb(SentenceView sentence) {
        for (int token = 2; sentence.hasTree() && token + 2 < sentence.size(); token++) {
            if (GOES.contains(sentence.word(token))
                    && sentence.word(token + 1).equals(TO)
                    && sentence.tree().isVerb(token)
                    && Sums.within(sentence, token - NEAR, token - 1) != SentenceView.NONE) {
                return token;
            }
        }
        return SentenceView.NONE;
    }
}
