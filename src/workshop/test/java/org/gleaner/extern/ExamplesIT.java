package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples do what they say. */
class ExamplesIT {

    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    @TempDir private static Path directory;

    @BeforeAll
    static void extract() throws Exception {
        Tool.run(
                Path.of("."),
                Tool.gleaner(),
                "extract",
                "corpus",
                "-o",
                directory.resolve("output"));
    }

    @Test
    void pipe() throws Exception {
        Tool.need("jq");
        List<String> lines =
                Tool.run(
                                Path.of("."),
                                EXAMPLES.resolve("pipe.sh"),
                                "corpus/seed.txt",
                                "corpus/measures.txt")
                        .lines()
                        .toList();
        assertTrue(
                lines.contains(
                        "corpus/seed.txt\tMoscow\tgrant Minsk a state loan of $1.5 billion\tduring"
                                + " this complicated period"),
                lines.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("corpus/measures.txt\t")),
                lines.toString());
    }

    @Test
    void makefile() throws Exception {
        Tool.need("jq");
        Path make = Tool.need("make");
        Path documents = Files.createDirectories(directory.resolve("documents"));
        Files.writeString(documents.resolve("a.txt"), "France will pay Kenya 3 million euros.");
        Object[] command = {
            make, "-C", EXAMPLES, "DOCUMENTS=" + documents, "BUILD=" + directory.resolve("build")
        };
        Tool.run(directory, command);
        assertEquals(
                "1 documents done, 0 failed",
                Files.readString(directory.resolve("build/summary.txt")).strip());
        assertTrue(Tool.run(directory, command).contains("up to date"), "nothing to do");
        Files.setLastModifiedTime(
                Files.writeString(documents.resolve("b.txt"), "Kenya."),
                FileTime.from(Instant.now().plusSeconds(5)));
        Tool.run(directory, command);
        assertEquals(
                "2 documents done, 0 failed",
                Files.readString(directory.resolve("build/summary.txt")).strip());
    }

    @Test
    void sqlOverCsv() throws Exception {
        Path sqlite = Tool.need("sqlite3");
        String said =
                Tool.run(directory, sqlite, ":memory:", ".read " + EXAMPLES.resolve("tables.sql"));
        assertTrue(
                said.lines()
                        .anyMatch(line -> line.matches("Moscow +Minsk +USD +1 +1500000000\\s*")),
                said);
    }

    @Test
    void pandasOverCsv() throws Exception {
        String said =
                Tool.run(
                        directory,
                        Tool.python("pandas"),
                        EXAMPLES.resolve("tables.py"),
                        directory.resolve("output"));
        assertTrue(
                said.lines()
                        .anyMatch(
                                line ->
                                        line.matches(
                                                "Moscow +firm +1 +1.50*e\\+09|Moscow +firm +1"
                                                        + " +1500000000(\\.0)?")),
                said);
    }
}
