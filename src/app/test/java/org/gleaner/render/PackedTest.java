package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000, 1 << 20, (1 << 21) + 1, 5_000_000})
    void givesBackWhatWasWrittenAsOftenAsAsked(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        Packed packed = new Packed();
        for (int at = 0; at < size; at += 10_000) {
            packed.write(bytes[at]);
            packed.write(bytes, at + 1, Math.min(9_999, size - at - 1));
        }
        assertEquals(size, packed.size());
        assertArrayEquals(bytes, packed.bytes());
        try (InputStream in = packed.open()) {
            assertArrayEquals(Arrays.copyOf(bytes, size / 2), in.readNBytes(size / 2));
            assertArrayEquals(Arrays.copyOfRange(bytes, size / 2, size), in.readAllBytes());
        }
    }
}
