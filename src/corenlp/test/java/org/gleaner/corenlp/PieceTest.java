package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void joiningHashesIsHashingTheJoined() {
        Piece shape = Piece.of("Xxxxx");
        Piece dots = Piece.of("...");
        Piece word = Piece.of("Süden-😀");
        Piece ending = Piece.of("-NW_CTYPE|C");
        long joined = Piece.of("Xxxxx...Süden-😀-NW_CTYPE|C").hash();
        assertEquals(joined, shape.then(dots).then(word).join(ending));
        assertEquals(joined, shape.then(dots).join(word, ending));
        assertEquals(joined, Piece.EMPTY.then(shape).join(dots.then(word), ending));
    }

    @Test
    void orderAndLengthCount() {
        assertNotEquals(Piece.of("ab").hash(), Piece.of("ba").hash());
        assertNotEquals(Piece.of("a").hash(), Piece.of("aa").hash());
    }

    @Test
    void shortStringsDoNotCollide() {
        assertEquals(
                26 * 26 * 26,
                IntStream.range(0, 26 * 26 * 26)
                        .mapToLong(
                                i ->
                                        Piece.of(
                                                        ""
                                                                + (char) ('a' + i / 676)
                                                                + (char) ('a' + i / 26 % 26)
                                                                + (char) ('a' + i % 26))
                                                .hash())
                        .distinct()
                        .count());
    }
}
