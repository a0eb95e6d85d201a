package org.gleaner.annotate.pledges;

import java.util.Set;
import org.gleaner.model.TimeExpression;

/**
 * Undertakings of people who are long dead or were never alive: "In 1887 the duke vowed to drain
 * the marsh", "In the novel, Anna promises to wait".
 */
final class FarAway {

    private static final Set<String> FICTION = Words.of("fiction");
    private static final Set<String> TELLING = Words.of("telling-a-story");
    private static final Set<String> LONG_AGO = Words.of("long-ago");

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> STORYTELLING = Words.of("verbs-of-plots");

    /** How far the plot goes on behind the sentence that says that it is one. */
    private static final int PLOT = 3;

    /** How far into a sentence its subject and verb may be. */
    private static final int STORY = 14;

    /** After how many years a promise is history. */
    private static final int YEARS = 20;

    private FarAway() {}

    static boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return isTold(candidate)
                || agent.kind() != Agent.Kind.NAMED && isPlot(candidate, context)
                || isHistory(candidate, context);
    }

    /** "The novel tells of a miner. In the second part [the company will close the pit]". */
    private static boolean isPlot(PledgeCandidate candidate, PledgeContext context) {
        int at = candidate.sentence().index();
        if (context.turnAt(candidate.sentence().span().start()).isPresent()) {
            return false;
        }
        for (int back = 0; back <= PLOT && at - back >= 0; back++) {
            if (tellsOfAStory(context.sentence(at - back))) {
                return true;
            }
            if (context.opensBlock(at - back)) {
                return false;
            }
        }
        return false;
    }

    /** "A [novel] by Ann Roe [tells] of a miner". */
    private static boolean tellsOfAStory(SentenceView sentence) {
        boolean story = false;
        for (int token = 0; token < Math.min(STORY, sentence.size()); token++) {
            String word = sentence.word(token);
            story |= FICTION.contains(word) && !NOUNS.contains(sentence.tag(token + 1));
            boolean present = sentence.hasTree() && sentence.tree().tag(token).equals("VBZ");
            boolean verb =
                    (present || sentence.tag(token).equals("VERB"))
                            && word.endsWith("s")
                            && STORYTELLING.contains(word.substring(0, word.length() - 1));
            if (story && verb) {
                return true;
            }
        }
        return false;
    }

    /** "In the novel, she", "The film ends as the captain". */
    private static boolean isTold(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        boolean within =
                sentence.word(0).equals("in")
                        && FICTION.contains(sentence.word(2))
                        && sentence.word(3).equals(",");
        boolean teller = FICTION.contains(sentence.word(1)) && TELLING.contains(sentence.lemma(2));
        return within || teller && candidate.clause().predicate() > 2;
    }

    private static boolean isHistory(PledgeCandidate candidate, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        if (candidate.kind() == RuleKind.MODAL) {
            return false;
        }
        if (sentence.readsAny(0, LONG_AGO)) {
            return true;
        }
        boolean dated = sentence.word(0).equals("in") && sentence.word(1).length() == 4;
        if (!dated || context.today().isEmpty()) {
            return false;
        }
        int latest = context.today().get().getYear() - YEARS;
        return context.datesIn(sentence.span(1, 1)).stream()
                .filter(date -> date.kind() == TimeExpression.Kind.DATE)
                .anyMatch(date -> date.to().filter(day -> day.getYear() < latest).isPresent());
    }
}
