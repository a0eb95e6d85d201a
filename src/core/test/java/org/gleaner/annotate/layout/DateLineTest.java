package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gleaner.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

    private static boolean is(String line) {
        return DateLine.is(line, new Span(0, line.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sochi,September 14, 2020",
                "September 14, 2020",
                "Published on 12 March 2024",
                "The Kremlin, Moscow, May 3, 2019",
                "Updated 12 March 2024 at 10:30 a.m.",
                "2024-03-12",
            })
    void knowsALineOfDateAndPlace(String line) {
        assertTrue(is(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The yard was built on 12 March 2024.",
                "They met on 12 March 2024",
                "Sochi, September",
                "Meeting: 12 March 2024",
                "In 2024 Alpha Beta Gamma Delta Epsilon Zeta",
                "Talks of 12 March 2024!",
            })
    void seesNoneInASentence(String line) {
        assertFalse(is(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORK, Ireland, 12 March 2024 – Acme will build. | 2024-03-12",
                "LONDON, March 12, 2024 - Acme will build. | 2024-03-12",
                "PARIS, 12 March 2024 -- Acme will build. | 2024-03-12",
                "The yard - built on 12 March 2024 - is new. | -",
                "He came on 12 March 2024 – and went. | -",
                "– 12 March 2024 | -",
            })
    void readsTheDateThatOpensAParagraph(String paragraph, String date) {
        assertEquals(
                date,
                DateLine.opening(paragraph, new Span(0, paragraph.length()))
                        .map(Object::toString)
                        .orElse("-"));
    }
}
