package org.gleaner.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gleaner.json.JsonLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Keeps some fields of a document's JSON object and leaves out the others; what is kept stays as it
 * is, byte for byte.
 */
public final class JsonFields {

    /** What a document has, in order. */
    public static final List<String> NAMES = DocumentJson.NAMES;

    private static final String ID = "id";
    private static final int BUFFER = 1 << 13;
    private static final JsonFactory FACTORY = JsonLimits.output();

    private final Set<String> kept;

    /**
     * @param kept names of fields, {@code id} besides; none is all
     */
    public JsonFields(List<String> kept) {
        this.kept = new LinkedHashSet<>(kept);
        if (!kept.isEmpty()) {
            this.kept.add(ID);
        }
    }

    /**
     * @param object one JSON object without white space around it, as {@link Rendered#json()} is
     */
    public Packed of(Packed object) throws IOException {
        if (kept.isEmpty()) {
            return object;
        }
        Packed selected = new Packed();
        try (InputStream in = object.open()) {
            select(object, in, selected);
        }
        return selected;
    }

    /**
     * Reads the object twice at once: by a parser, to see where its fields are, and as the bytes
     * between.
     */
    private void select(Packed object, InputStream bytes, OutputStream out) throws IOException {
        out.write('{');
        long at = 0;
        boolean first = true;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), object.open())) {
            parser.nextToken();
            boolean more = parser.nextToken() == JsonToken.PROPERTY_NAME;
            while (more) {
                boolean keep = kept.contains(parser.currentName());
                long start = parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                parser.skipChildren();
                more = parser.nextToken() == JsonToken.PROPERTY_NAME;
                if (keep) {
                    if (!first) {
                        out.write(',');
                    }
                    first = false;
                    // up to the comma before the next name, or the brace
                    long end = parser.currentTokenLocation().getByteOffset() - (more ? 1 : 0);
                    bytes.skipNBytes(start - at);
                    copy(bytes, end - start, out);
                    at = end;
                }
            }
        }
        out.write('}');
    }

    private static void copy(InputStream from, long count, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (long left = count; left > 0; ) {
            int read = from.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
