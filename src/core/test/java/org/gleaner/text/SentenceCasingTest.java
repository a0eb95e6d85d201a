package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCasingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL_CAPS | JAPAN GET LUCKY WIN , CHINA IN SURPRISE DEFEAT .",
                "ALL_CAPS | McDONALD RE-ELECTED IN 1998",
                "ALL_CAPS | LONDON 1996-08-30",
                "RUNNING  | The OSCE mission left on Monday .",
                "RUNNING  | They left .",
                "LOWER    | i am from mexico",
                "LOWER    | the price of oil fell",
                "OTHER    | Japan Gets Lucky Win",
                "OTHER    | UN",
                "OTHER    | 12 : 30"
            })
    void classifiesTheCasingOfASentence(SentenceCasing expected, String sentence) {
        String[] words = sentence.split(" ");
        assertEquals(expected, SentenceCasing.of(words));
    }
}
