package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

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
                Inflection.forms(lemma).containsAll(List.of(forms.split(" "))),
                Inflection.forms(lemma)::toString);
    }

    @Test
    void leavesThePastOut() {
        assertTrue(
                Inflection.presentForms("plan").containsAll(List.of("plan", "plans", "planning")));
        assertFalse(Inflection.presentForms("plan").contains("planned"));
    }

    @Test
    void cutsTheEndingOfARegularPlural() {
        assertEquals("country", Inflection.singular("countries"));
        assertEquals("plan", Inflection.singular("plans"));
        assertEquals("plan", Inflection.singular("plan"));
        assertEquals("countrie", Inflection.withoutS("countries"));
    }
}
