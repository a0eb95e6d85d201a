package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenIndexTest {

    private static final WordTest IS_LONG = new WordTest(word -> word.length() > 5);
    private static final WordTest IS_QUAY = new WordTest("Quay"::equals);

    private final TokenIndex.Asked asked = new TokenIndex.Asked();

    private TokenIndex of(String... words) {
        long[][] answers =
                Stream.of(words).map(word -> WordTest.answers(word).own()).toArray(long[][]::new);
        return new TokenIndex(asked, token -> words[token], answers);
    }

    @Test
    void findsTheTokensWhetherAskedBeforeOrNot() {
        for (int document = 0; document < 3; document++) {
            TokenIndex index = of("Harbour", "Quay", "and", "ferries", "Quay", "lighthouse");

            assertArrayEquals(new int[] {0, 3, 5}, index.of(IS_LONG));
            assertArrayEquals(new int[] {1, 4}, index.of(IS_QUAY));
            assertArrayEquals(new int[] {0, 3, 5}, index.of(IS_LONG));
        }
    }

    @Test
    void findsNoneInAnEmptyDocument() {
        assertEquals(0, of().of(IS_LONG).length);
    }

    @Test
    void findsAllOfMany() {
        String[] many = Stream.generate(() -> "Quay").limit(1000).toArray(String[]::new);

        assertEquals(1000, of(many).of(IS_QUAY).length);
        assertEquals(1000, of(many).of(IS_QUAY).length);
        assertEquals(0, of(many).of(IS_LONG).length);
    }
}
