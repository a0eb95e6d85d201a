package org.gleaner.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.input.InputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The documents of results that somebody has marked, by id and by file name. */
final class FoundDocuments {

    static final String FILE = "documents.jsonl";

    private final Map<String, JsonNode> documents = new HashMap<>();

    /** Where several have one name, the last of them. */
    private final Map<String, JsonNode> named = new HashMap<>();

    /**
     * @param results a folder that extract has written, or the {@code documents.jsonl} in it
     * @param wanted the ids and file names to look for
     */
    static FoundDocuments read(Path results, Set<String> wanted) throws InputException {
        Path file = Files.isDirectory(results) ? results.resolve(FILE) : results;
        FoundDocuments found = new FoundDocuments();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = JsonValues.MAPPER.readTree(line);
                String id = JsonValues.text(document, "id");
                String name = id.substring(id.lastIndexOf('/') + 1);
                if (document.has("mentions") && (wanted.contains(id) || wanted.contains(name))) {
                    found.named.put(name, document);
                    found.documents.put(id, document);
                }
            }
        } catch (IOException e) {
            throw new InputException(
                    file
                            + " cannot be read; evaluate needs the documents.jsonl that extract"
                            + " writes with --format jsonl",
                    e);
        } catch (JacksonException e) {
            throw new InputException(file + " has a line that is no JSON", e);
        }
        return found;
    }

    Optional<JsonNode> of(List<String> ids) {
        return ids.stream()
                .filter(documents::containsKey)
                .findFirst()
                .map(documents::get)
                .or(() -> ids.stream().filter(named::containsKey).findFirst().map(named::get));
    }
}
