package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gleaner.Stages;
import org.gleaner.pipeline.Configuration;
import org.junit.jupiter.api.Test;

/** Every relation rule, applied alone to the sentences beside it in its table. */
class RelationRulesIT {

    @Test
    void findsInEveryExampleAndInNoCounterExample() {
        RuleCheck check =
                new RuleCheck(RelationRules.read(""), Stages.list(Configuration.standard()));
        assertEquals("", String.join("\n", check.faults()));
    }
}
