package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    private final Locale platform = Locale.getDefault();

    @AfterEach
    void restorePlatform() {
        Locale.setDefault(platform);
    }

    @ParameterizedTest
    @CsvSource({
        "pledged, VBD, pledge",
        "HIRING, VBG, hire",
        "ships, NNS, ship",
        "were, VBD, be",
        "better, JJR, good",
        "IBM, NNP, ibm",
        "States, NNPS, states",
        "a_b, NN, a_b"
    })
    void givesTheBaseFormInLowerCase(String word, String tag, String lemma) {
        assertEquals(lemma, new Lemmas().of(word, tag));
    }

    @Test
    void keepsTheDotOfAnEyeWherePlatformIsTurkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertEquals("invite", new Lemmas().of("INVITED", "VBD"));
        assertEquals("ministry", new Lemmas().of("MINISTRIES", "NNS"));
    }
}
