package org.gleaner.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static String message(int[] empty, int at) {
        try {
            return "" + empty[at];
        } catch (RuntimeException e) {
            return Outcome.Failed.message(e);
        }
    }

    /** After some thousand the virtual machine throws one without words. */
    @Test
    void saysTheSameHoweverOftenTheSameGoesWrong() {
        Set<String> messages = new TreeSet<>();
        for (int i = 0; i < 200_000; i++) {
            messages.add(message(new int[i % 3], 3));
        }
        assertEquals(
                Set.of(
                        "IndexOutOfBoundsException, an error of the program itself; please report"
                                + " it with the text"),
                messages);
    }

    @Test
    void leavesWordsOfOnesOwn() {
        assertEquals(
                "no tokens yet",
                Outcome.Failed.message(new IllegalStateException("no tokens yet")));
        assertEquals("IllegalStateException", Outcome.Failed.message(new IllegalStateException()));
    }
}
