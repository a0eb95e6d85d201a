package org.gleaner.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Skipped;
import org.gleaner.pipeline.StageStatistics;
import org.gleaner.render.CorpusDocuments;
import org.gleaner.render.CorpusEntities;
import org.gleaner.render.Rendered;
import org.gleaner.testing.JsonTables;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents in one format, as a run does. */
public final class Written {

    private final List<String> warnings = new ArrayList<>();
    private final List<Rendered> documents;

    private Written(List<Rendered> documents) {
        this.documents = documents;
    }

    public static Written of(List<AnnotatedDocument> documents) {
        return new Written(documents.stream().map(Rendered::of).toList());
    }

    public Written to(Path directory, String format, FormatOptions options) throws IOException {
        try (CorpusEntities entities = new CorpusEntities(directory);
                CorpusDocuments rows = new CorpusDocuments(directory);
                Sink sink = Formats.of(format).open(directory, options, warnings::add)) {
            for (Rendered document : documents) {
                sink.prepare(document).write();
                entities.add(document.entities());
                rows.add(document);
            }
            sink.finish(
                    new RunTotals(
                            entities,
                            rows,
                            List.of(new Skipped("a.png", "png", "not .txt")),
                            List.of(),
                            List.of(
                                    new StageStatistics("Reader", 3_000_000, 5, 5),
                                    new StageStatistics("<Namer>", 1_000_000, 1, 5))));
        }
        return this;
    }

    public List<String> warnings() {
        return warnings;
    }

    /** The documents as lines of JSON. */
    public List<String> lines() {
        return documents.stream()
                .map(document -> new String(document.json().bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    /** What the tables should hold, by their JSON. */
    public Map<String, List<Map<String, String>>> expected() {
        Map<String, String> canonical = new HashMap<>();
        documents.forEach(
                document ->
                        document.entities()
                                .forEach(entity -> canonical.put(entity.id(), entity.name())));
        return JsonTables.of(
                documents.stream()
                        .map(document -> JsonMapper.shared().readTree(document.json().bytes()))
                        .toList(),
                canonical);
    }
}
