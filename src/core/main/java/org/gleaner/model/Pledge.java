package org.gleaner.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A statement by which somebody undertakes an action.
 *
 * @param span the clause that states it, within one sentence
 * @param action the undertaking in plain form: "grant Minsk a state loan of $1.5 billion"
 * @param money indexes into the document's money, ascending
 * @param group the same for repetitions of one undertaking in a document, counted from 0 in text
 *     order
 * @param negated it is an undertaking not to do something
 * @param withdrawn the text takes it back: "It has since withdrawn the promise"
 * @param rule what found it
 */
public record Pledge(
        Span span,
        Optional<Party> pledger,
        String action,
        Optional<Party> beneficiary,
        List<Integer> money,
        Optional<Deadline> deadline,
        Optional<Span> condition,
        Strength strength,
        boolean negated,
        boolean withdrawn,
        Optional<Party> reportedBy,
        int group,
        double confidence,
        String rule) {
    public static final FactType<Pledge> FACT_TYPE =
            FactType.of("pledges", Pledge::span)
                    .withConfidence(Pledge::confidence)
                    .foundBy(Pledge::rule, Pledge::withConfidence)
                    .referringTo(Money.FACT_TYPE, Pledge::money, Pledge::withMoney);

    /** When the action is due: the words, and the days they come to. */
    public record Deadline(Span span, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** How much the words bind; on the wire in lower case. */
    public enum Strength {
        FIRM,
        INTENTION;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Pledge {
        money = List.copyOf(money);
        Confidence.check(confidence);
    }

    public Pledge withMoney(List<Integer> money) {
        return copy(span, pledger, action, beneficiary, money, deadline, withdrawn, confidence);
    }

    /** The same, which the text takes back. */
    public Pledge takenBack() {
        return copy(span, pledger, action, beneficiary, money, deadline, true, confidence);
    }

    /** One of several sums of it, with its own action and date. */
    public Pledge part(Span span, String action, List<Integer> money, Deadline due) {
        return copy(
                span, pledger, action, beneficiary, money, Optional.of(due), withdrawn, confidence);
    }

    /** A part of it that is due at no stated time. */
    public Pledge part(Span span, String action, List<Integer> money) {
        return copy(
                span, pledger, action, beneficiary, money, Optional.empty(), withdrawn, confidence);
    }

    /** A part of it, with its own words, sum and receiver: "and $800 to the Hall Society". */
    public Pledge partFor(Span words, String deed, List<Integer> sums, Party receiver) {
        return copy(
                words, pledger, deed, Optional.of(receiver), sums, deadline, withdrawn, confidence);
    }

    /** The same for this receiver. */
    public Pledge withBeneficiary(Party receiver) {
        return copy(
                span,
                pledger,
                action,
                Optional.of(receiver),
                money,
                deadline,
                withdrawn,
                confidence);
    }

    /** The same of another who is bound with him: "They will each pay $5 million". */
    public Pledge alsoOf(Party other) {
        return copy(
                span,
                Optional.of(other),
                action,
                beneficiary,
                money,
                deadline,
                withdrawn,
                confidence);
    }

    private Pledge withConfidence(double calibrated) {
        return copy(span, pledger, action, beneficiary, money, deadline, withdrawn, calibrated);
    }

    /** The same in all but these. */
    private Pledge copy(
            Span span,
            Optional<Party> pledger,
            String action,
            Optional<Party> beneficiary,
            List<Integer> money,
            Optional<Deadline> deadline,
            boolean withdrawn,
            double confidence) {
        return new Pledge(
                span,
                pledger,
                action,
                beneficiary,
                money,
                deadline,
                condition,
                strength,
                negated,
                withdrawn,
                reportedBy,
                group,
                confidence,
                rule);
    }
}
