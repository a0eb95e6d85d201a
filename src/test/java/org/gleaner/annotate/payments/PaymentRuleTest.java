package org.gleaner.annotate.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gleaner.annotate.syntax.Dependencies;
import org.gleaner.annotate.syntax.Trees;
import org.junit.jupiter.api.Test;

class PaymentRuleTest {

    private final Dependencies loan = Dependencies.of(Trees.tree(0, """
            Moscow NNP 2 nsubj
            grants VBZ 0 root grant
            Minsk NNP 2 iobj
            $ $ 2 obj
            """));

    @Test
    void tellsWhoPaysWhom() {
        PaymentRule rule = PaymentRule.read().get("grant").get(0);
        assertEquals("VB", rule.tag());
        assertEquals(List.of(0), rule.payer().from(1, loan));
        assertEquals(List.of(2), rule.payee().from(1, loan));
    }
}
