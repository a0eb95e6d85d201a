package org.gleaner.annotate.payments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.Casing;
import org.gleaner.text.TokenView;

/**
 * Parts of a sum told a little before, whose parties are said once: "The EU and Ireland will give
 * Chad €14 million. ... [The EU] would provide [€11 million] and Ireland [€3 million]", "The first
 * tranche of [€5 million] was paid in May".
 */
final class Continuations {

    private static final Cues GIVING = Cues.read("payments/part-verbs.txt");
    private static final Set<String> PARTS = DataFile.words("payments/part-nouns.txt");
    private static final Set<String> MANY = DataFile.words("payments/collective-givers.txt");
    private static final Set<String> DONE = DataFile.words("payments/part-participles.txt");
    private static final Set<String> ELSEWHERE =
            Set.of("to", "for", "on", "into", "towards", "toward");
    private static final Set<String> THAT = Set.of("this", "that", "these", "which", "it", "the");

    private static final int SENTENCES_BACK = 5;
    private static final int SUMS_BACK = 6;

    /** How far a word that makes a part of a sum may stand from it. */
    private static final int NEAR = 5;

    private final TokenView view;

    Continuations(TokenView view) {
        this.view = view;
    }

    List<Money> filled(List<Money> money) {
        List<Money> filled = new ArrayList<>();
        for (Money sum : money) {
            filled.add(view.at(sum.span().start()) < view.size() ? filled(sum, filled) : sum);
        }
        return filled;
    }

    private Money filled(Money sum, List<Money> before) {
        if (isGapped(sum, before)) {
            return sum.withParties(sum.payer(), before.get(before.size() - 1).payee());
        }
        int sentence = sentenceOf(sum);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - SUMS_BACK); i--) {
            int distance = sentence - sentenceOf(before.get(i));
            if (distance > SENTENCES_BACK) {
                return sum;
            }
            Optional<Money> part = part(sum, before.get(i), distance);
            if (part.isPresent()) {
                return part.get();
            }
        }
        return sum;
    }

    private Optional<Money> part(Money sum, Money earlier, int distance) {
        boolean known = earlier.payee().isPresent() || earlier.payer().isPresent();
        boolean part = isPart(sum, earlier);
        if (known
                && (part || isOfMany(earlier))
                && sum.payee().isEmpty()
                && goesOn(sum, earlier, distance)) {
            return Optional.of(sum.withParties(sum.payer(), earlier.payee()));
        }
        if (!known || !part || sum.payer().isPresent()) {
            return Optional.empty();
        }
        if (distance <= 2 && isOfThat(sum)) {
            return Optional.of(
                    sum.withParties(earlier.payer(), sum.payee().or(() -> own(sum, earlier))));
        }
        return sum.payee().isEmpty() && isTranche(sum)
                ? Optional.of(sum.withParties(earlier.payer(), earlier.payee()))
                : Optional.empty();
    }

    /** "and Ireland €3 million", behind a part whose receiver another sentence tells. */
    private boolean isGapped(Money sum, List<Money> before) {
        if (before.isEmpty() || sum.payee().isPresent() || sum.payer().isEmpty()) {
            return false;
        }
        Money last = before.get(before.size() - 1);
        int sentence = sentenceOf(sum);
        boolean told =
                last.payee()
                        .filter(party -> view.sentenceOf(view.at(party.span().start())) < sentence)
                        .isPresent();
        return told
                && sentenceOf(last) == sentence
                && sum.payer().get().span().start() > last.span().end()
                && !PledgedAmounts.isOne(sum.payer(), last.payee());
    }

    /** "of which $1.9 billion [has been disbursed]": to the same. */
    private Optional<Party> own(Money sum, Money earlier) {
        int next = view.last(sum.span()) + 1;
        int far = Math.min(view.tokens().last(sentenceOf(sum)), next + NEAR);
        for (int token = next; token < far; token++) {
            if (ELSEWHERE.contains(view.lower(token))) {
                return Optional.empty();
            }
            if (DONE.contains(view.lower(token))) {
                return earlier.payee();
            }
        }
        return Optional.empty();
    }

    /** Whether a sum is less than an earlier one of its currency. */
    static boolean isPart(Money sum, Money earlier) {
        Optional<BigDecimal> part = sum.max().or(sum::min);
        Optional<BigDecimal> whole = earlier.max().or(earlier::min);
        return sum.currency().equals(earlier.currency())
                && part.isPresent()
                && whole.isPresent()
                && part.get().compareTo(whole.get()) < 0;
    }

    /**
     * By the same giver or the next one of the same sentence, with a verb of giving and no "to".
     */
    private boolean goesOn(Money sum, Money earlier, int distance) {
        int at = view.at(sum.span().start());
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - NEAR);
        int next = view.last(sum.span()) + 1;
        boolean open = next >= view.size() || !ELSEWHERE.contains(view.lower(next));
        return open
                && distance > 0
                && sum.payer().isPresent()
                && earlier.payee().isPresent()
                && !PledgedAmounts.isOne(sum.payer(), earlier.payee())
                && GIVING.occurIn(view::lower, first, at)
                && (PledgedAmounts.isOne(sum.payer(), earlier.payer())
                        || isOfMany(earlier)
                        || isNamedIn(sum.payer().get(), sentenceOf(earlier)));
    }

    /** "[Donors] pledged $2 billion to Malawi": each of them gives a part, in its own currency. */
    private static boolean isOfMany(Money whole) {
        return whole.payer()
                .map(party -> TokenView.lower(party.name()))
                .filter(name -> MANY.contains(name.substring(name.lastIndexOf(' ') + 1)))
                .isPresent();
    }

    /** Whether the sentence of the whole sum names the giver of the part too. */
    private boolean isNamedIn(Party party, int sentence) {
        int last = view.tokens().last(sentence);
        String head = TokenView.lower(party.name());
        for (int token = view.tokens().first(sentence); token < last; token++) {
            if (head.startsWith(view.lower(token))
                    && Casing.isCapitalized(view.tokens().word(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Of that, $30 million will go", "of which over $1.9 billion", "The remaining $2 million". */
    private boolean isOfThat(Money sum) {
        int at = view.at(sum.span().start());
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - NEAR);
        for (int token = first; token + 1 < at; token++) {
            if (view.lower(token).equals("of") && THAT.contains(view.lower(token + 1))) {
                return true;
            }
        }
        return at > first && view.lower(at - 1).equals("remaining");
    }

    /** "The first tranche of $5 million was paid". */
    private boolean isTranche(Money sum) {
        int at = view.at(sum.span().start());
        int first = Math.max(view.tokens().first(view.sentenceOf(at)), at - NEAR);
        return view.hasAny(PARTS, first, at);
    }

    private int sentenceOf(Money sum) {
        return view.sentenceOf(view.at(sum.span().start()));
    }
}
