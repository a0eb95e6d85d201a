package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
class ExtractStreamTest {

    private static List<JsonNode> lines(Run run) {
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void answersEveryLineInOrder() {
        String in =
                IntStream.range(0, 500)
                        .mapToObj(
                                i ->
                                        "{\"id\": "
                                                + i
                                                + ", \"text\": \""
                                                + (i % 9 == 0 ? "WAIT " : "")
                                                + "Ann.\"}")
                        .collect(Collectors.joining("\n"));
        Run run = Run.fed(in, "extract", "-", "--threads", 4);
        assertEquals(0, run.status(), run.err());
        assertEquals(
                IntStream.range(0, 500).mapToObj(i -> "" + i).toList(),
                lines(run).stream().map(line -> line.get("id").asString()).toList());
    }

    @Test
    void answersAFailureWithALine() {
        Run run =
                Run.fed(
                        "{\"id\": \"a\", \"text\": \"THROW\"}\n"
                                + "nonsense\n"
                                + "{\"id\": \"c\"}\n"
                                + "{\"text\": \"Ann.\"}\n",
                        "extract",
                        "-");
        assertEquals(1, run.status());
        assertEquals(
                "{\"id\":\"a\",\"error\":{\"stage\":\"Reader\",\"kind\":\"error\",\"message\":\"thrown\"}}",
                run.out().lines().findFirst().orElseThrow());
        List<JsonNode> lines = lines(run);
        assertEquals(
                List.of("a", "line-2", "c", "line-4"),
                lines.stream().map(line -> line.get("id").asString()).toList());
        assertEquals("bad_json", lines.get(1).get("error").get("kind").asString());
        assertEquals("bad_input", lines.get(2).get("error").get("kind").asString());
        assertTrue(
                run.lastLine().startsWith("gleaner: 4 inputs = 1 done + 3 failed + 0 skipped"),
                run.err());
    }

    @Test
    void carriesOtherFieldsUnderMetadata() {
        Run run =
                Run.fed(
                        "{\"id\": \"a\", \"text\": \"Ann.\", \"n\": 1.50, \"deep\": {\"x\": [true,"
                                + " null]}}",
                        "extract",
                        "-");
        assertTrue(
                run.out().contains("\"metadata\":{\"n\":1.50,\"deep\":{\"x\":[true,null]}}"),
                run.out());
    }

    @Test
    void answersALineBeforeTheNextIsThere() throws Exception {
        PipedOutputStream feed = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(answers);
        Streams streams =
                new Streams(
                        new PipedInputStream(feed),
                        out,
                        new PrintStream(new ByteArrayOutputStream()),
                        false);
        Thread command = new Thread(() -> new Cli(FakeChain::of, streams).run("extract", "-"));
        command.start();
        for (String id : List.of("a", "b")) {
            feed.write(
                    ("{\"id\": \"" + id + "\", \"text\": \"Ann.\"}\n")
                            .getBytes(StandardCharsets.UTF_8));
            feed.flush();
            StringBuilder line = new StringBuilder();
            for (int c = answers.read(); c != '\n'; c = answers.read()) {
                line.append((char) c);
            }
            assertTrue(line.toString().contains("\"id\":\"" + id + "\""), line.toString());
        }
        feed.close();
        command.join();
    }

    private static int writeTo(OutputStream out, ByteArrayOutputStream err) {
        String in = "{\"text\": \"Ann.\"}\n".repeat(2000);
        Streams streams =
                new Streams(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        return new Cli(FakeChain::of, streams).run("extract", "-");
    }

    @Test
    void saysWhenTheReaderHasGone() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(3, writeTo(new Failing("Broken pipe"), err));
        assertTrue(
                err.toString(StandardCharsets.UTF_8)
                        .startsWith("gleaner: cannot write to stdout: its reader has gone;"),
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhenStdoutCannotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(3, writeTo(new Failing("No space left on device"), err));
        assertTrue(
                err.toString(StandardCharsets.UTF_8)
                        .startsWith("gleaner: cannot write to stdout: No space left on device;"),
                err.toString(StandardCharsets.UTF_8));
    }

    private static final class Failing extends OutputStream {

        private final String message;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }
}
