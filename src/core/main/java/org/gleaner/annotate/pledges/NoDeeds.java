package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.model.EntityType;

/** What has the form of an undertaking and is no deed of its subject: habits, income, names. */
final class NoDeeds {

    private static final Set<String> HABITS = Words.of("habit-adverbs");
    private static final Set<String> SO_FAR = Words.of("sums-so-far");
    private static final Set<String> HAVE = Set.of("has", "have", "had");

    /** How far "has" may be before its verb. */
    private static final int NEAR = 5;

    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> EARNING = Words.of("earning-verbs");

    private NoDeeds() {}

    /** "Sometimes I'll walk to the cliff": what one does now and then. */
    static boolean isHabit(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int subject = candidate.clause().subject();
        int from =
                subject < 0
                        ? candidate.clause().from()
                        : Math.min(subject, candidate.clause().from());
        return candidate.kind() == RuleKind.MODAL
                && (HABITS.contains(sentence.word(0))
                        || sentence.holds(HABITS, from, candidate.clause().predicate()));
    }

    /** "To date, the bank has committed $6.9 billion to the country": what adds up by now. */
    static boolean isSummedUp(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        boolean perfect =
                candidate.kind() == RuleKind.FUNDING
                        || candidate.kind() == RuleKind.UNDERTAKING_VERB;
        for (int token = 0; perfect && token <= candidate.clause().to(); token++) {
            if (sentence.readsAny(token, SO_FAR)) {
                return sentence.holds(HAVE, Math.max(0, predicate - NEAR), predicate);
            }
        }
        return false;
    }

    /** "The winner will get $3 million", "he will earn $2m a year": what others are to pay. */
    static boolean isIncome(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        boolean gets =
                EARNING.contains(candidate.verb())
                        || candidate.verb().equals("walk")
                                && sentence.reads(candidate.clause().predicate() + 1, "away with");
        int last = candidate.clause().to();
        return gets
                && candidate.kind() != RuleKind.RECEIVE
                && (sentence.holds(FROM, candidate.clause().predicate() + 2, last)
                        || Sums.within(sentence, candidate.clause().predicate(), last) != NONE);
    }

    /** "Will Sherton said": a person's name and no modal verb. */
    static boolean isFirstName(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        if (candidate.kind() != RuleKind.MODAL || !candidate.sentence().hasTree()) {
            return false;
        }
        SentenceView sentence = candidate.sentence();
        boolean named = false;
        for (int aux : sentence.tree().children(candidate.clause().predicate(), "aux")) {
            boolean name =
                    sentence.isCapitalised(aux)
                            && context.names().isAt(sentence.inDocument(aux), EntityType.PERSON);
            if (!name && ModalRule.MODALS.contains(sentence.word(aux))) {
                return false;
            }
            named |= name;
        }
        return named;
    }
}
