package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed at any moment and resumed gives the bytes of one that was left alone.
 */
class KillAndResumeIT {

    private static final int DOCUMENTS = 500;
    private static final int KILLS = 5;
    private static final long SEED = 20261123;

    @TempDir private Path directory;
    private Path in;
    private Path whole;
    private Path killed;

    @BeforeEach
    void lay() throws IOException {
        in = Files.createDirectories(directory.resolve("in"));
        whole = directory.resolve("whole");
        killed = directory.resolve("killed");
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(
                    in.resolve("d" + i + ".txt"),
                    "WAIT "
                            + (i % 50 == 3 ? "THROW" : "Ann met Bob")
                            + " and Carl".repeat(i % 40)
                            + " "
                            + i);
        }
        assertEquals(1, Run.of("extract", in, "-o", whole, "--threads", 8).status());
    }

    private Process start(String... more) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                FakeMain.class.getName(),
                                "extract",
                                in.toString(),
                                "-o",
                                killed.toString(),
                                "--threads",
                                "2"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile())
                .start();
    }

    private void assertSameAsWhole() throws IOException {
        try (Stream<Path> files = Files.list(whole)) {
            for (Path file :
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("manifest.json"))
                            .toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(killed.resolve(file.getFileName())),
                        file.toString());
            }
        }
        assertFalse(Files.exists(killed.resolve(".gleaner/files")));
    }

    private boolean hasBegun() throws IOException {
        Path journal = killed.resolve(".gleaner-journal");
        return Files.exists(journal) && Files.size(journal) > 0;
    }

    private Process startAndAwaitWork() throws IOException, InterruptedException {
        Process process = start("--resume");
        while (process.isAlive() && !hasBegun()) {
            Thread.sleep(10);
        }
        return process;
    }

    @Test
    void resumesAfterAKill() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < KILLS; i++) {
            Process process = startAndAwaitWork();
            Thread.sleep(random.nextInt(1500));
            process.destroyForcibly().waitFor();
        }
        Process last = start("--resume");
        assertEquals(1, last.waitFor());
        assertSameAsWhole();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void finishesWhatIsInHandAndSaysHowToGoOnWhenInterrupted() throws Exception {
        Process process = startAndAwaitWork();
        process.destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        String said = Files.readString(directory.resolve("said"));
        assertTrue(said.contains("interrupted after") && said.contains("--resume"), said);
        assertFalse(Files.exists(killed.resolve("documents.jsonl")));
        assertEquals(1, start("--resume").waitFor());
        assertSameAsWhole();
    }
}
