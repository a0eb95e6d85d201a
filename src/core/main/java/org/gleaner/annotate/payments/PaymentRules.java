package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gleaner.lexicon.DataFile;

/** The rules of {@code models/payments/rules.tsv}, by the words that they speak of. */
final class PaymentRules {

    private static final int COLUMNS = 8;

    private final List<PaymentRule> rules;
    private final Map<String, List<PaymentRule>> byLemma = new HashMap<>();

    private PaymentRules(List<PaymentRule> rules) {
        this.rules = rules;
        for (PaymentRule rule : rules) {
            for (String lemma : rule.lemmas()) {
                byLemma.computeIfAbsent(lemma, missing -> new ArrayList<>()).add(rule);
            }
        }
    }

    static PaymentRules read() {
        return new PaymentRules(
                DataFile.rows("payments/rules.tsv", COLUMNS).stream()
                        .map(PaymentRule::of)
                        .toList());
    }

    List<PaymentRule> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    List<PaymentRule> all() {
        return rules;
    }

    /** This one alone. */
    PaymentRules only(String name) {
        return new PaymentRules(rules.stream().filter(rule -> rule.name().equals(name)).toList());
    }
}
