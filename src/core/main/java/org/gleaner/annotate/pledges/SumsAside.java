package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.model.Span;
import org.gleaner.syntax.AmountPath;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.RunningTotals;

/**
 * Sums that the words of an undertaking name beside what is undertaken: what was given before ("on
 * top of the [$5 million] it gave last year"), what a clause within it tells ("Acme, fined [$5
 * million], will pay", "bringing its total to [$9 million]"), and what somebody else has to bring
 * ("if the parish finds [$5,000]").
 */
final class SumsAside {

    private static final Set<String> PERSONAL = Words.of("sum-givers");
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private SumsAside() {}

    /** Whether the amount with this index is one of those. */
    static boolean holds(PledgeContext context, PledgeCandidate candidate, int index) {
        SentenceView sentence = candidate.sentence();
        Span span = context.money().get(index).span();
        int token = sentence.inSentence(context.tokens().at(span.start()));
        if (!sentence.hasTree() || token == NONE) {
            return false;
        }
        return isGivenBefore(sentence, token)
                || RunningTotals.isAt(sentence::word, 0, token)
                || isConditional(candidate, span)
                || isToldAside(sentence.tree(), token, candidate.clause().predicate());
    }

    /** "the $5 million [it gave] last year". */
    private static boolean isGivenBefore(SentenceView sentence, int sum) {
        int next = Sums.end(sentence, sum) + 1;
        return PERSONAL.contains(sentence.word(next))
                && next + 1 < sentence.size()
                && (PAST.contains(sentence.tree().tag(next + 1))
                        || sentence.word(next + 1).equals("has")
                        || sentence.word(next + 1).equals("had"));
    }

    /** In the words of the condition alone: "provided that the parish finds $5,000". */
    private static boolean isConditional(PledgeCandidate candidate, Span sum) {
        return Conditions.of(candidate).filter(condition -> condition.contains(sum)).isPresent();
    }

    private static boolean isToldAside(Dependencies tree, int token, int predicate) {
        for (int at = token; at != NONE && at != predicate; at = tree.head(at)) {
            if (tree.relation(at).equals("acl:relcl") || AmountPath.isAside(at, tree)) {
                return true;
            }
        }
        return false;
    }
}
