package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAPITALS | JAPAN GET LUCKY WIN , CHINA IN SURPRISE DEFEAT .",
                "CAPITALS | McDONALD RE-ELECTED IN 1998",
                "CAPITALS | LONDON 1996-08-30",
                "RUNNING  | The OSCE mission left on Monday .",
                "RUNNING  | They left .",
                "SMALL    | i am from mexico",
                "SMALL    | the price of oil fell",
                "OTHER    | Japan Gets Lucky Win",
                "OTHER    | UN",
                "OTHER    | 12 : 30"
            })
    void tellsHowASentenceUsesCapitals(Lettering expected, String sentence) {
        String[] words = sentence.split(" ");
        assertEquals(expected, Lettering.of(words));
    }
}
