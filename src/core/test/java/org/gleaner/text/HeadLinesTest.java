package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadLinesTest {

    private static final String TEXT = "\n  ACME TRUST \r\n\n \t\nNewsletter\nWe will repair it.";

    @Test
    void emptyLinesAndBlanksAreLeftOut() {
        assertEquals(List.of("ACME TRUST", "Newsletter"), lines(TEXT, 2, TEXT.length()));
    }

    @Test
    void aLineThatBeginsTooFarIsLeftOut() {
        assertEquals(List.of("ACME TRUST"), lines(TEXT, 3, TEXT.indexOf("Newsletter")));
        assertEquals(3, lines(TEXT, 9, 10 * TEXT.length()).size());
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertEquals(List.of(), lines("", 3, 100));
        assertEquals(List.of(), lines("\n \n", 3, 100));
    }

    @Test
    void capitalsAreOfSeveralWords() {
        assertTrue(HeadLines.isCapitals("HOTEL MIRAMAR (1974)"));
        assertFalse(HeadLines.isCapitals("NATO"));
        assertFalse(HeadLines.isCapitals("HOTEL Miramar"));
    }

    private static List<String> lines(String text, int most, int far) {
        return HeadLines.of(text, most, far).stream().map(line -> line.in(text)).toList();
    }
}
