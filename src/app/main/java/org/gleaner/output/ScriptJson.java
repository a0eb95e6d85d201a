package org.gleaner.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gleaner.json.JsonLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON inside a page. {@code <}, {@code >} and {@code &} stand in strings alone and are written as
 * escapes there, so that no word of a document can end the element or begin another.
 */
final class ScriptJson {

    static final JsonMapper MAPPER = new JsonMapper(JsonLimits.output());

    private ScriptJson() {}

    static byte[] bytes(JsonNode value) {
        String json = MAPPER.writeValueAsString(value);
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An element that holds {@code value} for the page's script to read by {@code id}. */
    static void element(OutputStream out, String id, JsonNode value) throws IOException {
        element(out, id, bytes(value));
    }

    static void element(OutputStream out, String id, byte[] value) throws IOException {
        open(out, id);
        out.write(value);
        close(out);
    }

    static void open(OutputStream out, String id) throws IOException {
        out.write(
                ("<script type=\"application/json\" id=\"" + id + "\">")
                        .getBytes(StandardCharsets.UTF_8));
    }

    static void close(OutputStream out) throws IOException {
        out.write("</script>\n".getBytes(StandardCharsets.UTF_8));
    }
}
