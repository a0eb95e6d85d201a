package org.gleaner.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The texts of documents as results hold them, to be kept beside gold. */
public final class ResultTexts {

    private ResultTexts() {}

    /**
     * @param results a folder that extract has written
     * @param ids of the documents that are wanted
     * @return by id; none where the results are without {@code documents.jsonl}
     */
    public static Map<String, String> read(Path results, Set<String> ids) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Path file = results.resolve(FoundDocuments.FILE);
        if (!Files.exists(file)) {
            return texts;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = JsonValues.MAPPER.readTree(line);
                String id = JsonValues.text(document, "id");
                if (ids.contains(id)) {
                    texts.put(id, JsonValues.text(document, "text"));
                }
            }
        } catch (JacksonException e) {
            throw new IOException(file + " has a line that is no JSON", e);
        }
        return texts;
    }
}
