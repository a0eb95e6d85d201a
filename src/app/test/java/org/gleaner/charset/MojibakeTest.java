package org.gleaner.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gleaner.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static List<String> warnings(byte[] content) throws NotTextException {
        return Decoder.decode(content).warnings().stream().map(Warning::message).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s Zoë’s “plan” – she said so.",
                "José García paid €5 to Łukasz.",
                "Müller and Österreich",
                "“We will pay,” he said."
            })
    void warnsOfWhatWasEncodedTwice(String text) throws NotTextException {
        String twice =
                new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertEquals(List.of(), warnings(text.getBytes(StandardCharsets.UTF_8)));
        if (twice.indexOf('\uFFFD') < 0) {
            List<String> warnings = warnings(twice.getBytes(StandardCharsets.UTF_8));
            assertEquals(1, warnings.size(), text);
            assertTrue(warnings.get(0).startsWith("looks encoded twice"), warnings.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s true that they don’t pay, “never”, he said. It’s not so.",
                "“We will build it,” said the minister’s aide – “by May”.",
                "The café’s owner paid José’s bill, didn’t he?"
            })
    void warnsOfMacRoman(String text) throws NotTextException {
        List<String> warnings = warnings(text.getBytes(Charset.forName("x-MacRoman")));
        assertTrue(warnings.toString().contains("MacRoman"), warnings.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s true that they don’t pay, “never”, he said – it’s not so.",
                "Der Präsident zahlt für die Größe von Österreich.",
                "El niño comió aquí, señor; la OPINIÓN de CATALÓN."
            })
    void leavesWesternTextAlone(String text) throws NotTextException {
        assertEquals(List.of(), warnings(text.getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void oneOddPairMayBeMeant() throws NotTextException {
        assertEquals(List.of(), warnings("The letters Ã© and é.".getBytes(StandardCharsets.UTF_8)));
    }
}
