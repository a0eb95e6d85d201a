package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gleaner.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFormTest {

    private static Optional<LabelForm> form(String words) {
        return LabelForm.of(LabelWord.of(words, new Span(0, words.length()), 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Question | ROLE",
                "The Moderator | ROLE",
                "Speaker 2 | ROLE",
                "Voice from the audience | ROLE",
                "President of Russia Vladimir Putin | TITLED",
                "THE PRESIDENT | ROLE",
                "MR. O'NEIL | TITLED",
                "Vice-President Kamala Harris | TITLED",
                "H.E. Ambassador J. Smith | TITLED",
                "FEENEY | CAPITALS",
                "ANNA BERG | CAPITALS",
                "Vladimir Putin | NAME",
                "Ursula von der Leyen | NAME",
                "Abdel el-Sisi | NAME",
                "Putin | WORD",
                "Malmo footballer Anna Berg | DESCRIBED",
                "Anna Berg, BBC | DESCRIBED",
            })
    void knowsTheFormsOfLabels(String words, LabelForm form) {
        assertEquals(Optional.of(form), form(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said",
                "The Prime Minister announced",
                "In Rome",
                "Media contact",
                "Fact sheet",
                "Apollo 11",
                "Anna Berg, Bob Stone,",
                "“Anna Berg",
                "The mayor named three towns",
                "build a school",
                "Berg's",
                "WHAT WE WILL DO",
                "The President of the small and not so old republic beyond Alps",
            })
    void seesNoLabelInOtherWords(String words) {
        assertEquals(Optional.empty(), form(words));
    }
}
