package org.gleaner.annotate.candidates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    walk     | walk walks walked walking
                    admire   | admires admired admiring
                    marry    | marries married marrying
                    play     | plays played playing
                    stop     | stopped stopping
                    teach    | teaches taught
                    bear     | bears bore born bearing
                    child    | children
                    chairman | chairman chairmen
                    wife     | wives
                    """)
    void formsVerbsAndNouns(String lemma, String forms) {
        assertTrue(
                WordForms.of(lemma).containsAll(List.of(forms.split(" "))),
                WordForms.of(lemma)::toString);
    }

    @Test
    void leavesThePastOut() {
        assertTrue(WordForms.now("plan").containsAll(List.of("plan", "plans", "planning")));
        assertFalse(WordForms.now("plan").contains("planned"));
    }
}
