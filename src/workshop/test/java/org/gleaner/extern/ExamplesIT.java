package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Each client of the service, against one that runs. */
    @Test
    void clientsOfTheService() throws Exception {
        Process service =
                new ProcessBuilder(Tool.gleaner().toString(), "serve", "--port", "0")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader log = service.errorReader(StandardCharsets.UTF_8)) {
            StringBuilder told = new StringBuilder();
            for (String line = log.readLine();
                    line != null && !line.contains("ready after");
                    line = log.readLine()) {
                told.append(line).append('\n');
            }
            Matcher address = Pattern.compile("http://127[0-9.]+:[0-9]+").matcher(told);
            assertTrue(address.find(), told.toString());
            String pledge = "grant Minsk a state loan of $1.5 billion";
            assertTrue(ask(address.group(), "java", "Extract.java").contains(pledge));
            if (Tool.find("curl").isPresent() && Tool.find("jq").isPresent()) {
                assertTrue(ask(address.group(), "sh", "extract.sh").contains(pledge));
            }
            if (Tool.find("python3").isPresent()) {
                String money = ask(address.group(), "python3", "extract.py");
                assertTrue(money.contains("corpus/seed.txt\t$1.5 billion\t1500000000\tUSD"), money);
            }
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static String ask(String address, String program, String client) throws Exception {
        Process process =
                new ProcessBuilder(
                                "env",
                                "GLEANER_URL=" + address,
                                program,
                                EXAMPLES.resolve("http").resolve(client).toString(),
                                "corpus/seed.txt")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), client);
        return said;
    }

    /** The task of docs/operate.md is Python, and its line for the shell does what it says. */
    @Test
    void taskOfAirflow() throws Exception {
        String python = Tool.need("python3").toString();
        String page = Files.readString(Path.of("docs/operate.md"));
        Matcher block = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertTrue(block.find());
        String task = block.group(1);
        Path file = Files.writeString(directory.resolve("task.py"), task);
        Tool.run(directory, python, "-m", "py_compile", file);
        Matcher ending = Pattern.compile("\" \\|\\| (\\{.*\\})\"").matcher(task);
        assertTrue(ending.find(), task);
        for (int[] pair : new int[][] {{0, 0}, {1, 0}, {2, 99}, {3, 3}, {70, 70}}) {
            String line = "(exit " + pair[0] + ") || " + ending.group(1);
            int status = new ProcessBuilder("bash", "-c", line).start().waitFor();
            assertEquals(pair[1], status, line);
        }
    }
}
