package org.gleaner.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sum that goes from one party to another, or is meant to: "The World Bank approved a loan of $5
 * million to Kenya". One for each giver, receiver and sum that the text connects.
 *
 * @param span the words that connect them, within one sentence
 * @param giver empty when the text names only who gets the sum
 * @param min lower bound of the sum, as in {@link Money}
 * @param purpose the words that say what the sum is for
 * @param money indexes of the records that state the sum
 * @param pledges index of the undertaking behind it, where there is one
 * @param relations index of the relation that says the same, where there is one
 * @param group the same for restatements of one sum in a document, counted from 0 in text order: a
 *     sum over the groups counts each once
 * @param rule what connected the parties: {@code payment} or {@code pledge}
 */
public record Transfer(
        Span span,
        Optional<Party> giver,
        Optional<Party> receiver,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<String> currency,
        Kind kind,
        Status status,
        Optional<Span> purpose,
        Optional<Pledge.Deadline> deadline,
        List<Integer> money,
        List<Integer> pledges,
        List<Integer> relations,
        int group,
        double confidence,
        String rule) {
    public static final FactType<Transfer> FACT_TYPE =
            FactType.of("transfers", Transfer::span)
                    .withConfidence(Transfer::confidence)
                    .foundBy(Transfer::rule, Transfer::withConfidence)
                    .referringTo(
                            Money.FACT_TYPE,
                            Transfer::money,
                            (fact, indexes) ->
                                    fact.withReferences(indexes, fact.pledges, fact.relations))
                    .referringTo(
                            Pledge.FACT_TYPE,
                            Transfer::pledges,
                            (fact, indexes) ->
                                    fact.withReferences(fact.money, indexes, fact.relations))
                    .referringTo(
                            Relation.FACT_TYPE,
                            Transfer::relations,
                            (fact, indexes) ->
                                    fact.withReferences(fact.money, fact.pledges, indexes));

    /** What the sum is; on the wire in lower case. */
    public enum Kind {
        GRANT,
        LOAN,
        INVESTMENT,
        PURCHASE,
        FINE,
        SETTLEMENT,
        SALARY,
        TAX,
        AID,
        OTHER;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far it has come; on the wire in lower case. */
    public enum Status {
        PROMISED,
        APPROVED,
        PAID,
        OWED,
        REFUSED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Transfer {
        money = List.copyOf(money);
        pledges = List.copyOf(pledges);
        relations = List.copyOf(relations);
        Confidence.check(confidence);
    }

    /** The amount, when it is a point value. */
    public Optional<BigDecimal> amount() {
        return min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) == 0
                ? min
                : Optional.empty();
    }

    public Transfer withGroup(int group) {
        return copy(money, pledges, relations, group, confidence);
    }

    private Transfer withReferences(
            List<Integer> money, List<Integer> pledges, List<Integer> relations) {
        return copy(money, pledges, relations, group, confidence);
    }

    private Transfer withConfidence(double calibrated) {
        return copy(money, pledges, relations, group, calibrated);
    }

    /** The same in all but these. */
    private Transfer copy(
            List<Integer> money,
            List<Integer> pledges,
            List<Integer> relations,
            int group,
            double confidence) {
        return new Transfer(
                span,
                giver,
                receiver,
                min,
                max,
                currency,
                kind,
                status,
                purpose,
                deadline,
                money,
                pledges,
                relations,
                group,
                confidence,
                rule);
    }
}
