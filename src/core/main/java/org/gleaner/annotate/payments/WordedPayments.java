package org.gleaner.annotate.payments;

import java.util.ArrayList;
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
        List<Money> filled = new ArrayList<>(money.size());
        for (Money sum : money) {
            filled.add(view.at(sum.span().start()) < view.size() ? filled(sum) : sum);
        }
        return filled;
    }

    private Money filled(Money sum) {
        for (PaymentPhrase phrase : phrases) {
            Optional<Money> found = new Match(sum).of(phrase);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return sum;
    }

    private final class Match {

        private final Money sum;
        private final int first;
        private final int last;
        private final int from;
        private final int to;
        private Optional<Party> giver = Optional.empty();
        private Optional<Party> receiver = Optional.empty();
        private int start;

        Match(Money sum) {
            this.sum = sum;
            first = view.at(sum.span().start());
            last = view.last(sum.span());
            from = view.tokens().first(view.sentenceOf(first));
            to = view.tokens().last(view.sentenceOf(first));
        }

        Optional<Money> of(PaymentPhrase phrase) {
            start = first;
            if (!left(phrase.before(), 0, first - 1)
                    || !right(phrase.after(), 0, last + 1)
                    || isDenied()) {
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
            for (int token = Math.max(from, start - NEAR); token < first; token++) {
                if (NEGATIONS.contains(view.lower(token))) {
                    return true;
                }
            }
            return false;
        }

        private boolean left(List<Element> elements, int index, int token) {
            if (index == elements.size()) {
                start = Math.min(start, token + 1);
                return true;
            }
            Element element = elements.get(index);
            return switch (element.kind()) {
                case WORD ->
                        token >= from
                                        && element.fits(view.lower(token))
                                        && left(elements, index + 1, token - 1)
                                || element.optional() && left(elements, index + 1, token);
                case GAP -> {
                    for (int at = token; at >= token - element.length() && at >= from - 1; at--) {
                        if (left(elements, index + 1, at)) {
                            yield true;
                        }
                        if (at < from || STOPS.contains(view.lower(at))) {
                            yield false;
                        }
                    }
                    yield false;
                }
                default ->
                        token >= from
                                && parties.before(token, from)
                                        .filter(found -> left(elements, index + 1, found.end() - 1))
                                        .filter(found -> take(element, found.party()))
                                        .isPresent();
            };
        }

        private boolean right(List<Element> elements, int index, int token) {
            if (index == elements.size()) {
                return true;
            }
            Element element = elements.get(index);
            return switch (element.kind()) {
                case WORD ->
                        token < to
                                        && element.fits(view.lower(token))
                                        && right(elements, index + 1, token + 1)
                                || element.optional() && right(elements, index + 1, token);
                case GAP -> {
                    for (int at = token; at <= token + element.length() && at < to; at++) {
                        if (right(elements, index + 1, at)) {
                            yield true;
                        }
                        if (STOPS.contains(view.lower(at))) {
                            yield false;
                        }
                    }
                    yield false;
                }
                default ->
                        token < to
                                && parties.behind(token, to)
                                        .filter(
                                                found ->
                                                        right(elements, index + 1, found.end() + 1))
                                        .filter(found -> take(element, found.party()))
                                        .isPresent();
            };
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
