package org.gleaner.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordCacheTest {

    @Test
    void aWordThatIsKeptIsNotMadeAgain() {
        WordCache<StringBuilder> cache = new WordCache<>(4, StringBuilder::new);
        assertSame(cache.get("Minsk"), cache.get(new String("Minsk")));
    }

    @Test
    void aWordThatIsDrivenOutIsMadeAgainTheSame() {
        AtomicInteger made = new AtomicInteger();
        WordCache<Integer> cache =
                new WordCache<>(
                        2,
                        word -> {
                            made.incrementAndGet();
                            return word.length();
                        });
        for (int round = 0; round < 2; round++) {
            for (int length = 1; length <= 50; length++) {
                assertEquals(length, cache.get("x".repeat(length)));
            }
        }
        // of four places, at least 46 words of each round were driven out
        assertEquals(true, made.get() >= 96 && made.get() <= 100);
    }
}
