package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/**
 * Takes the parties from sums that nobody pays: of what somebody keeps from, "decided to stay away
 * from funding [$5] for the project", of a budget that he tells, "presented a [$5] budget, up from
 * [$4]", and of what is only asked for.
 */
final class Unpaid {

    private static final Cues ABSTAINING = Cues.read("payments/abstaining.txt");
    private static final Cues OFFERED = Cues.read("payments/offered-words.txt");
    private static final Cues RUMOURS = Cues.read("payments/rumours.txt");
    private static final Cues SAID_NO = Cues.read("payments/said-no.txt");
    private static final String QUESTION = "?";
    private static final Set<String> TABLING = DataFile.words("payments/tabling-verbs.txt");
    private static final Set<String> BUDGETS = DataFile.words("payments/budget-nouns.txt");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "and", "but", "to", "-", "–");
    private static final String GERUND = "ing";

    /**
     * How many words may stand between the verb in -ing and its sum: "lending the club another".
     */
    private static final int FAR = 6;

    /** The longest words of abstaining. */
    private static final int CUE = 3;

    /** How far behind a budget its other sum may be: "a budget for next year, up from". */
    private static final int LONG = 16;

    private static final int NEAR = 3;

    private final TokenView view;
    private final Requests requests;

    Unpaid(TokenView view, Tags tags) {
        this.view = view;
        requests = new Requests(view, tags);
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            boolean told = sum.payer().isPresent() || sum.payee().isPresent();
            filled.add(
                    !told
                            ? sum
                            : isUnpaid(sum)
                                    ? sum.withParties(Optional.empty(), Optional.empty())
                                    : requests.without(sum));
        }
        return filled;
    }

    private boolean isUnpaid(Money sum) {
        int at = view.at(sum.span().start());
        return at < view.size()
                && (isKeptFrom(at)
                        || isRumour(at)
                        || sum.payee().isEmpty() && isBudget(at, view.last(sum.span())));
    }

    /**
     * "There is talk that Acme offered [$5]", "Did Acme offer [$5]?", "offered [$5]. He said no".
     */
    private boolean isRumour(int at) {
        int sentence = view.sentenceOf(at);
        int from = view.tokens().first(sentence);
        int to = view.tokens().last(sentence);
        if (!OFFERED.occurIn(view::lower, Math.max(from, at - FAR), at)) {
            return false;
        }
        return view.lower(to - 1).equals(QUESTION)
                || RUMOURS.occurIn(view::lower, from, at)
                || sentence + 1 < view.tokens().sentences()
                        && SAID_NO.occurIn(
                                view::lower,
                                to,
                                Math.min(view.tokens().last(sentence + 1), to + FAR));
    }

    /** "stay away from [funding] $5". */
    private boolean isKeptFrom(int at) {
        int first = view.tokens().first(view.sentenceOf(at));
        for (int token = at - 1; token > Math.max(first, at - FAR); token--) {
            if (BREAKS.contains(view.lower(token))) {
                return false;
            }
            if (view.lower(token).endsWith(GERUND)) {
                return ABSTAINING.occurIn(view::lower, Math.max(first, token - CUE), token);
            }
        }
        return false;
    }

    /** "presented a [$5] budget", "tabled a budget of [$5], up from [$4]". */
    private boolean isBudget(int at, int last) {
        int sentence = view.sentenceOf(at);
        int from = Math.max(view.tokens().first(sentence), at - LONG);
        int to = Math.min(view.tokens().last(sentence), last + NEAR);
        int budget = -1;
        for (int token = to; token >= from; token--) {
            boolean inSum = token >= at && token <= last;
            if (!inSum && budget < 0 && BUDGETS.contains(view.lower(token))) {
                budget = token;
            } else if (budget >= 0 && TABLING.contains(view.lower(token))) {
                return true;
            }
        }
        return false;
    }
}
