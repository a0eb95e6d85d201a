package org.gleaner.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gleaner.render.Rendered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document in the short form that a report holds: lists of values instead of objects with names,
 * what the page does not show left out. {@code report.js} knows the same order.
 */
final class ReportDocument {

    private final JsonNode document;
    private final Map<String, String> names = new LinkedHashMap<>();

    private ReportDocument(JsonNode document) {
        this.document = document;
        document.get("entities")
                .forEach(
                        entity ->
                                names.put(
                                        entity.get("id").asString(),
                                        entity.get("name").asString()));
    }

    static ObjectNode of(Rendered rendered) {
        return new ReportDocument(ScriptJson.MAPPER.readTree(rendered.json().open())).brief();
    }

    private ObjectNode brief() {
        ObjectNode brief = ScriptJson.MAPPER.createObjectNode();
        brief.set("text", document.get("text"));
        list(brief, "sentences", List.of("kind"));
        ArrayNode mentions = list(brief, "mentions", List.of("type", "confidence"));
        for (int i = 0; i < mentions.size(); i++) {
            ((ArrayNode) mentions.get(i))
                    .add(names.get(document.get("mentions").get(i).get("entity").asString("")));
        }
        list(
                brief,
                "money",
                List.of(
                        "amount_min",
                        "amount_max",
                        "currency",
                        "currency_source",
                        "qualifier",
                        "per",
                        "payer",
                        "payee",
                        "confidence"));
        list(brief, "dates", List.of("kind", "value", "from", "to"));
        list(
                brief,
                "pledges",
                List.of(
                        "pledger",
                        "pledger.text",
                        "pledger.source",
                        "action",
                        "beneficiary",
                        "deadline.text",
                        "deadline.to",
                        "condition.text",
                        "strength",
                        "negated",
                        "withdrawn",
                        "reported_by",
                        "confidence"));
        ArrayNode warnings = brief.putArray("warnings");
        document.get("warnings")
                .forEach(
                        warning ->
                                warnings.add(
                                        warning.get("stage").asString()
                                                + ": "
                                                + warning.get("message").asString()));
        return brief;
    }

    /** Start and end of every record, then its fields; of a party the name. */
    private ArrayNode list(ObjectNode brief, String name, List<String> fields) {
        ArrayNode list = brief.putArray(name);
        for (JsonNode record : document.get(name)) {
            ArrayNode values = list.addArray().add(record.get("start")).add(record.get("end"));
            for (String field : fields) {
                values.add(value(record, field));
            }
        }
        return list;
    }

    private static JsonNode value(JsonNode record, String field) {
        int dot = field.indexOf('.');
        JsonNode value = record.get(dot < 0 ? field : field.substring(0, dot));
        return !value.isObject() ? value : value.get(dot < 0 ? "name" : field.substring(dot + 1));
    }
}
