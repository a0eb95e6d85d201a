package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of the README and of the pages of options and of operation runs, and the Java
 * example of the README compiles and prints something.
 */
class ReadmeIT {

    @TempDir private Path directory;

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (String page : List.of("README.md", "docs/options.md", "docs/operate.md")) {
            Matcher block =
                    Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                            .matcher(Files.readString(Path.of(page)));
            while (block.find()) {
                blocks.add(block.group(1));
            }
        }
        return blocks;
    }

    static List<String> commands() throws IOException {
        return blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void runs(String command) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "SKIPPED: no /bin/sh on this system");
        Path told = directory.resolve("told");
        Process process =
                new ProcessBuilder("/bin/sh", "-c", command)
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), command);
        assertEquals(0, process.exitValue(), () -> command + "\n" + read(told));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Each row of a table that the README shows is one of the sample documents' tables. */
    @Test
    void theRowsShownAreFound() throws Exception {
        runs("bin/gleaner extract corpus --format csv -o " + directory);
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int shown = 0;
        for (int head = 0; head + 2 < lines.size(); head++) {
            List<String> columns = cells(lines.get(head));
            if (columns.contains("currency")) {
                List<String> row = cells(lines.get(head + 2));
                assertTrue(found(columns, row), row::toString);
                shown++;
            }
        }
        assertEquals(3, shown);
    }

    private static List<String> cells(String line) {
        return line.startsWith("| ")
                ? Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    private boolean found(List<String> columns, List<String> shown) throws IOException {
        for (String table : List.of("transfers", "pledges", "money")) {
            try (CSVParser rows =
                    CSVParser.parse(
                            directory.resolve(table + ".csv"),
                            StandardCharsets.UTF_8,
                            CSVFormat.RFC4180.builder().setHeader().get())) {
                if (!rows.getHeaderNames().containsAll(columns)) {
                    continue;
                }
                for (CSVRecord row : rows) {
                    // the sample has no-break spaces, which nobody sees
                    if (columns.stream()
                            .map(column -> row.get(column).replace('\u00a0', ' '))
                            .toList()
                            .equals(shown)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Over the database of the sample documents, each question has an answer. */
    @Test
    void theFourQuestionsHaveAnswers() throws Exception {
        Path database = directory.resolve("tables.sqlite");
        runs("bin/gleaner extract corpus --format sqlite -o " + directory);
        List<String> questions = blocks("sql");
        assertEquals(4, questions.size());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String question : questions) {
                assertEquals(1, question.lines().count(), question);
                try (ResultSet answer = statement.executeQuery(question)) {
                    assertTrue(answer.next(), question);
                }
            }
        }
    }

    @Test
    void namesTheTwoCommands() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("bin/gleaner extract corpus") && readme.contains("mvn verify"));
        assertFalse(readme.matches("(?s).*@\\w+@.*"), "a placeholder is left");
    }

    @Test
    void theLibraryExampleCompilesAndRuns() throws Exception {
        Map<Boolean, List<String>> example =
                blocks("java")
                        .get(0)
                        .lines()
                        .collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
        Path source = directory.resolve("Example.java");
        Files.writeString(
                source,
                String.join("\n", example.get(true))
                        + "\n"
                        + "public class Example {\n"
                        + "    public static void main(String[] arguments) {\n"
                        + String.join("\n", example.get(false))
                        + "    }\n}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        assertEquals(
                0,
                compiler.run(
                        null,
                        faults,
                        faults,
                        "-cp",
                        System.getProperty("java.class.path") + ":target/classes",
                        "-d",
                        directory.toString(),
                        source.toString()),
                faults::toString);
        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            loader.loadClass("Example")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        assertEquals(
                "France: pay Kenya 3 million euros by next year, due 2025-12-31",
                said.toString(StandardCharsets.UTF_8).strip());
    }
}
