package org.gleaner.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gleaner.Stages;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.output.FormatOptions;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.run.Deadline;
import org.gleaner.run.Progress;
import org.gleaner.run.RunOptions;
import org.gleaner.run.StreamRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** The service over the real chain: what it answers are the bytes that the command line writes. */
@Timeout(300)
class ServeIT {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static Pipeline pipeline;
    private static Running running;
    private static List<Path> samples;

    @BeforeAll
    static void start() throws IOException {
        pipeline = Stages.pipeline(Configuration.standard());
        pipeline.warmUp();
        running = Running.of(Running.OPTIONS, pipeline);
        try (Stream<Path> all = Files.list(Path.of("corpus"))) {
            samples = all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @AfterAll
    static void end() {
        if (running != null) {
            running.close();
        }
    }

    /** What {@code gleaner extract -} writes. */
    private static String stream(Inputs inputs) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunOptions options =
                new RunOptions(
                        Path.of("output"),
                        List.of(),
                        FormatOptions.STANDARD,
                        2,
                        Configuration.standard(),
                        Deadline.standard(),
                        false,
                        false,
                        false,
                        () -> false);
        new StreamRun(options, pipeline, Progress.NONE).run(inputs, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream in(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(int id, Path sample) throws IOException {
        return MAPPER.writeValueAsString(
                        MAPPER.createObjectNode()
                                .put("id", id)
                                .put("text", Files.readString(sample)))
                + "\n";
    }

    @Test
    void answersTheBytesOfTheCommandLine() throws Exception {
        for (Path sample : samples.subList(0, Math.min(5, samples.size()))) {
            String text = Files.readString(sample);
            assertEquals(
                    stream(Inputs.ofPlain(in(text), Metadata.none())),
                    running.post("text/plain", text).body());
            String json = line(1, sample);
            assertEquals(
                    stream(Inputs.ofLines(in(json), Metadata.none())),
                    running.post("application/json", json).body());
        }
    }

    @Test
    void streamsTheBytesOfTheCommandLine() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            all.append(line(i, samples.get(i % samples.size())));
        }
        assertEquals(
                stream(Inputs.ofLines(in(all.toString()), Metadata.none())),
                running.post("application/x-ndjson", all.toString()).body());
    }

    @Test
    void readsAFileOfAnyKind() throws Exception {
        Path sample = samples.get(0);
        String text = Files.readString(sample);
        String name = sample.getFileName().toString();
        String form =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\n\r\n"
                        + text
                        + "\r\n--cut--\r\n";
        HttpResponse<String> response = running.post("multipart/form-data; boundary=cut", form);
        assertEquals(200, response.statusCode(), response.body());
        String expected =
                stream(Inputs.ofPlain(in(text), Metadata.none()))
                        .replace("\"id\":\"stdin\"", "\"id\":\"" + name + "\"")
                        .replace("\"path\":\"-\"", "\"path\":\"" + name + "\"");
        assertEquals(
                expected.length(), response.body().length(), "but for ids, which hold the name");
        assertTrue(response.body().contains("\"transfers\":[{"), response.body());
    }

    /** Fifty clients at once, each with the answer to its own text. */
    @Test
    void keepsClientsApart() throws Exception {
        List<String> texts =
                IntStream.range(0, 50)
                        .mapToObj(i -> "Country " + i + " will pay Kenya $" + (i + 1) + " million.")
                        .collect(Collectors.toList());
        List<String> alone = new ArrayList<>();
        for (String text : texts) {
            alone.add(running.post("text/plain", text).body());
        }
        List<CompletableFuture<HttpResponse<String>>> together = new ArrayList<>();
        for (String text : texts) {
            HttpRequest request = running.extract("text/plain", text).build();
            together.add(running.client.sendAsync(request, BodyHandlers.ofString()));
        }
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(alone.get(i), together.get(i).join().body());
        }
    }

    /** Two hundred clients for five seconds: nothing but answers, and "come again". */
    @Test
    void servesTwoHundredClientsAtOnce() throws Exception {
        String text = "France will pay Kenya 3 million euros by 2026. Ann Lee met Bob Ray in Rome.";
        String expected = stream(Inputs.ofPlain(in(text), Metadata.none()));
        HttpRequest request = running.extract("text/plain", text).build();
        long until = System.nanoTime() + 5_000_000_000L;
        List<CompletableFuture<Void>> clients = new ArrayList<>();
        LongAdder answers = new LongAdder();
        for (int i = 0; i < 200; i++) {
            clients.add(ask(request, expected, until, answers));
        }
        clients.forEach(CompletableFuture::join);
        assertTrue(answers.sum() > 0);
    }

    /** One client, who asks again as soon as it has its answer. */
    private static CompletableFuture<Void> ask(
            HttpRequest request, String expected, long until, LongAdder answers) {
        return running.client
                .sendAsync(request, BodyHandlers.ofString())
                .thenCompose(
                        response -> {
                            if (response.statusCode() != 429) {
                                assertEquals(200, response.statusCode(), response.body());
                                assertEquals(expected, response.body());
                                answers.increment();
                            }
                            return System.nanoTime() < until
                                    ? ask(request, expected, until, answers)
                                    : CompletableFuture.completedFuture(null);
                        });
    }

    @Test
    void countsDocumentsTokensAndTheTimeOfEachStage() throws Exception {
        running.post("text/plain", "France will pay Kenya 3 million euros by 2026.");
        String metrics = running.get("/metrics").body();
        assertTrue(metrics.contains("gleaner_stage_seconds_sum{stage=\"PledgeAnnotator\"}"));
        assertTrue(
                metrics.lines()
                        .filter(line -> line.startsWith("gleaner_tokens_total "))
                        .anyMatch(line -> Double.parseDouble(line.split(" ")[1]) > 0));
    }
}
