package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gleaner.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FixedFormTest {

    private final Passage passage =
            Passages.of("[LOCATION Cork] lies in [LOCATION Ireland] as [LOCATION Cork] does");

    private Argument at(int token) {
        return passage.argument(token, Party.Resolution.STRUCTURE).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(FixedForm.class)
    void hasALineInItsTable(FixedForm form) {
        RelationCandidate candidate =
                form.candidate(at(0), at(3), Optional.empty(), passage.tokens.span(1));
        assertTrue(candidate.confidence() > 0 && candidate.confidence() <= 1);
    }

    @Test
    void takesTheWordsBetweenForItsTrigger() {
        assertEquals(
                "lies in",
                FixedForm.PLACE_IN_PLACE
                        .between(at(0), at(3), passage)
                        .orElseThrow()
                        .trigger()
                        .in(passage.text));
    }

    @Test
    void relatesNobodyToThemselves() {
        assertEquals(Optional.empty(), FixedForm.PLACE_IN_PLACE.between(at(0), at(5), passage));
    }
}
