package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonFieldsTest {

    private static final String OBJECT = "{\"id\":\"\u00E9\uD83D\uDE00\",\"source\":{\"id\":1},\"text\":\"a\\\"b,}\",\"money\":[{\"n\":0.900}],\"warnings\":[]}";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "text; {\"id\":\"\u00E9\uD83D\uDE00\",\"text\":\"a\\\"b,}\"}",
        "warnings money; {\"id\":\"\u00E9\uD83D\uDE00\",\"money\":[{\"n\":0.900}],\"warnings\":[]}",
        "source; {\"id\":\"\u00E9\uD83D\uDE00\",\"source\":{\"id\":1}}",
        "id; {\"id\":\"\u00E9\uD83D\uDE00\"}"})
    void keepsTheNamedFieldsAndTheIdInTheirOrderByteForByte(String fields, String expected) {
        byte[] kept = new JsonFields(List.of(fields.split(" "))).of(OBJECT.getBytes(StandardCharsets.UTF_8));
        assertEquals(expected, new String(kept, StandardCharsets.UTF_8));
    }

    @Test
    void keepsAllWhenNoneIsNamed() {
        byte[] all = Rendered.of(Sample.document()).json();
        assertEquals(all, new JsonFields(List.of()).of(all));
        assertEquals(new String(all, StandardCharsets.UTF_8), new String(new JsonFields(JsonFields.NAMES).of(all), StandardCharsets.UTF_8));
    }

    @Test
    void namesTheFieldsThatADocumentHas() {
        assertEquals(List.copyOf(JsonMapper.shared().readTree(Rendered.of(Sample.document()).json()).propertyNames()), JsonFields.NAMES);
    }
}
