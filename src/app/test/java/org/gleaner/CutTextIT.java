package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.testing.CaseTable;
import org.junit.jupiter.api.Test;

/**
 * Sentences that end in their middle, as headings, captions and posts do: no stage reads on behind
 * the last word. {@code -Dcuts.step=1} cuts behind every word.
 */
class CutTextIT {

    private static final int STEP = Integer.getInteger("cuts.step", 5);

    private static Stream<String> sentences() {
        return Stream.of("payments/cases", "pledges/cases", "relations/golden", "transfers/cases")
                .flatMap(table -> CaseTable.lines("/" + table + ".tsv"))
                .map(line -> line.substring(0, (line + "\t").indexOf('\t')).replace('¶', '\n'));
    }

    @Test
    void noStageReadsBehindTheLastWord() {
        Pipeline chain = Stages.pipeline(Configuration.standard());
        Map<String, String> failed = new TreeMap<>();
        int row = 0;
        for (String sentence : sentences().toList()) {
            int words = row++ % STEP;
            for (int at = sentence.indexOf(' '); at > 0; at = sentence.indexOf(' ', at + 1)) {
                if (words++ % STEP == 0) {
                    String text = sentence.substring(0, at);
                    if (chain.run(Document.of("cut", text)) instanceof Outcome.Failed outcome) {
                        failed.putIfAbsent(outcome.stage() + ": " + outcome.message(), text);
                    }
                }
            }
        }
        assertEquals(Map.of(), failed);
    }
}
