package org.gleaner.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.gleaner.render.View;

/** The published schema of the JSON, as a validator that knows nothing else of it applies it. */
public final class JsonSchema {

    private static final Schema SCHEMA = load();

    private JsonSchema() {}

    private static Schema load() {
        try (InputStream in = View.class.getResourceAsStream("document.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a line; nothing when it is as the schema says. */
    public static List<String> faults(String line) {
        return SCHEMA.validate(line, InputFormat.JSON).stream().map(Error::toString).toList();
    }
}
