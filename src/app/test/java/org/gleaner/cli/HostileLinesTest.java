package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** No line ends the run: it fails alone or is carried along, whatever files are written. */
class HostileLinesTest {

    private static final String GOOD = "{\"id\": \"good\", \"text\": \"Ann paid $5.\"}";

    private static final List<String> REFUSED =
            List.of(
                    "\uD83D\uDE00 not json at all",
                    "{\"id\": \"b\", \uD83D\uDE00}",
                    "{\"id\": \"b\", \"text\": \"hi\"} \uD83D\uDE00",
                    "{\"text\": \"a\", \"\\ud83d\": 1}",
                    "{\"text\": \"a\", \"n\": " + "1".repeat(1001) + "}",
                    "{\"text\": \"a\", \"n\": 1e99999999999}",
                    "{\"text\": \"a\", \"n\": " + nested(501) + "}");

    private static final List<String> CARRIED =
            List.of(
                    "{\"id\": \"n\", \"text\": \"a\", \"n\": " + "1".repeat(995) + "e99999}",
                    "{\"id\": \"i\", \"text\": \"a\", \"n\": " + "1".repeat(1000) + "}",
                    "{\"id\": \"d\", \"text\": \"a\", \"n\": " + nested(499) + "}",
                    "{\"id\": \"\\ud83d\", \"text\": \"Bob \\ude00\", \"title\": \"\\ud83d\"}",
                    "{\"id\": \"\\u0000\\u001b[2J\", \"text\": \"Bob\\u0000\\u001b\", \"k\":"
                            + " \"<!--\"}");

    @TempDir private Path directory;

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String lines() {
        return GOOD
                + "\n"
                + String.join("\n", REFUSED)
                + "\n"
                + String.join("\n", CARRIED)
                + "\n"
                + GOOD.replace("good", "last")
                + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format jsonl,csv",
                "--format xlsx,sqlite,parquet,html",
                "--format jsonl --jsonl-fields text",
                "--format csv --excel"
            })
    void everyFileIsWritten(String options) throws IOException {
        Path in = Files.writeString(directory.resolve("in.jsonl"), lines());
        Path out = directory.resolve("out");
        Object[] fixed = {"extract", in, "-o", out};
        Object[] arguments = new Object[fixed.length + options.split(" ").length];
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        System.arraycopy(options.split(" "), 0, arguments, fixed.length, options.split(" ").length);
        Run run = Run.of(arguments);
        assertEquals(1, run.status(), run.err());
        List<String> errors =
                Files.readAllLines(out.resolve("errors.csv")).stream().skip(1).toList();
        assertEquals(REFUSED.size(), errors.size(), errors.toString());
        assertTrue(
                errors.stream().allMatch(row -> row.contains(",input,bad_input,")),
                errors.toString());
        assertTrue(
                run.lastLine().contains((CARRIED.size() + 2) + " done + 7 failed"), run.lastLine());
        if (options.contains("jsonl")) {
            List<String> lines = Files.readAllLines(out.resolve("documents.jsonl"));
            assertEquals(CARRIED.size() + 2, lines.size());
            assertTrue(lines.get(lines.size() - 1).contains("\"last\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text,metadata", "id"})
    void everyLineOfAStreamHasItsLine(String fields) {
        Run run = Run.fed(lines(), "extract", "-", "--jsonl-fields", fields);
        assertEquals(1, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(REFUSED.size() + CARRIED.size() + 2, lines.size());
        assertTrue(lines.stream().noneMatch(line -> line.contains("\\uD83D")), run.out());
        for (int i = 0; i < REFUSED.size(); i++) {
            assertEquals(
                    "bad_input",
                    JsonMapper.shared()
                            .readTree(lines.get(i + 1))
                            .get("error")
                            .get("kind")
                            .asString());
        }
    }

    /** As two bytes a character such a line would be Chinese. */
    @Test
    void aLineWithANulIsReportedUnderItsOwnId() {
        Run run = Run.fed(GOOD + "\n{\"id\": \"mine\", \"text\": \"a\0b\"}\n", "extract", "-");
        assertEquals(1, run.status(), run.err());
        String line = run.out().lines().toList().get(1);
        assertTrue(line.contains("\"mine\"") && line.contains("bad_json"), line);
        assertTrue(line.chars().allMatch(c -> c < 0x80), line);
    }

    @Test
    void noIdIsObeyedByTheTerminal() {
        Run run =
                Run.fed(
                        "{\"id\": \"\\u001b[2J\\ngleaner: 9 inputs = 9 done\", \"text\": 1}\n",
                        "extract",
                        "-");
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().chars().noneMatch(c -> c == 0x1b), run.err());
    }

    @Test
    void idsThatDifferStayDifferentInEveryRow() throws IOException {
        Path in =
                Files.writeString(
                        directory.resolve("in.jsonl"),
                        "{\"id\": \"a\\n"
                                + "b\", \"text\": \"x\"}\n"
                                + "{\"id\": \"a b\", \"text\": \"x\"}\n"
                                + "{\"id\": \"a\\r"
                                + "b\", \"text\": \"x\"}\n"
                                + "{\"id\": \"a\\u0085b\", \"text\": \"x\"}\n");
        Path out = directory.resolve("out");
        assertEquals(0, Run.of("extract", in, "-o", out, "--format", "csv").status());
        List<String> rows = Files.readAllLines(out.resolve("documents.csv"));
        assertEquals(
                List.of("a\u240Ab", "a b", "a\u240Db", "a\u24240085b"),
                rows.stream().skip(1).map(row -> row.substring(0, row.indexOf(','))).toList());
    }

    @Test
    void anErrorOfTheProgramHasAStatusOfItsOwn() throws IOException {
        Path in = Files.writeString(directory.resolve("in.txt"), "Ann.");
        Path rules = Files.writeString(directory.resolve("rules"), "crash");
        Run run = Run.of("extract", in, "-o", directory.resolve("out"), "--rules", rules);
        assertEquals(70, run.status(), run.err());
        assertEquals(
                "gleaner: an error of the program itself: java.lang.IllegalStateException: crash;"
                        + " please report it, with what the same command says with --debug",
                run.lastLine());
    }
}
