package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HashedIntsTest {

    @Test
    void everyStringHasItsNumberAndNoOtherHasOne() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < 10_000; i++) {
            numbers.put("word" + i, i);
        }
        HashedInts table = HashedInts.of(numbers);
        numbers.forEach(
                (word, number) -> assertEquals(number, table.get(Piece.of(word).hash()), word));
        for (int i = 0; i < 10_000; i++) {
            assertEquals(HashedInts.NONE, table.get(Piece.of("other" + i).hash()));
        }
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertEquals(HashedInts.NONE, HashedInts.of(Map.of()).get(5));
    }

    @Test
    void theLastPlacesHaveRoomBehindThem() {
        for (int size = 1; size < 200; size++) {
            Map<String, Integer> numbers = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                numbers.put("name" + i, i);
            }
            HashedInts table = HashedInts.of(numbers);
            numbers.forEach(
                    (word, number) -> assertEquals(number, table.get(Piece.of(word).hash()), word));
        }
    }

    @Test
    void aNumberThatNeedsMoreThanItsBitsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> HashedInts.of(Map.of("word", 1 << 24)));
    }
}
