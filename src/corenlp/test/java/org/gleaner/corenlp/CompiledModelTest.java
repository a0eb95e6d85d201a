package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledModelTest {

    private static final CompiledModel MODEL =
            new CompiledModel(
                    "sample",
                    3,
                    out -> {
                        out.strings(List.of("O", "PERSÖN", ""));
                        out.ints(1, -2, Integer.MAX_VALUE);
                        out.bytes((byte) 7);
                        out.floats(0.5f, -1e-30f);
                        out.longs(Long.MIN_VALUE, 5);
                        out.strings(List.of());
                    });

    @TempDir private Path classes;

    private ModelReader reader(int format) throws IOException {
        return new ModelReader(
                ByteBuffer.wrap(Files.readAllBytes(MODEL.in(classes))), "sample", format);
    }

    @Test
    void whatWasWrittenIsReadInTheSameOrder() throws IOException {
        MODEL.compile(classes, "4.5.10");
        ModelReader reader = reader(3);
        assertEquals(List.of("O", "PERSÖN", ""), reader.strings());
        assertArrayEquals(new int[] {1, -2, Integer.MAX_VALUE}, reader.ints());
        assertArrayEquals(new byte[] {7}, reader.bytes());
        assertArrayEquals(new float[] {0.5f, -1e-30f}, reader.floats());
        assertArrayEquals(new long[] {Long.MIN_VALUE, 5}, reader.longs());
        assertEquals(List.of(), reader.strings());
    }

    @Test
    void isCurrentForTheSameFormatAndVersionAlone() throws IOException {
        assertFalse(MODEL.isCurrent(classes, "4.5.10"));
        MODEL.compile(classes, "4.5.10");
        assertTrue(MODEL.isCurrent(classes, "4.5.10"));
        assertFalse(MODEL.isCurrent(classes, "4.5.11"));
        assertFalse(new CompiledModel("sample", 4, MODEL.source()).isCurrent(classes, "4.5.10"));
    }

    @Test
    void aFileThatFailsHalfWayIsNotThere() {
        CompiledModel broken =
                new CompiledModel(
                        "broken",
                        1,
                        out -> {
                            out.ints(1);
                            throw new IOException("no more");
                        });
        assertThrows(IOException.class, () -> broken.compile(classes, "4.5.10"));
        assertFalse(Files.exists(broken.in(classes)));
    }

    @Test
    void anOutdatedFileSaysHowToMakeItAnew() throws IOException {
        MODEL.compile(classes, "4.5.10");
        String message = assertThrows(IllegalStateException.class, () -> reader(4)).getMessage();
        assertEquals(
                "the compiled model sample has format 3, not 4; build the program anew: mvn"
                        + " compile",
                message);
    }

    @Test
    void aMissingFileSaysHowToMakeIt() {
        String message =
                assertThrows(
                                IllegalStateException.class,
                                () ->
                                        new CompiledModel("absent", 1, out -> {})
                                                .load(reader -> reader))
                        .getMessage();
        assertEquals(
                "the compiled model absent is missing; build the program anew: mvn compile",
                message);
    }

    @Test
    void aBrokenFileAndAnArrayOfAnotherKindAreTold() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> new ModelReader(ByteBuffer.wrap(new byte[20]), "sample", 3));
        MODEL.compile(classes, "4.5.10");
        assertThrows(IllegalStateException.class, () -> reader(3).longs());
    }
}
