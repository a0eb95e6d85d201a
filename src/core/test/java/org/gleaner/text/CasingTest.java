package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

    @ParameterizedTest
    @CsvSource({
        "Minsk,  true, false, true,  false",
        "(Minsk, false, false, true, false",
        "MINSK,  true, false, true,  true",
        "U.S.,   true, false, true,  true",
        "iPhone, false, true, false, false",
        "minsk,  false, true, false, false",
        "2ND,    false, false, false, true",
        "12,     false, false, false, false",
        "'',     false, false, false, false",
        "Élysée, true, false, true,  false"
    })
    void testsWords(
            String word, boolean capitalized, boolean lower, boolean first, boolean allCaps) {
        assertEquals(capitalized, Casing.isCapitalized(word));
        assertEquals(lower, Casing.startsLower(word));
        assertEquals(first, Casing.hasCapitalFirst(word));
        assertEquals(allCaps, Casing.isAllCaps(word));
        assertEquals(allCaps, Casing.hasNoLowerLetter(word));
    }

    @Test
    void aScriptWithoutCasesHasNoLowerLetter() {
        assertEquals(true, Casing.hasNoLowerLetter("明斯克"));
        assertEquals(false, Casing.isAllCaps("明斯克"));
    }

    @ParameterizedTest
    @CsvSource({"USA, true", "ÉMI, true", "U.S., false", "B2B, false", "MPs, false", "明斯克, false"})
    void tellsWordsOfCapitalsAlone(String word, boolean capitals) {
        assertEquals(capitals, Casing.isOnlyCapitals(word));
    }

    @ParameterizedTest
    @CsvSource({"Minsk, Xx", "U.S., X.X.", "Sector-37, Xx-d", "USA, XXX", "EU, XX", "1990s, dx"})
    void shapesRunTogether(String word, String shape) {
        assertEquals(shape, Casing.shape(word));
    }
}
