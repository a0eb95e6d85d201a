package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.Gleaner;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.testing.JsonSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every table of real documents, read back by a reader that is not its writer's, equals the JSON;
 * and the JSON is as its schema says.
 */
class RealTablesIT {

    private static final Path DEV =
            Path.of(System.getenv().getOrDefault("GLEANER_LABELLED", "../shared"), "gold", "dev");

    private static Written written;

    @TempDir private Path directory;

    @BeforeAll
    static void extract() throws IOException {
        Gleaner gleaner = Gleaner.standard();
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (Path folder : List.of(Path.of("corpus"), DEV)) {
            if (!Files.isDirectory(folder)) {
                System.err.println(
                        "SKIPPED: no hand-marked documents at "
                                + folder
                                + "; the tables are compared on the sample corpus alone");
                continue;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                    documents.add(
                            gleaner.extract(
                                    Document.of(
                                            file.getFileName().toString(),
                                            Files.readString(file))));
                }
            }
        }
        written = Written.of(documents);
    }

    @Test
    void csv() throws IOException {
        CsvFormatTest.assertHolds(
                written.to(directory, "csv", FormatOptions.STANDARD).expected(), directory);
    }

    @Test
    void workbook() throws IOException {
        WorkbookFormatTest.assertHolds(
                written.to(directory, "xlsx", FormatOptions.STANDARD).expected(), directory);
    }

    @Test
    void database() throws Exception {
        SqliteFormatTest.assertHolds(
                written.to(directory, "sqlite", FormatOptions.STANDARD).expected(), directory);
    }

    @Test
    void json() {
        for (String line : written.lines()) {
            assertEquals(
                    List.of(),
                    JsonSchema.faults(line),
                    () -> line.substring(0, Math.min(200, line.length())));
        }
    }

    /** "CORK" of a date line and "Cork" are one. */
    @Test
    void noTwoEntitiesOfADocumentShareAnId() {
        for (String line : written.lines()) {
            JsonNode document = JsonMapper.shared().readTree(line);
            Set<String> ids = new HashSet<>();
            document.get("entities")
                    .forEach(
                            entity ->
                                    assertTrue(
                                            ids.add(entity.get("id").asString()),
                                            () -> document.get("id") + ": " + entity.get("name")));
        }
    }
}
