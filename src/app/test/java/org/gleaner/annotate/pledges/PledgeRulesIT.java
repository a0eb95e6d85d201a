package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.Gleaner;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.RuleExamples;
import org.junit.jupiter.api.Test;

/** Every pledge rule on the sentences beside it in its table. */
class PledgeRulesIT {

    private static final Gleaner GLEANER = Gleaner.standard();

    @Test
    void findsInEveryExampleAndInNoCounterExample() {
        List<String> faults = new ArrayList<>();
        for (List<String> row : DataFile.rows("pledges/rules.tsv", 3)) {
            String rule = row.get(0);
            RuleExamples examples = RuleExamples.of(row.get(1), row.get(2));
            for (String text : examples.examples()) {
                if (!finds(rule, text)) {
                    faults.add(rule + " finds nothing in: " + text);
                }
            }
            for (String text : examples.counterExamples()) {
                if (finds(rule, text)) {
                    faults.add(rule + " finds a pledge in: " + text);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static boolean finds(String rule, String text) {
        return GLEANER.extract(text).pledges().stream()
                .anyMatch(pledge -> pledge.rule().equals(rule));
    }
}
