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

    /** After how many years a promise is history. */
    private static final int YEARS = 20;

    private FarAway() {}

    static boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return isTold(candidate) || isHistory(candidate, context);
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
