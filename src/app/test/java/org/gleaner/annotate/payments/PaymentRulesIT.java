package org.gleaner.annotate.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.Stages;
import org.gleaner.lexicon.RuleExamples;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** Every payment rule, applied alone to the sentences beside it in its table. */
class PaymentRulesIT {

    private final PaymentRules rules = PaymentRules.read();
    private final List<PaymentPhrase> phrases = PaymentPhrase.read();

    @Test
    void findsInEveryExampleAndInNoCounterExample() {
        List<Annotator> stages = new ArrayList<>();
        for (Annotator stage : Stages.list(Configuration.standard())) {
            stages.add(stage instanceof PaymentAnnotator ? new Alone() : stage);
        }
        Pipeline chain = new Pipeline(stages);
        List<String> faults = new ArrayList<>();
        for (PaymentRule rule : rules.all()) {
            check(rule.name(), rule.examples(), chain, faults);
        }
        for (PaymentPhrase phrase : phrases) {
            if (!phrase.isNobodys()) {
                check(phrase.name(), phrase.examples(), chain, faults);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static void check(
            String rule, RuleExamples examples, Pipeline chain, List<String> faults) {
        for (String sentence : examples.examples()) {
            if (!finds(rule, sentence, chain)) {
                faults.add(rule + " finds nothing in: " + sentence);
            }
        }
        for (String sentence : examples.counterExamples()) {
            if (finds(rule, sentence, chain)) {
                faults.add(rule + " finds a payment in: " + sentence);
            }
        }
    }

    private static boolean finds(String rule, String sentence, Pipeline chain) {
        return ((Outcome.Done) chain.run(Document.of(rule, sentence)))
                .document().money().stream()
                        .anyMatch(
                                amount -> amount.payer().isPresent() || amount.payee().isPresent());
    }

    /** Applies to a document the one rule that its id names. */
    private final class Alone implements Annotator {

        private final PaymentAnnotator whole = new PaymentAnnotator();

        @Override
        public Set<Layer<?>> requires() {
            return whole.requires();
        }

        @Override
        public Set<Layer<?>> provides() {
            return whole.provides();
        }

        @Override
        public void annotate(Annotations annotations) {
            String name = annotations.document().id();
            PaymentAnnotator.of(
                            rules.only(name),
                            phrases.stream().filter(phrase -> phrase.name().equals(name)).toList())
                    .annotate(annotations);
        }
    }
}
