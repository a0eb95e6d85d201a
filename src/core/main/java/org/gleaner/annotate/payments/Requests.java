package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/**
 * Sums that somebody asks for or has refused, and that nobody has undertaken to pay: "requested
 * [$5] from Acme", "a claim by Acme for [$5]", "offered [$5], which she declined". Nor does he pay
 * who calls on others to.
 */
final class Requests {

    private static final Set<String> DIRECT = DataFile.words("payments/request-verbs.txt");
    private static final Set<String> ASKING = DataFile.words("payments/request-for-verbs.txt");
    private static final Set<String> NOUNS = DataFile.words("payments/request-nouns.txt");
    private static final Cues GRANTED = Cues.read("payments/request-granted.txt");
    private static final Cues REFUSED = Cues.read("payments/refused-offers.txt");
    private static final Cues OFFERS = Cues.read("payments/refusable.txt");
    private static final Cues CALLERS = Cues.read("payments/callers.txt");
    private static final Set<String> OPENERS = FunctionWords.of("clause-openers");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", ".", "and", "but", "(", ")", "\"", "“", "”");
    private static final Set<String> FOR = Set.of("for", "of", "worth");
    private static final Set<String> BE =
            Set.of("be", "been", "being", "is", "are", "was", "were", "'s", "'re");
    private static final String VERB = "VERB";
    private static final String TO = "to";

    /** How far before "for" and its sum the word of asking may stand. */
    private static final int FAR = 12;

    /** How far before the word of asking, and behind the sum, it may be said what came of it. */
    private static final int NEAR = 5;

    private final TokenView view;
    private final Tags tags;

    Requests(TokenView view, Tags tags) {
        this.view = view;
        this.tags = tags;
    }

    /** The sum without the parties that do not pay it. */
    Money without(Money sum) {
        int at = view.at(sum.span().start());
        if (at >= view.size()) {
            return sum;
        }
        int sentence = view.sentenceOf(at);
        int from = view.tokens().first(sentence);
        int to = view.tokens().last(sentence);
        int last = view.last(sum.span());
        if (isAskedFor(sum, at, last, from, to) || isRefused(sum, from, to)) {
            return sum.withParties(Optional.empty(), Optional.empty());
        }
        return sum.payer().filter(payer -> isCaller(payer, at)).isPresent()
                ? sum.withParties(Optional.empty(), sum.payee())
                : sum;
    }

    private boolean isAskedFor(Money sum, int at, int last, int from, int to) {
        SumPhrase phrase = SumPhrase.of(at, last, view, tags);
        int asking = asking(phrase, from);
        if (asking < 0) {
            return false;
        }
        int first = Math.max(from, Math.min(asking, at) - NEAR);
        int end = Math.min(to, phrase.last() + 1 + FAR);
        boolean granted =
                GRANTED.occurIn(view::lower, first, asking)
                        || GRANTED.occurIn(view::lower, phrase.last() + 1, end);
        boolean both = sum.payer().isPresent() && sum.payee().isPresent();
        return !granted && !(both && REFUSED.occurIn(view::lower, first, to));
    }

    /** The word by which the sum is asked for; -1 without one. */
    private int asking(SumPhrase phrase, int from) {
        if (NOUNS.contains(view.lower(phrase.last()))) {
            return phrase.last();
        }
        int before = phrase.first() - 1;
        if (before < from) {
            return -1;
        }
        if (DIRECT.contains(view.lower(before))) {
            return before;
        }
        return FOR.contains(view.lower(before)) ? askingFor(before, from) : -1;
    }

    /** "a [request] from the club for", "[asked] the county for". */
    private int askingFor(int preposition, int from) {
        for (int token = preposition - 1; token >= Math.max(from, preposition - FAR); token--) {
            String word = view.lower(token);
            if (NOUNS.contains(word) || ASKING.contains(word)) {
                return token;
            }
            if (BREAKS.contains(word) || OPENERS.contains(word) || tags.of(token).equals(VERB)) {
                return -1;
            }
        }
        return -1;
    }

    /** "The defendant offered [$5], which she refused": to nobody known. */
    private boolean isRefused(Money sum, int from, int to) {
        return sum.payer().isPresent()
                && sum.payee().isEmpty()
                && OFFERS.occurIn(view::lower, from, to)
                && REFUSED.occurIn(view::lower, from, to);
    }

    /** "[We] call on the G20 to give": who calls on others gives nothing. */
    private boolean isCaller(Party payer, int sum) {
        int next = view.last(payer.span()) + 1;
        int verb = to(next, sum) + 1;
        return next < sum
                && verb > next
                && tags.of(verb).equals(VERB)
                && CALLERS.occurIn(view::lower, next, Math.min(verb, next + NEAR))
                && !isPassive(next, verb)
                && !hasVerb(verb + 1, sum);
    }

    /** "No farmer [will be asked] to pay". */
    private boolean isPassive(int from, int to) {
        return view.hasAny(BE, from, to);
    }

    private int to(int from, int sum) {
        for (int token = from + 1; token < sum - 1; token++) {
            if (view.lower(token).equals(TO) && tags.of(token + 1).equals(VERB)) {
                return token;
            }
        }
        return -1;
    }

    private boolean hasVerb(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tags.of(token).equals(VERB)) {
                return true;
            }
        }
        return false;
    }
}
