package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordTestTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final WordTest isLong =
            new WordTest(
                    word -> {
                        asked.incrementAndGet();
                        return word.length() > 5;
                    });
    private final WordTest isCapital = new WordTest(Casing::isCapitalized);

    @Test
    void answersForEachWordAndTest() {
        for (String word : new String[] {"Harbour", "Quay", "ferries", "to", "Harbour"}) {
            long[] answers = WordTest.answers(word).own();

            assertEquals(word.length() > 5, isLong.of(word, answers), word);
            assertEquals(Casing.isCapitalized(word), isCapital.of(word, answers), word);
        }
    }

    @Test
    void workedOutOnceForAWord() {
        long[] answers = WordTest.answers("lighthouse").own();

        assertTrue(isLong.of("lighthouse", answers));
        assertTrue(isLong.of("lighthouse", answers));
        assertTrue(isLong.of("lighthouse", WordTest.answers("lighthouse").own()));

        assertEquals(1, asked.get());
    }

    @Test
    void whereNoWordIs() {
        assertFalse(isLong.ofNothing());
        assertTrue(new WordTest(String::isEmpty).ofNothing());
    }
}
