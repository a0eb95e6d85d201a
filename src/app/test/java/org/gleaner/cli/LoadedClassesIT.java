package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over plain text starts as if the libraries of other formats were not there. */
class LoadedClassesIT {

    private static final List<String> OTHERS =
            List.of(
                    "org.apache.tika.",
                    "org.apache.pdfbox.",
                    "org.apache.poi.",
                    "org.apache.james.",
                    "org.jsoup.",
                    "org.apache.parquet.",
                    "org.sqlite.",
                    "org.dhatim.");

    @TempDir private Path directory;

    @Test
    void loadsNothingThatPlainTextDoesNotNeed() throws Exception {
        Path text = Files.writeString(directory.resolve("a.txt"), "France will pay Kenya.");
        Path loaded = directory.resolve("loaded");
        Process run =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xlog:class+load:file=" + loaded,
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                "org.gleaner.cli.Main",
                                "extract",
                                text.toString(),
                                "-o",
                                directory.resolve("out").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("said").toFile())
                        .start();
        assertEquals(0, run.waitFor(), Files.readString(directory.resolve("said")));
        try (Stream<String> lines = Files.lines(loaded)) {
            List<String> all = lines.toList();
            assertTrue(all.size() > 1000, "the log of classes");
            assertEquals(
                    List.of(),
                    all.stream().filter(line -> OTHERS.stream().anyMatch(line::contains)).toList());
        }
    }
}
