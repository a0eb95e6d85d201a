package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No table is larger than 20 times its text and a kilobyte for each row, whatever the text. */
class BoundedOutputIT {

    private static final int LENGTH = 40_000;

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

    @Test
    void anIdBeyondFiveHundredCharactersIsRefused() {
        Run run =
                Run.fed("{\"id\": \"" + "i".repeat(501) + "\", \"text\": \"x\"}\n", "extract", "-");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("the id has 501 characters"), run.out());
        assertTrue(run.out().startsWith("{\"id\":\"line-1\""), run.out());
    }
}
