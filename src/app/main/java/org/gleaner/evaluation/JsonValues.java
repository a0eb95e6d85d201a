package org.gleaner.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.json.JsonLimits;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads fields of records, of gold and of results alike; what is absent is empty. */
final class JsonValues {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonLimits.output()).build();

    private JsonValues() {}

    static String text(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    /** The name of a party. */
    static String name(JsonNode record, String party) {
        return text(record.path(party), "name");
    }

    static List<String> texts(JsonNode record, String field) {
        List<String> texts = new ArrayList<>();
        record.path(field).forEach(item -> texts.add(item.asString()));
        return texts;
    }

    /** A value and those that are as good, in the field of the same name with {@code _alt}. */
    static List<String> alternatives(JsonNode record, String field) {
        List<String> all = new ArrayList<>(List.of(text(record, field)));
        all.addAll(texts(record, field + "_alt"));
        return all;
    }

    static boolean flag(JsonNode record, String field) {
        return record.path(field).asBoolean(false);
    }

    static boolean optional(JsonNode gold) {
        return flag(gold, "optional");
    }

    /** In code points. */
    static Span span(JsonNode record) {
        int start = Math.max(0, record.path("start").asInt(0));
        return new Span(start, Math.max(start, record.path("end").asInt(0)));
    }

    /** The first of those that share the most with {@code at}. */
    static Optional<JsonNode> closest(List<JsonNode> records, Span at) {
        JsonNode closest = null;
        for (JsonNode record : records) {
            if (closest == null || shared(span(record), at) > shared(span(closest), at)) {
                closest = record;
            }
        }
        return Optional.ofNullable(closest);
    }

    /** How many code points both have; below 0 where they lie apart. */
    static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
