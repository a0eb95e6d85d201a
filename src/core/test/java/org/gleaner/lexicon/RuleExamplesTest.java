package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

    @Test
    void splitsACellIntoSentences() {
        assertEquals(
                new RuleExamples(List.of("Ann sued Bob.", "Bob was sued."), List.of("Ann rose.")),
                RuleExamples.of("Ann sued Bob. | Bob was sued.", "Ann rose."));
    }

    @Test
    void readsLineEnds() {
        assertEquals(
                List.of("We will:\n- plant trees"),
                RuleExamples.of("We will:¶- plant trees", "").examples());
    }

    @Test
    void leavesABarWithinAWordAlone() {
        assertEquals(List.of("a|b"), RuleExamples.of("a|b", "").examples());
    }

    @Test
    void isEmptyWithoutSentences() {
        assertTrue(RuleExamples.of("", "").isEmpty());
    }
}
