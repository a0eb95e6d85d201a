package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema says of every kind of record what its description says; what it says of the document
 * around them is written by hand.
 */
class JsonSchemaFileTest {

    private static final Path FILE =
            Path.of("src/app/main/resources/org/gleaner/render/document.schema.json");

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter(
                                            Separators.createDefaultInstance()
                                                    .withObjectNameValueSpacing(
                                                            Separators.Spacing.AFTER))
                                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE))
                    .build();

    private static ObjectNode described(ObjectNode schema) {
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        ObjectNode document = (ObjectNode) definitions.get("document");
        ObjectNode old = (ObjectNode) document.get("properties");
        ObjectNode properties = MAPPER.createObjectNode();
        ArrayNode required = MAPPER.createArrayNode();
        for (String name : DocumentJson.NAMES) {
            required.add(name);
            properties.set(name, old.get(name));
        }
        for (FactKind<?> kind : FactKinds.ALL) {
            definitions.set(kind.record(), MAPPER.valueToTree(kind.schema().schema()));
            ObjectNode array = MAPPER.createObjectNode().put("type", "array");
            array.putObject("items").put("$ref", "#/$defs/" + kind.record());
            properties.set(kind.name(), array);
        }
        document.set("required", required);
        document.set("properties", properties);
        return schema;
    }

    @Test
    void saysWhatTheDescriptionsSay() throws IOException {
        String file = Files.readString(FILE);
        ObjectNode schema = described((ObjectNode) MAPPER.readTree(file));
        if (Boolean.getBoolean("tables.rewrite")) {
            file = MAPPER.writeValueAsString(schema) + "\n";
            Files.writeString(FILE, file);
        }
        assertEquals(
                schema,
                MAPPER.readTree(file),
                FILE + " is stale: run bin/rewrite-tables and read the diff");
    }
}
