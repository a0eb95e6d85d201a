package org.gleaner.annotate.pledges;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * Sums that were set aside or promised long ago, and came to nothing: "In 2004 the Council approved
 * $7 million", "At the last summit donors promised $600 million", "guaranteed a credit line, which
 * was never drawn"; and what is no deed at all: a member's vote, "we will do three things".
 */
final class LongAgo {

    private static final Map<String, List<String>> NOTHING = Words.phrases("came-to-nothing");
    private static final Map<String, List<String>> ONCE = Words.phrases("words-of-long-ago");
    private static final Set<String> THINGS = Set.of("thing", "something");
    private static final Set<String> VOTING = Set.of("vote");
    private static final String PAST = "VBD";
    private static final String DO = "do";

    /** How old a decision is that nobody waits for any more. */
    private static final int DAYS = 330;

    private LongAgo() {}

    static boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        if (!candidate.sentence().hasTree()) {
            return false;
        }
        return isPast(candidate) && (isOver(candidate.sentence()) || isOld(candidate, context))
                || isVoteOfOne(candidate, agent, context)
                || isNumber(candidate);
    }

    /** A sum that was approved or promised, in the simple past. */
    private static boolean isPast(PledgeCandidate candidate) {
        boolean set =
                candidate.kind() == RuleKind.FUNDING
                        || candidate.kind() == RuleKind.UNDERTAKING_VERB
                                && candidate.form().equals("sum");
        Dependencies tree = candidate.sentence().tree();
        int verb = candidate.clause().predicate();
        return set
                && (tree.tag(verb).equals(PAST)
                        || tree.children(verb, "aux:pass").stream()
                                .anyMatch(aux -> tree.tag(aux).equals(PAST)));
    }

    private static boolean isOver(SentenceView sentence) {
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.readsAny(token, NOTHING) || sentence.readsAny(token, ONCE)) {
                return true;
            }
        }
        return false;
    }

    /** "[In 2004] the Council approved", where today is known to be long after. */
    private static boolean isOld(PledgeCandidate candidate, PledgeContext context) {
        if (context.today().isEmpty()) {
            return false;
        }
        LocalDate old = context.today().get().minusDays(DAYS);
        SentenceView sentence = candidate.sentence();
        int verb = candidate.clause().predicate();
        return verb > 0
                && context.datesIn(sentence.span(0, verb - 1)).stream()
                        .anyMatch(date -> date.to().filter(old::isAfter).isPresent());
    }

    /** "One member, Ann Lee, voted to keep the rate": no decision. */
    private static boolean isVoteOfOne(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int over = sentence.tree().head(candidate.clause().predicate());
        return candidate.kind() == RuleKind.UNDERTAKING_VERB
                && over >= 0
                && VOTING.contains(sentence.lemma(over))
                && agent.head() >= 0
                && (context.personAt(sentence.inDocument(agent.head())).isPresent()
                        || sentence.lemma(agent.head()).equals("member")
                                && (sentence.tree().tag(agent.head()).equals("NN")
                                        || sentence.tree().child(agent.head(), "nummod") >= 0));
    }

    /** "we will do three things": the things are told behind it. */
    private static boolean isNumber(PledgeCandidate candidate) {
        int object = candidate.object();
        return candidate.verb().equals(DO)
                && object >= 0
                && THINGS.contains(candidate.sentence().lemma(object))
                && candidate.sentence().tree().child(object, "nummod") >= 0;
    }
}
