package org.gleaner.annotate.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.Trees;
import org.junit.jupiter.api.Test;

class PaymentRuleTest {

    private final Dependencies loan =
            Dependencies.of(
                    Trees.tree(
                            0,
                            """
                            Moscow NNP 2 nsubj
                            grants VBZ 0 root grant
                            Minsk NNP 2 iobj
                            $ $ 2 obj
                            """));

    @Test
    void readsAmountOnlyWhereItHangsAsTheRuleSays() {
        PaymentRule increase = PaymentRules.read().of("double").get(0);
        Dependencies doubling =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                Germany NNP 2 nsubj
                                doubled VBD 0 root double
                                aid NN 2 obj
                                to IN 5 case
                                $ $ 2 obl
                                """));
        assertTrue(increase.fits(1, 4, doubling));
        assertFalse(increase.fits(1, 2, doubling));
    }

    @Test
    void leavesAmountOfAnotherVerbToThatVerb() {
        Dependencies two =
                Dependencies.of(
                        Trees.tree(
                                0,
                                """
                                Acme NNP 2 nsubj
                                pays VBZ 0 root pay
                                and CC 4 cc
                                borrows VBZ 2 conj borrow
                                $ $ 4 obj
                                """));
        assertFalse(PaymentRules.read().of("pay").get(0).fits(1, 3, two));
    }

    @Test
    void knowsWhoPaysWhom() {
        PaymentRule rule = PaymentRules.read().only("give").of("grant").get(0);
        assertEquals("VB", rule.tag());
        assertEquals(List.of(0), rule.payer().from(1, loan));
        assertEquals(List.of(2), rule.payee().from(1, loan));
    }

    @Test
    void everyRuleHasAnExampleAndACounterExample() {
        assertEquals(
                List.of(),
                PaymentRules.read().all().stream()
                        .filter(
                                rule ->
                                        rule.examples().examples().isEmpty()
                                                || rule.examples().counterExamples().isEmpty())
                        .map(PaymentRule::name)
                        .toList());
    }
}
