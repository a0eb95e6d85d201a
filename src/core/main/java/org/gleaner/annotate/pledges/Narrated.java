package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * Decisions of a story, which were carried out long ago: "When he saw the army, he decided to meet
 * it", "My father agreed to pay, she recalls"; and what a court orders or somebody says in jest.
 */
final class Narrated {

    private static final Set<String> DECIDING = Words.of("deciding-verbs");
    private static final Set<String> RECALLING = Words.of("recalling-words");
    private static final Set<String> JOKING = Words.of("joking-words");
    private static final Set<String> WHEN = Set.of("when", "as", "after");
    private static final Set<String> SHALL = Set.of("shall");
    private static final Set<String> LITIGANTS = Words.of("litigants");

    private Narrated() {}

    static boolean rejects(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        return sentence.hasTree()
                && (isPastDecision(candidate, agent)
                        || isOrdered(candidate, agent)
                        || sentence.hasAfter(candidate.clause().predicate(), JOKING));
    }

    private static boolean isPastDecision(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int verb = tree.head(candidate.clause().predicate());
        boolean decided =
                candidate.kind() == RuleKind.UNDERTAKING_VERB
                        && candidate.strength() == Strength.FIRM
                        && verb != NONE
                        && tree.tag(verb).equals("VBD")
                        && DECIDING.contains(tree.lemma(verb));
        return decided
                && (sentence.hasAfter(NONE, RECALLING)
                        || agent.kind() == Agent.Kind.PRONOUN && isThen(sentence, verb));
    }

    /** "[When] the governor saw it, he decided". */
    private static boolean isThen(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        for (int clause : tree.children(verb, "advcl")) {
            int first = tree.leftmost(clause);
            if (clause < verb
                    && WHEN.contains(sentence.word(first))
                    && tree.tag(clause).equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    /** "The Defendant shall pay the costs". */
    private static boolean isOrdered(PledgeCandidate candidate, Agent agent) {
        return candidate.kind() == RuleKind.MODAL
                && agent.head() != NONE
                && LITIGANTS.contains(candidate.sentence().lemma(agent.head()))
                && candidate.sentence().holds(SHALL, agent.head(), candidate.clause().predicate());
    }
}
