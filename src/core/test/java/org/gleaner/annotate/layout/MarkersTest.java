package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gleaner.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    private static boolean opensItem(String text) {
        return Markers.opensItem(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• jobs",
                "•jobs",
                "- jobs",
                "– Invest in rail.",
                "* milk",
                "> quoted",
                "1. growth",
                "2) growth",
                "(3) growth",
                "123. growth",
                "a) growth",
                "(a) growth",
                "(B) growth",
                "iv. growth",
                "XII. growth",
                "(iv) growth",
            })
    void knowsTheMarkOfAnItem(String line) {
        assertTrue(opensItem(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5 degrees",
                "*growth",
                "A. Smith came.",
                "V. Putin came.",
                "1.5 million",
                "2024. A",
                "1 growth",
                "(see above) growth",
                "(a. growth",
                "•",
                "1.",
                "growth",
                "é. growth",
                "iiiii. growth",
            })
    void seesNoneInOtherWords(String line) {
        assertFalse(opensItem(line));
    }
}
