package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gleaner.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    private static Span all(String text) {
        return new Span(0, text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the crowd", "ready,", "well-", "70%", "the “reform”", "talks –"})
    void seesWhereALineBreaksOff(String line) {
        assertTrue(Shape.breaksOff(line, all(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It ends.", "“It ends.”", "two things:", "(and so on;)", "Why?"})
    void seesWhereItDoesNot(String line) {
        assertFalse(Shape.breaksOff(line, all(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meaningful progress on the", "the President of", "a plan that"})
    void knowsWordsThatEndNoSentence(String line) {
        assertTrue(Shape.endsUnfinished(line, all(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "progress on the.", "THE", "breathe", "the 5"})
    void knowsThatOthersMay(String line) {
        assertFalse(Shape.endsUnfinished(line, all(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hire nurses; and", "hire nurses, or", "schools;\nand"})
    void seesThatOneMoreItemFollows(String line) {
        assertTrue(Shape.endsWithConjunction(line, all(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurses and", "nurses; and so", "the brand", "nurses;"})
    void seesThatNoneDoes(String line) {
        assertFalse(Shape.endsWithConjunction(line, all(line)));
    }
}
