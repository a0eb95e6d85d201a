package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gleaner.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg: Good morning. | Anna Berg:",
                "Anna Berg (in Swedish): Good morning. | Anna Berg (in Swedish):",
                "[00:12:30] Anna Berg: Good morning. | [00:12:30] Anna Berg:",
                "SPEERS:Good morning. | SPEERS:",
                "Q. When will you leave? | Q.",
                "A. Soon. | A.",
                "Q When will you leave? | Q",
                "Mr. DURBIN. Mr. President, I object. | Mr. DURBIN.",
                "The PRESIDING OFFICER. The Senator is recognized. | The PRESIDING OFFICER.",
                "A man came in. | -",
                "Q when will you leave? | -",
                "The train leaves at 10:30. | -",
                "Anna Berg:-) | -",
                "The U.S. Congress adjourned. | -",
                "MR. DURBIN. Objection. | MR. DURBIN.",
                "The NATO summit is over. | -",
                "Good morning. | -",
            })
    void findsTheLabelOfALine(String line, String label) {
        String found =
                LabelReader.read(line, 0, new Span(0, line.length()))
                        .map(candidate -> candidate.label().in(line))
                        .orElse("-");
        assertEquals(label, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg – Good morning. | Anna Berg –",
                "Moderator -- Next question. | Moderator --",
                "Anna Berg (Malmo) - Good morning. | Anna Berg (Malmo) -",
                "Berg – Good morning. | -",
                "A well-known man | -",
                "He came – and went. | -",
            })
    void findsTheLabelThatADashEnds(String line, String label) {
        String found =
                LabelReader.dashed(line, 0, new Span(0, line.length()))
                        .map(candidate -> candidate.label().in(line))
                        .orElse("-");
        assertEquals(label, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Operator", "Tim Cook", "Tim Cook -- Chief Executive Officer"})
    void takesALineOfItsOwnForALabel(String line) {
        assertTrue(LabelReader.ownLine(line, 0, new Span(0, line.length())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cook", "Tim Cook -- Apple", "-- Chief Executive Officer", "We agree"})
    void takesNoOtherLineForOne(String line) {
        assertFalse(LabelReader.ownLine(line, 0, new Span(0, line.length())).isPresent());
    }
}
