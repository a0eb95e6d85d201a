package org.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.gleaner.charset.Decoder;
import org.gleaner.charset.NotTextException;
import org.gleaner.model.Surrogates;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading ends, throws nothing, and gives text that UTF-8 can hold. */
class HostileInputTest {

    private static final String[] PIECES = {
        "word ",
        "“",
        "é",
        "😀",
        "\u00A0",
        "\r\n",
        "\u202E",
        "\0",
        "\uFEFF",
        "{\"",
        "\":",
        "\"",
        "}",
        "[",
        "]",
        ",",
        "\\ud83d",
        "\\u0000",
        "\\",
        "{\"text\": \"",
        "\"id\": ",
        "1e9999",
        "null",
        "%PDF-"
    };

    private static byte[] hostile(Random random) {
        StringBuilder pieces = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            pieces.append(PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = pieces.toString().getBytes(StandardCharsets.UTF_8);
        for (int broken = random.nextInt(4); broken > 0 && bytes.length > 0; broken--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void anyBytesAreTextOrRefused() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            try {
                assertEquals(0, Surrogates.lone(Decoder.decode(hostile(random)).text()));
            } catch (NotTextException e) {
                assertTrue(e.getMessage().startsWith("is "), e.getMessage());
            }
        }
    }

    @Test
    void anyLineIsOneReading() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            byte[] line =
                    new String(hostile(random), StandardCharsets.ISO_8859_1)
                            .replaceAll("[\r\n\0]", "")
                            .getBytes(StandardCharsets.ISO_8859_1);
            List<InputResult> results =
                    Folder.read(Inputs.ofLines(new ByteArrayInputStream(line), Metadata.none()));
            assertTrue(results.size() <= 1, results.toString());
            for (InputResult result : results) {
                if (result instanceof InputResult.Read read) {
                    assertEquals(0, Surrogates.lone(read.document().text()));
                }
            }
        }
    }
}
