package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonFieldsTest {

    private static final String OBJECT =
            "{\"id\":\"\u00E9\uD83D\uDE00\",\"source\":{\"id\":1},\"text\":\"a\\\"b,}\",\"money\":[{\"n\":0.900}],\"warnings\":[]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "text; {\"id\":\"\u00E9\uD83D\uDE00\",\"text\":\"a\\\"b,}\"}",
                "warnings money;"
                    + " {\"id\":\"\u00E9\uD83D\uDE00\",\"money\":[{\"n\":0.900}],\"warnings\":[]}",
                "source; {\"id\":\"\u00E9\uD83D\uDE00\",\"source\":{\"id\":1}}",
                "id; {\"id\":\"\u00E9\uD83D\uDE00\"}"
            })
    void keepsTheNamedFieldsAndTheIdInTheirOrderByteForByte(String fields, String expected)
            throws IOException {
        Packed object = new Packed();
        object.write(OBJECT.getBytes(StandardCharsets.UTF_8));
        assertEquals(expected, kept(object, List.of(fields.split(" "))));
    }

    private static String kept(Packed object, List<String> fields) throws IOException {
        return new String(new JsonFields(fields).of(object).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void keepsFieldsBeyondTheFirstMegabytes() throws IOException {
        String text = "x".repeat(3_000_000);
        Packed object = new Packed();
        object.write(
                ("{\"id\":1,\"text\":\"" + text + "\",\"money\":[\"" + text + "\"],\"dates\":[2]}")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "{\"id\":1,\"money\":[\"" + text + "\"],\"dates\":[2]}",
                kept(object, List.of("money", "dates")));
    }

    @Test
    void keepsAllWhenNoneIsNamed() throws IOException {
        Packed all = Rendered.of(Sample.document()).json();
        String whole = new String(all.bytes(), StandardCharsets.UTF_8);
        assertEquals(whole, kept(all, List.of()));
        assertEquals(whole, kept(all, JsonFields.NAMES));
    }

    @Test
    void namesTheFieldsThatADocumentHas() {
        assertEquals(
                List.copyOf(
                        JsonMapper.shared()
                                .readTree(Rendered.of(Sample.document()).json().bytes())
                                .propertyNames()),
                JsonFields.NAMES);
    }
}
