package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run replaces its own files and nobody else's. */
class OverwriteTest {

    @TempDir private Path directory;
    private Path in;
    private Path out;

    @BeforeEach
    void set() throws IOException {
        in = Files.writeString(directory.resolve("a.txt"), "Ann paid $5.");
        out = Files.createDirectories(directory.resolve("out"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".gleaner-journal"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void filesOfTheUserStopTheRunBeforeItStarts() throws IOException {
        for (String name : List.of("documents.jsonl", "manifest.json")) {
            Files.writeString(out.resolve(name), "mine");
        }
        Run run = Run.of("extract", in, "-o", out, "--format", "jsonl");
        assertEquals(3, run.status());
        assertEquals(
                "gleaner: "
                        + out
                        + " holds files that no earlier run wrote, or that were changed since:"
                        + " documents.jsonl, manifest.json; move them, name another directory with"
                        + " -o, or replace them with --overwrite",
                run.lastLine());
        assertEquals(List.of("documents.jsonl", "manifest.json"), files());
        assertEquals("mine", Files.readString(out.resolve("manifest.json")));
    }

    @Test
    void filesOfTheUserThatTheRunDoesNotWriteStay() throws IOException {
        for (String name : List.of("money.csv", "report.html", "tables.sqlite")) {
            Files.writeString(out.resolve(name), "mine");
        }
        assertEquals(0, Run.of("extract", in, "-o", out, "--format", "jsonl").status());
        assertEquals(0, Run.of("extract", in, "-o", out, "--format", "jsonl").status());
        assertEquals("mine", Files.readString(out.resolve("money.csv")));
        assertEquals(
                List.of(
                        "documents.jsonl",
                        "errors.csv",
                        "manifest.json",
                        "money.csv",
                        "report.html",
                        "skipped.csv",
                        "tables.sqlite"),
                files());
    }

    @Test
    void overwritesWhenAsked() throws IOException {
        Files.writeString(out.resolve("documents.jsonl"), "mine");
        assertEquals(
                0, Run.of("extract", in, "-o", out, "--format", "jsonl", "--overwrite").status());
        assertEquals(0, Run.of("extract", in, "-o", out, "--format", "jsonl").status());
        assertTrue(Files.readString(out.resolve("documents.jsonl")).startsWith("{"));
    }

    @Test
    void refusesAnEmptyOutputAndNoFormat() {
        Run empty = Run.of("extract", in, "-o", "");
        assertEquals(2, empty.status());
        assertTrue(empty.err().contains("-o is empty; name a directory"), empty.err());
        Run none = Run.of("extract", in, "-o", out, "--format", ",");
        assertEquals(2, none.status());
        assertTrue(none.err().contains("--format names no format; there are: jsonl"), none.err());
    }
}
