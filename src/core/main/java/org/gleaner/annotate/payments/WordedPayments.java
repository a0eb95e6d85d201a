package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.PaymentPhrase.Element;
import org.gleaner.annotate.payments.PaymentPhrase.Kind;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.text.TokenView;

/**
 * Reads payments by the words around a sum where a parser often fails: "has been left £40,000 by
 * the late Hilda Brandt", "with a grant of €2 million from the Lomond Foundation, the museum".
 */
final class WordedPayments {

    private static final Set<String> STOPS = Set.of(";", ":", "?", "!");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");

    /** How far before the first word of a phrase it may be denied. */
    private static final int NEAR = 3;

    private final List<PaymentPhrase> phrases;
    private final TokenView view;
    private final WordedParties parties;

    WordedPayments(List<PaymentPhrase> phrases, TokenView view, WordedParties parties) {
        this.phrases = phrases;
        this.view = view;
        this.parties = parties;
    }

    /** The sums, with the parties of the first phrase that each stands in. */
    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> true, this::filled);
    }

    private Money filled(Money sum) {
        Match match = new Match(view.at(sum.span().start()), view.last(sum.span()));
        for (PaymentPhrase phrase : phrases) {
            Optional<Money> found = match.of(phrase, sum);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return sum;
    }

    /**
     * The parties of a phrase around other words than a sum: "[Acme] is the sponsor of [Everton]"
     * around "sponsor".
     */
    Optional<Sides> around(PaymentPhrase phrase, int first, int last) {
        Match match = new Match(first, last);
        return match.fits(phrase)
                ? Optional.of(new Sides(match.giver, match.receiver))
                : Optional.empty();
    }

    /** Who gives and who receives, as far as a phrase tells. */
    record Sides(Optional<Party> giver, Optional<Party> receiver) {}

    /** Of one sum with one phrase after the other. */
    private final class Match {

        private final int first;
        private final int last;
        private final int from;
        private final int to;
        private int start;
        private int end;
        private Optional<Party> giver;
        private Optional<Party> receiver;

        Match(int first, int last) {
            this.first = first;
            this.last = last;
            from = view.tokens().first(view.sentenceOf(first));
            to = view.tokens().last(view.sentenceOf(first));
        }

        boolean fits(PaymentPhrase phrase) {
            start = first;
            end = last;
            giver = Optional.empty();
            receiver = Optional.empty();
            return follow(phrase.before(), 0, first - 1, -1)
                    && follow(phrase.after(), 0, last + 1, 1)
                    && !isDenied();
        }

        Optional<Money> of(PaymentPhrase phrase, Money sum) {
            if (!fits(phrase)) {
                return Optional.empty();
            }
            if (phrase.isNobodys()) {
                return Optional.of(sum.withParties(Optional.empty(), Optional.empty()));
            }
            if (phrase.fillsOnly()) {
                giver = sum.payer().isPresent() ? sum.payer() : giver;
                receiver = sum.payee().isPresent() ? sum.payee() : receiver;
            }
            boolean same =
                    giver.isPresent() && giver.map(Party::name).equals(receiver.map(Party::name));
            return same
                    ? Optional.empty()
                    : Optional.of(
                            sum.withParties(
                                    giver.or(() -> other(sum.payer(), receiver)),
                                    receiver.or(() -> other(sum.payee(), giver))));
        }

        private Optional<Party> other(Optional<Party> known, Optional<Party> found) {
            return known.filter(party -> !Optional.of(party.name()).equals(found.map(Party::name)));
        }

        private boolean isDenied() {
            for (int token = Math.max(from, start - NEAR); token <= end; token++) {
                boolean around = token < first || token > last;
                if (around && NEGATIONS.contains(view.lower(token))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Whether the elements from {@code index} on stand in a row from the token on.
         *
         * @param step to the next token: 1 behind the sum, -1 before it
         */
        private boolean follow(List<Element> elements, int index, int token, int step) {
            if (index == elements.size()) {
                start = Math.min(start, token - step);
                end = Math.max(end, token - step);
                return true;
            }
            Element element = elements.get(index);
            return switch (element.kind()) {
                case WORD ->
                        isInside(token)
                                        && element.fits(view.lower(token))
                                        && follow(elements, index + 1, token + step, step)
                                || element.optional() && follow(elements, index + 1, token, step);
                case GAP -> {
                    int at = token;
                    for (int skipped = 0; skipped <= element.length(); skipped++) {
                        if (follow(elements, index + 1, at, step)) {
                            yield true;
                        }
                        if (!isInside(at) || STOPS.contains(view.lower(at))) {
                            yield false;
                        }
                        at += step;
                    }
                    yield false;
                }
                default ->
                        isInside(token)
                                && party(element, token, step)
                                        .filter(found -> goesOn(elements, index, found, step))
                                        .filter(found -> take(element, found.party()))
                                        .isPresent();
            };
        }

        /** Behind a party, or before it and what it is: "from [the private equity firm] Acme". */
        private boolean goesOn(
                List<Element> elements, int index, WordedParties.Found found, int step) {
            if (follow(elements, index + 1, found.end() + step, step)) {
                return true;
            }
            int noun = step < 0 ? parties.withNoun(found.end(), from) : found.end();
            return noun < found.end() && follow(elements, index + 1, noun + step, step);
        }

        /** An owner stands before what is his, so that he is read on his side of it alone. */
        private Optional<WordedParties.Found> party(Element element, int token, int step) {
            if (element.kind() == Kind.OWNER) {
                return step > 0 ? parties.owner(token, to) : parties.ownerBefore(token, from);
            }
            return step > 0 ? parties.behind(token, to) : parties.before(token, from);
        }

        private boolean isInside(int token) {
            return token >= from && token < to;
        }

        private boolean take(Element element, Party party) {
            if (element.kind() == Kind.GIVER) {
                giver = Optional.of(party);
            } else {
                receiver = Optional.of(party);
            }
            return true;
        }
    }
}
