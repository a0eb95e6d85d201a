package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three rows of the table in CONTRIBUTING, followed by a stranger: in a copy of the checkout only
 * the places that a row names are touched, then the copy is built and run.
 */
@Timeout(300)
class ContributingIT {

    private static final Set<String> LEFT_OUT = Set.of(".git", "output", "launcher");

    @TempDir private Path directory;

    /** The paths in the second cell of a row of the table. */
    private static List<String> touched(String wanted) throws IOException {
        String row =
                Files.readAllLines(Path.of("CONTRIBUTING.md")).stream()
                        .filter(line -> line.startsWith("| " + wanted))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no row '" + wanted + "'"));
        return Pattern.compile("`([^`]*/[^`]*)`")
                .matcher(row.split("\\|")[2])
                .results()
                .map((MatchResult path) -> path.group(1))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes all)
                            throws IOException {
                        if (LEFT_OUT.contains(folder.getFileName().toString())
                                && !folder.toString().contains("java")) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        Files.createDirectories(to.resolve(from.relativize(folder)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes all)
                            throws IOException {
                        Files.copy(
                                file,
                                to.resolve(from.relativize(file)),
                                StandardCopyOption.COPY_ATTRIBUTES);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static void append(Path file, String line) throws IOException {
        assertTrue(Files.isRegularFile(file), file + " is in the table and not in the checkout");
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    }

    @Test
    void threeOfItsRowsAreAllThatItTakes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "SKIPPED: no /bin/sh on this system");
        Path project = directory.resolve("copy");
        copy(Path.of("").toAbsolutePath(), project);

        List<String> relation = touched("a relation type");
        assertEquals(1, relation.size());
        append(
                project.resolve(relation.get(0)),
                String.join(
                        "\t",
                        "applauds",
                        "APPLAUDS",
                        "PERSON",
                        "PERSON",
                        "-",
                        "event",
                        "0.8",
                        "tree",
                        "applaud/V ; S subj ; O obj",
                        "Ann Lee applauded Tom Reed.",
                        "Ann Lee never applauded Tom Reed."));

        List<String> currency = touched("a currency");
        assertEquals(1, currency.size());
        append(project.resolve(currency.get(0)), "shinies\tEUR\tEUR word\tword\t1\tafter\t");

        List<String> format = touched("an output format");
        assertEquals(2, format.size());
        Path formats = project.resolve(format.get(1));
        Files.writeString(
                formats,
                Files.readString(formats)
                        .replaceFirst(
                                "( *)BY_NAME.put\\(\"csv\"",
                                "$1BY_NAME.put(\"ids\", new IdsFormat());\n$0"));
        Files.writeString(
                project.resolve(format.get(0)).resolve("IdsFormat.java"),
                """
                package org.gleaner.output;

                import java.io.IOException;
                import java.io.Writer;
                import java.nio.file.Files;
                import java.nio.file.Path;
                import java.util.List;
                import java.util.function.Consumer;
                import org.gleaner.render.Rendered;

                final class IdsFormat implements Format {
                    @Override
                    public List<String> files() {
                        return List.of("ids.txt");
                    }

                    @Override
                    public Sink open(Path directory, FormatOptions options, Consumer<String> warnings)
                            throws IOException {
                        Writer out = Files.newBufferedWriter(directory.resolve("ids.txt"));
                        return new Sink() {
                            @Override
                            public Entry prepare(Rendered document) {
                                return () -> out.write("one\\n");
                            }

                            @Override
                            public void finish(RunTotals totals) {}

                            @Override
                            public void close() throws IOException {
                                out.close();
                            }
                        };
                    }
                }
                """);

        Path text =
                Files.writeString(
                        directory.resolve("news.txt"),
                        "Ann Lee applauded Tom Reed on Monday. He had paid 5 million shinies.\n");
        Path results = directory.resolve("results");
        Path log = directory.resolve("log");
        Process process =
                new ProcessBuilder(
                                project.resolve("bin/gleaner").toString(),
                                "extract",
                                text.toString(),
                                "-o",
                                results.toString(),
                                "--format",
                                "ids,csv")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(4, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(log));
        assertEquals("one\n", Files.readString(results.resolve("ids.txt")));
        String relations = Files.readString(results.resolve("relations.csv"));
        assertTrue(relations.contains("APPLAUDS"), relations);
        String money = Files.readString(results.resolve("money.csv"));
        assertTrue(money.contains("5000000") && money.contains("EUR"), money);
    }
}
