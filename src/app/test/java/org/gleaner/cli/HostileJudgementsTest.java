package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Written;
import org.gleaner.render.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a sheet of a review or a file of gold holds, the command does its work or says in one
 * printable message what is wrong: never a stack trace, never an error of the program itself.
 */
class HostileJudgementsTest {

    @TempDir private Path directory;
    private Path text;
    private Path results;

    @BeforeEach
    void write() throws IOException {
        text = Files.writeString(directory.resolve("a.txt"), "Ann Lee paid Kenya $5 million.");
        results = Files.createDirectory(directory.resolve("results"));
        Written.of(List.of(Sample.document("a"), Sample.document("b")))
                .to(results, "csv", FormatOptions.STANDARD);
    }

    private static void assertTold(Run run) {
        assertTrue(List.of(0, 2, 3).contains(run.status()), run.status() + ": " + run.err());
        assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
        assertFalse(run.err().contains("an error of the program"), run.err());
        for (String line : run.err().split("\n")) {
            assertTrue(line.length() < 1_200, line.length() + " characters");
            assertFalse(line.chars().anyMatch(c -> c < ' ' && c != '\r'), line);
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }

    private String judged(String verdict) throws IOException {
        Run.of("review", results, "-o", directory.resolve("sheets"), "--tables", "pledges");
        return Files.readString(directory.resolve("sheets/pledges.csv"))
                .replace("\"\",,", verdict + ",,");
    }

    @Test
    void noSheetOfAReviewDoes() throws IOException {
        String right = judged("right");
        List<String> sheets =
                List.of(
                        "",
                        "verdict\n",
                        "verdict\nright\n",
                        right,
                        right + right,
                        right.replace("right", "r".repeat(10_000)),
                        right.replace("right", "\u001b[2Jright"),
                        right.replace("right", "wrong").replace("5000000", "9".repeat(5_000)),
                        right.replace("right", "wrong").replace("5000000", "1e999999999"),
                        right.replace("right", "wrong").replace("2024-12-31", "+999999999-12-31"),
                        right.replace("right", "wrong").replace("2024-12-31", "\ud83d\u0000"),
                        right.replace("right", "wrong").replace("pledges", "../../etc"),
                        right.replace("0.", "NaN"),
                        right.replace(",", ";"),
                        right + "\"x",
                        right.substring(0, right.length() / 2),
                        right.replace("doc_id", "verdict"));
        int number = 0;
        for (String sheet : sheets) {
            Path filled = file("filled.csv", sheet.getBytes(StandardCharsets.UTF_8));
            Path to = directory.resolve("judged" + number++);
            assertTold(Run.of("review", results, "--apply", filled, "-o", to));
        }
        assertTold(Run.of("review", results, "--rows", "0", "-o", directory.resolve("none")));
        assertTold(Run.of("review", results, "--rows", "-5", "-o", directory.resolve("minus")));
        assertTold(Run.of("review", results, "--below", "NaN", "-o", directory.resolve("nan")));
        assertTold(Run.of("review", text));
        assertTold(Run.of("review", results, "-o", text));
    }

    @Test
    void noGoldDoes() throws IOException {
        Files.writeString(
                results.resolve("documents.jsonl"),
                "{\"id\":\"a.txt\",\"text\":\"Ann Lee\",\"mentions\":[]}\n");
        List<List<String>> golds =
                List.of(
                        List.of("a.gold.json", ""),
                        List.of("a.gold.json", "[]"),
                        List.of("a.gold.json", "{\"entities\": 5}"),
                        List.of("a.gold.json", "{\"entities\": [[0, 1e99, \"PERSON\"]]}"),
                        List.of("a.gold.json", "{\"money\": [{\"start\": -5, \"end\": 2}]}"),
                        List.of("a.gold.json", "[".repeat(5_000)),
                        List.of("a.ann", "T1\tPERSON 0 99999\tx\n"),
                        List.of("a.ann", "T1\tPERSON 5 2\tx\n"),
                        List.of("a.ann", "T1\tPERSON 0 99999999999999\tx\n"),
                        List.of("a.ann", "junk\n"),
                        List.of("a.conll", "Ann\n"),
                        List.of("a.conll", "Ann I-PERSON\nLee B-\n"),
                        List.of("a.conll", "\u0000\n"),
                        List.of(
                                "a.jsonl",
                                "{\"id\":\"a\",\"text\":\"x\",\"entities\":[[9,7,\"P\"]]}"),
                        List.of("a.jsonl", "{\"id\":1}\n"),
                        List.of("a.jsonl", "\ud83d x\n"),
                        List.of("a.jsonl", "{\"text\":\"\\ud83d\",\"entities\":[[0,1,\"P\"]]}\n"));
        int number = 0;
        for (List<String> gold : golds) {
            Path folder = Files.createDirectory(directory.resolve("gold" + number++));
            Files.writeString(folder.resolve("a.txt"), "Ann Lee");
            Files.write(folder.resolve(gold.get(0)), gold.get(1).getBytes(StandardCharsets.UTF_8));
            assertTold(Run.of("evaluate", folder, results, "-o", folder.resolve("out")));
        }
        for (String documents :
                List.of("", "x\n", "[".repeat(9_000), "{\"id\":\"a.txt\"", "{\"id\":5}\n")) {
            Files.writeString(results.resolve("documents.jsonl"), documents);
            assertTold(
                    Run.of(
                            "evaluate",
                            directory.resolve("gold0"),
                            results,
                            "-o",
                            directory.resolve("ev")));
        }
    }
}
