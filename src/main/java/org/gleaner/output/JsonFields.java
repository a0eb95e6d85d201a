package org.gleaner.output;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Keeps some fields of a document's JSON object and leaves out the others; what is kept stays as it is, byte for byte. */
public final class JsonFields {

    /** What a document has, in order. */
    public static final List<String> NAMES = List.of("schema_version", "offset_unit", "id", "source", "title", "date", "language", "metadata", "text",
            "turns", "sentences", "entities", "mentions", "money", "dates", "quotes", "pledges", "relations", "warnings");

    private static final String ID = "id";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Set<String> kept;

    /** @param kept names of fields, {@code id} besides; none is all */
    public JsonFields(List<String> kept) {
        this.kept = new LinkedHashSet<>(kept);
        if (!kept.isEmpty()) {
            this.kept.add(ID);
        }
    }

    /** @param object one JSON object without white space around it, as {@link Rendered#json()} is */
    public byte[] of(byte[] object) {
        if (kept.isEmpty()) {
            return object;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(object.length);
        out.write('{');
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), object)) {
            parser.nextToken();
            boolean more = parser.nextToken() == JsonToken.PROPERTY_NAME;
            while (more) {
                boolean keep = kept.contains(parser.currentName());
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                parser.skipChildren();
                more = parser.nextToken() == JsonToken.PROPERTY_NAME;
                if (keep) {
                    if (out.size() > 1) {
                        out.write(',');
                    }
                    // up to the comma before the next name, or the brace
                    out.write(object, start, (int) parser.currentTokenLocation().getByteOffset() - start - (more ? 1 : 0));
                }
            }
        }
        out.write('}');
        return out.toByteArray();
    }
}
