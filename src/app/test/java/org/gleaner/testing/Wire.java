package org.gleaner.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import tools.jackson.databind.JsonNode;

/** What must be true of every document on the wire. */
public final class Wire {

    private Wire() {}

    /**
     * Every {@code start} and {@code end} stand in the text, in code points, and have the words
     * between them that the record says.
     */
    public static void assertSpansHold(JsonNode document) {
        int[] text = document.get("text").asString().codePoints().toArray();
        for (JsonNode part : document) {
            if (part.isArray()) {
                check(part, text);
            }
        }
    }

    private static void check(JsonNode part, int[] text) {
        if (part.has("start") && !part.get("start").isNull()) {
            int start = part.get("start").asInt();
            int end = part.get("end").asInt();
            assertTrue(
                    0 <= start && start <= end && end <= text.length,
                    () -> "not within the text: " + part);
            if (part.has("text")) {
                assertEquals(
                        new String(text, start, end - start),
                        part.get("text").asString(),
                        part::toString);
            }
        }
        for (JsonNode inner : part) {
            check(inner, text);
        }
    }
}
