package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gleaner.model.EntityType;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Party;
import org.gleaner.pipeline.Outcome;
import org.gleaner.testing.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {

    private static final String SAMPLE =
            new String(Rendered.of(Sample.document()).json().bytes(), StandardCharsets.UTF_8)
                    .replace("\"sha256\":\"abc123\"", "\"sha256\":\"" + "0a".repeat(32) + "\"");

    @Test
    void fitsADocument() {
        assertEquals(List.of(), JsonSchema.faults(SAMPLE));
    }

    @Test
    void fitsAFailure() {
        byte[] failure =
                ErrorJson.bytes(
                        new Outcome.Failed("a", "input", FailureKind.NOT_TEXT, "is binary", null));
        assertEquals(List.of(), JsonSchema.faults(new String(failure, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"offset_unit\":\"code_point\"  | \"offset_unit\":\"byte\"",
                "\"negated\":false               | \"negated\":\"no\"",
                "\"amount_min\":\"5000000\"      | \"amount_min\":5000000",
                "\"strength\":\"firm\"           | \"strength\":\"solemn\"",
                "\"status\":\"current\",         | ``",
                "\"start\":2,                    | \"start\":-2,",
                "\"warnings\":[                  | \"more\":1,\"warnings\":[",
                "\"date\":\"2023-05-01\"         | \"date\":\"May 2023\""
            })
    void refusesWhatTheProgramNeverWrites(String right, String wrong) {
        assertTrue(SAMPLE.contains(right), right);
        assertFalse(JsonSchema.faults(SAMPLE.replace(right, wrong)).isEmpty());
    }

    @Test
    void knowsEveryTypeAndResolution() {
        List<String> faults = new ArrayList<>();
        Arrays.stream(EntityType.values())
                .forEach(
                        type ->
                                faults.addAll(
                                        JsonSchema.faults(
                                                SAMPLE.replace(
                                                        "\"PERCENT\"", "\"" + type + "\""))));
        Arrays.stream(Party.Resolution.values())
                .forEach(
                        source ->
                                faults.addAll(
                                        JsonSchema.faults(
                                                SAMPLE.replace(
                                                        "\"source\":\"speaker\"",
                                                        "\"source\":\"" + source.label() + "\""))));
        assertEquals(List.of(), faults);
    }
}
