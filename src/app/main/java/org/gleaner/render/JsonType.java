package org.gleaner.render;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the JSON schema says of a value: {@code {"type": "string"}}.
 *
 * @param schema in order
 */
record JsonType(Map<String, Object> schema) {

    static final JsonType TEXT = new JsonType(Map.of("type", "string"));
    static final JsonType TEXT_OR_NULL = new JsonType(Map.of("type", List.of("string", "null")));
    static final JsonType FLAG = new JsonType(Map.of("type", "boolean"));
    static final JsonType ID = reference("id");
    static final JsonType ID_OR_NULL = reference("id_or_null");
    static final JsonType IDS = new JsonType(inOrder("type", "array", "items", ID.schema));
    static final JsonType WORDS = reference("words");
    static final JsonType OFFSET = reference("offset");
    static final JsonType DAY = reference("day");
    static final JsonType AMOUNT = reference("amount");
    static final JsonType CONFIDENCE = reference("confidence");
    static final JsonType PARTY = reference("party");
    static final JsonType KNOWN_PARTY =
            new JsonType(Map.of("allOf", List.of(PARTY.schema, Map.of("type", "object"))));

    /** A definition of the schema by its name. */
    static JsonType reference(String name) {
        return new JsonType(Map.of("$ref", "#/$defs/" + name));
    }

    /** One of the labels of an enumeration. */
    static <E> JsonType oneOf(E[] values, Function<E, String> label) {
        return new JsonType(Map.of("enum", Arrays.stream(values).map(label).toList()));
    }

    /** An object that has every one of the fields, or one that may be null. */
    static JsonType object(Map<String, JsonType> fields, boolean orNull) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach((name, type) -> properties.put(name, type.schema));
        return new JsonType(
                inOrder(
                        "type",
                        orNull ? List.of("object", "null") : "object",
                        "required",
                        List.copyOf(properties.keySet()),
                        "additionalProperties",
                        false,
                        "properties",
                        properties));
    }

    /** The same, and what it means, unless that is said already. */
    JsonType described(String description) {
        return schema.containsKey("description") ? this : with("description", description);
    }

    /** The same, of this form. */
    JsonType matching(String pattern) {
        return with("pattern", pattern);
    }

    private JsonType with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(schema);
        more.put(key, value);
        return new JsonType(more);
    }

    private static Map<String, Object> inOrder(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
