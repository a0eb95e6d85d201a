package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gleaner.testing.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job with the real chain: {@code extract corpus}. */
class ExtractCorpusIT {

    @TempDir private static Path directory;
    private static String said;

    @BeforeAll
    static void extract() {
        Run told =
                Run.real("", "extract", "corpus", "-o", directory.resolve("one"), "--threads", 1);
        assertEquals(0, told.status(), told.err());
        assertEquals("", told.out());
        said = told.err();
    }

    private static List<JsonNode> documents() throws IOException {
        return Files.readAllLines(directory.resolve("one/documents.jsonl")).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    @Test
    void doesEveryDocument() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            assertEquals(
                    files.filter(file -> file.toString().endsWith(".txt")).count(),
                    documents().size());
        }
        assertTrue(said.startsWith("gleaner: ") && said.lines().count() == 1, said);
    }

    @Test
    void saysOfEveryRecordExactlyWhereItStands() throws IOException {
        for (JsonNode document : documents()) {
            Wire.assertSpansHold(document);
        }
    }

    @Test
    void givesTheSameBytesWithMoreThreads() throws IOException {
        assertEquals(
                0,
                Run.real("", "extract", "corpus", "-o", directory.resolve("four"), "--threads", 4)
                        .status());
        try (Stream<Path> files = Files.list(directory.resolve("one"))) {
            for (Path file : files.filter(file -> !file.endsWith("manifest.json")).toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(directory.resolve("four").resolve(file.getFileName())),
                        file.toString());
            }
        }
    }

    @Test
    void findsTheSameInAStream() throws IOException {
        for (JsonNode document : documents()) {
            String line =
                    JsonMapper.shared()
                            .writeValueAsString(
                                    Map.of(
                                            "id",
                                            document.get("id").asString(),
                                            "text",
                                            document.get("text").asString()));
            JsonNode answer =
                    JsonMapper.shared().readTree(Run.real(line + "\n", "extract", "-").out());
            for (String list :
                    new String[] {
                        "turns",
                        "sentences",
                        "entities",
                        "mentions",
                        "money",
                        "dates",
                        "quotes",
                        "transfers",
                        "pledges",
                        "relations"
                    }) {
                assertEquals(document.get(list), answer.get(list), list);
            }
        }
    }
}
