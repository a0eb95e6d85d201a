package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gleaner.Stages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job with the real chain: {@code extract corpus}. */
class ExtractCorpusIT {

    @TempDir
    private static Path directory;
    private static String said;

    private record Told(int status, String out, String err) {
    }

    private static Told run(String in, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int status = new Cli(Stages::pipeline, streams).run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Told(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeAll
    static void extract() {
        Told told = run("", "extract", "corpus", "-o", directory.resolve("one"), "--threads", 1);
        assertEquals(0, told.status(), told.err());
        assertEquals("", told.out());
        said = told.err();
    }

    private static List<JsonNode> documents() throws IOException {
        return Files.readAllLines(directory.resolve("one/documents.jsonl")).stream().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void doesEveryDocument() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            assertEquals(files.filter(file -> file.toString().endsWith(".txt")).count(), documents().size());
        }
        assertTrue(said.startsWith("gleaner: ") && said.lines().count() == 1, said);
    }

    @Test
    void saysOfEveryRecordExactlyWhereItStands() throws IOException {
        for (JsonNode document : documents()) {
            int[] text = document.get("text").asString().codePoints().toArray();
            for (String list : new String[] {"mentions", "money", "dates", "quotes", "pledges", "relations"}) {
                for (JsonNode record : document.get(list)) {
                    int start = record.get("start").asInt();
                    assertEquals(record.get("text").asString(), new String(text, start, record.get("end").asInt() - start), record.toString());
                }
            }
        }
    }

    @Test
    void givesTheSameBytesWithMoreThreads() throws IOException {
        assertEquals(0, run("", "extract", "corpus", "-o", directory.resolve("four"), "--threads", 4).status());
        try (Stream<Path> files = Files.list(directory.resolve("one"))) {
            for (Path file : files.filter(file -> !file.endsWith("manifest.json")).toList()) {
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(directory.resolve("four").resolve(file.getFileName())), file.toString());
            }
        }
    }

    @Test
    void findsTheSameInAStream() throws IOException {
        for (JsonNode document : documents()) {
            String line = JsonMapper.shared().writeValueAsString(Map.of("id", document.get("id").asString(), "text", document.get("text").asString()));
            JsonNode answer = JsonMapper.shared().readTree(run(line + "\n", "extract", "-").out());
            for (String list : new String[] {"turns", "sentences", "entities", "mentions", "money", "dates", "quotes", "pledges", "relations"}) {
                assertEquals(document.get(list), answer.get(list), list);
            }
        }
    }
}
