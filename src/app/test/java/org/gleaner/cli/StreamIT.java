package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The stage between two programs as a process of its own, with little memory. */
@Timeout(300)
class StreamIT {

    private static final int LINES = 10_000;

    /** All lines together are several times the heap. */
    private static final String TEXT = "Ann met Bob. " + "and nobody else was there ".repeat(800);

    @TempDir private Path directory;

    private Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        FakeMain.class.getName(),
                        "extract",
                        "-",
                        "--threads",
                        "2")
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    /** Writes until all is written or nobody reads any more. */
    private static Thread feed(Process process, int lines) {
        Thread feeder =
                new Thread(
                        () -> {
                            try (OutputStream in = process.getOutputStream()) {
                                for (int i = 0; i < lines; i++) {
                                    in.write(
                                            ("{\"id\": \"d"
                                                            + i
                                                            + "\", \"text\": \""
                                                            + TEXT
                                                            + "\"}\n")
                                                    .getBytes(StandardCharsets.UTF_8));
                                }
                            } catch (IOException e) {
                                // the process has ended
                            }
                        });
        feeder.setDaemon(true);
        feeder.start();
        return feeder;
    }

    private static BufferedReader answers(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void streamsMoreThanItsMemoryHoldsToASlowReaderInOrder() throws Exception {
        Process process = start();
        feed(process, LINES);
        // long enough for a stage without back-pressure to choke
        Thread.sleep(3000);
        try (BufferedReader answers = answers(process)) {
            for (int i = 0; i < LINES; i++) {
                String line = answers.readLine();
                assertTrue(
                        line.contains("\"id\":\"d" + i + "\"") && line.contains("\"mentions\":[{"),
                        () -> line.substring(0, Math.min(300, line.length())));
            }
            assertEquals(null, answers.readLine());
        }
        assertEquals(0, process.waitFor());
    }

    @Test
    void endsWithOneLineWhenItsReaderIsKilled() throws Exception {
        Process process = start();
        feed(process, Integer.MAX_VALUE);
        BufferedReader answers = answers(process);
        assertTrue(answers.readLine().startsWith("{\"schema_version\""));
        answers.close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        assertEquals(Status.OUTPUT, process.exitValue());
        String said = Files.readString(directory.resolve("err"));
        assertTrue(
                said.startsWith("gleaner: cannot write to stdout: its reader has gone")
                        && said.lines().count() == 1,
                said);
    }
}
