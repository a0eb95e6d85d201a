package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.model.Surrogates;
import org.gleaner.testing.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** No table is larger than 20 times its text and a kilobyte for each row, whatever the text. */
class BoundedOutputIT {

    private static final int LENGTH = 40_000;
    private static final int SHAPE = 6_000;

    @TempDir private Path directory;

    private static String repeated(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }

    private void assertBounded(Path in, long text) throws IOException {
        Path out = directory.resolve("out");
        Run run = Run.real("", "extract", in, "-o", out, "--format", "csv");
        assertEquals(0, run.status(), run.err());
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                long rows = Files.readString(file).lines().count();
                long bound = 20 * text + 1024 * rows;
                assertTrue(
                        Files.size(file) <= bound,
                        file.getFileName() + ": " + Files.size(file) + " bytes, " + rows + " rows");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€1",
                "John: ",
                "Ann Lee met Bob Ray and ",
                "$5 million to Minsk, ",
                "by May 2024 and ",
                "we will build a school and ",
                "5% ",
                "“yes” he said, ",
                "支付$5",
                "France paid Kenya $5 million and "
            })
    void whatAManyTimesRepeatedThingComesTo(String piece) throws IOException {
        String text = repeated(piece);
        Path in = Files.writeString(directory.resolve("in.txt"), text);
        assertBounded(in, Files.size(in));
    }

    @Test
    void whatManyNamesInOneSentenceComeTo() throws IOException {
        String names =
                IntStream.range(0, 400)
                        .mapToObj(i -> "Ann Lee" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                        .reduce("", (one, other) -> one + other + ", ");
        Path in = Files.writeString(directory.resolve("in.txt"), names + "met Bob Ray.");
        assertBounded(in, Files.size(in));
    }

    @Test
    void whatALongIdAndTitleComeTo() throws IOException {
        String text = repeated("He paid $5. ");
        Path in =
                Files.writeString(
                        directory.resolve("in.jsonl"),
                        "{\"id\": \""
                                + "i".repeat(500)
                                + "\", \"title\": \""
                                + "t".repeat(20_000)
                                + "\", \"text\": \""
                                + text
                                + "\"}\n");
        assertBounded(in, text.length());
    }

    /** Each shape of growth as a document, and the hostile lines between them. */
    @Test
    void whatAnyShapeComesTo() throws IOException {
        Map<String, Integer> lengths = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        Shapes.all()
                .forEach(
                        (name, pieces) -> {
                            String id = "shape " + lengths.size();
                            String text = Surrogates.replace(Shapes.text(pieces, SHAPE));
                            lengths.put(id, text.getBytes(StandardCharsets.UTF_8).length);
                            lines.add(
                                    JsonMapper.shared()
                                            .writeValueAsString(Map.of("id", id, "text", text)));
                        });
        Path in = Files.write(directory.resolve("in.jsonl"), lines);
        Path out = directory.resolve("out");
        Run run = Run.real("", "extract", in, "-o", out, "--format", "csv");
        assertEquals(0, run.status(), run.err());
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                assertEachBounded(file, lengths);
            }
        }
    }

    private static void assertEachBounded(Path file, Map<String, Integer> lengths)
            throws IOException {
        Map<String, Long> left = new TreeMap<>();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            for (CSVRecord row : rows) {
                Integer length = lengths.get(row.get(0));
                if (length != null) {
                    long bytes = row.size() + 1;
                    for (String cell : row) {
                        bytes += cell.getBytes(StandardCharsets.UTF_8).length;
                    }
                    left.merge(row.get(0), 1024 - bytes, Long::sum);
                }
            }
        }
        left.forEach(
                (id, rest) ->
                        assertTrue(
                                rest + 20L * lengths.get(id) >= 0,
                                file.getFileName() + ", " + id + ": too large by " + -rest));
    }

    @Test
    void anIdBeyondFiveHundredCharactersIsRefused() {
        Run run =
                Run.fed("{\"id\": \"" + "i".repeat(501) + "\", \"text\": \"x\"}\n", "extract", "-");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("the id has 501 characters"), run.out());
        assertTrue(run.out().startsWith("{\"id\":\"line-1\""), run.out());
    }
}
