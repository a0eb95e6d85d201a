package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.RuleExamples;
import org.junit.jupiter.api.Test;

class PledgeRuleExamplesTest {

    private static final List<List<String>> ROWS = DataFile.rows("pledges/rules.tsv", 3);

    @Test
    void everyRuleHasAnExampleAndACounterExample() {
        for (List<String> row : ROWS) {
            RuleExamples examples = RuleExamples.of(row.get(1), row.get(2));
            assertFalse(examples.examples().isEmpty(), row.get(0));
            assertFalse(examples.counterExamples().isEmpty(), row.get(0));
        }
    }

    @Test
    void everyRuleThatHasAConfidenceHasALine() {
        Set<String> withConfidence =
                DataFile.rows("pledges/confidences.tsv", 6, 2).stream()
                        .map(row -> row.get(0))
                        .collect(Collectors.toSet());
        assertEquals(
                withConfidence, ROWS.stream().map(row -> row.get(0)).collect(Collectors.toSet()));
    }
}
