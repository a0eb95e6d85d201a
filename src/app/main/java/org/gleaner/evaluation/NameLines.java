package org.gleaner.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gleaner.input.InputException;
import org.gleaner.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads lines of {@code {"id": "a", "text": "...", "entities": [[0, 7, "PERSON"]]}}. */
final class NameLines {

    private static final String NAMES = "entities";

    private NameLines() {}

    static List<Gold> read(Path file) throws InputException {
        List<Gold> documents = new ArrayList<>();
        List<String> lines = GoldFiles.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    documents.add(document(JsonValues.MAPPER.readTree(lines.get(i))));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new InputException(
                            file
                                    + " line "
                                    + (i + 1)
                                    + ": no labelled document; such a line is: {\"id\": \"a\","
                                    + " \"text\": \"...\", \"entities\": [[0, 7, \"PERSON\"]]}",
                            e);
                }
            }
        }
        return documents;
    }

    private static Gold document(JsonNode line) {
        if (!line.path(NAMES).isArray()) {
            throw new IllegalArgumentException("no " + NAMES);
        }
        GoldNames names = new GoldNames();
        for (JsonNode name : line.path(NAMES)) {
            names.add(
                    new Span(name.path(0).asInt(), name.path(1).asInt()), name.path(2).asString());
        }
        return new MarkedDocument(
                List.of(JsonValues.text(line, "id")), JsonValues.text(line, "text"), names.facts());
    }
}
