package org.gleaner.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gleaner.render.JsonFields;
import org.gleaner.render.Packed;
import org.gleaner.render.Rendered;

/** {@code documents.jsonl}: one JSON object a line, a line per document. */
final class JsonLinesFormat implements Format {

    private static final String FILE = "documents.jsonl";

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Sink open(Path directory, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        JsonFields fields = new JsonFields(options.jsonFields());
        OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(directory.resolve(FILE)), 1 << 16);
        return new Sink() {
            @Override
            public Entry prepare(Rendered document) throws IOException {
                Packed line = fields.of(document.json());
                return () -> {
                    line.writeTo(out);
                    out.write('\n');
                };
            }

            @Override
            public void finish(RunTotals totals) {
                // a document's entities are in its line
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
