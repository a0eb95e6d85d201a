package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

    @ParameterizedTest
    @CsvSource({
        "Ōpōtiki, Opotiki",
        "Kulübü, Kulubu",
        "Łódź, Lodz",
        "Hjortkær, Hjortkaer",
        "Østfold, Ostfold",
        "Þórshöfn, Thorshofn",
        "Diyarbakır, Diyarbakir",
        "Nguyễn, Nguyen",
        "Straße, Strasse"
    })
    void takesTheMarksFromLetters(String word, String plain) {
        assertEquals(plain, PlainLetters.of(word));
    }

    @Test
    void leavesPlainWordsAndSignsAsTheyAre() {
        assertSame("Auckland", PlainLetters.of("Auckland"));
        assertEquals("€5", PlainLetters.of("€5"));
        assertEquals("", PlainLetters.of(""));
    }
}
