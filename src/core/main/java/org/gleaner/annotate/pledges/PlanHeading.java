package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Inflection;

/**
 * A line above a list that calls what was undertaken before it a plan: "The plan:", "The package
 * has three parts:", "The allocation is divided as follows:". The items are of whoever undertook.
 */
final class PlanHeading {

    private static final Set<String> DETERMINERS = Words.of("plan-determiners");
    private static final Set<String> NOUNS = Words.of("divided-nouns");

    /** What the plan of another time, or of another, is told by. */
    private static final Set<String> OTHERS = Words.of("plans-of-others");

    private static final int LONGEST = 12;

    /** How far back stands what is called a plan, in sentences. */
    private static final int BACK = 9;

    private PlanHeading() {}

    /**
     * @param kept what was undertaken in each sentence
     */
    static Optional<PledgeCandidate> of(
            PledgeContext context, SentenceView sentence, Map<Integer, PledgeCandidate> kept) {
        int last = sentence.size() - 1;
        if (last > LONGEST || !sentence.word(last).equals(":") || !namesPlan(sentence)) {
            return Optional.empty();
        }
        return before(context, sentence.index(), kept);
    }

    /**
     * The first undertaking not far before the sentence that is nobody's speech, without its date:
     * what the text is about comes first, who else gives to it comes after.
     */
    static Optional<PledgeCandidate> before(
            PledgeContext context, int index, Map<Integer, PledgeCandidate> kept) {
        for (int at = Math.max(0, index - BACK); at < index; at++) {
            PledgeCandidate candidate = kept.get(at);
            if (candidate != null
                    && !context.isQuoted(candidate.sentence().span().start())
                    && binds(context, candidate)) {
                return Optional.of(
                        candidate.with(candidate.clause().to(candidate.clause().from())));
            }
        }
        return Optional.empty();
    }

    private static boolean binds(PledgeContext context, PledgeCandidate candidate) {
        Agent agent = Agent.of(context, candidate.sentence(), candidate.clause());
        return agent.isOrganization() || agent.isSpeaker() || agent.kind() == Agent.Kind.PROPER;
    }

    private static boolean namesPlan(SentenceView sentence) {
        int noun = NONE;
        for (int token = 0; token < sentence.size() - 1; token++) {
            String word = sentence.word(token);
            if (OTHERS.contains(word)) {
                return false;
            }
            String one = Inflection.singular(word);
            boolean plan = Lexicon.INSTRUMENTS.contains(one) || NOUNS.contains(one);
            noun = noun == NONE && plan ? token : noun;
        }
        return noun == 0 || noun > 0 && noun < 4 && DETERMINERS.contains(sentence.word(0));
    }
}
