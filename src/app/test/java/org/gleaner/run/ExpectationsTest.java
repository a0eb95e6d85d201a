package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gleaner.render.Packed;
import org.gleaner.render.Rendered;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

    private static Rendered document(String... met) {
        return new Rendered("a", "", List.of(), new Packed(), Map.of(), List.of(), List.of(met));
    }

    @Test
    void warnsOfWhatNoDocumentMet() {
        Expectations expectations = new Expectations(List.of("line 2", "line 3", "line 4"));
        expectations.met(document("line 3"));
        expectations.met(document("line 3", "line 2"));
        assertEquals(List.of("line 4 matched nothing"), expectations.warnings());
    }
}
