package org.gleaner.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.gleaner.cli.UsageException;
import org.gleaner.run.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every status of the service, over a chain without models. */
@Timeout(60)
class ServiceTest {

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";

    @TempDir private Path directory;

    private static void refused(
            int status, String kind, String words, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertTrue(response.body().contains("\"kind\":\"" + kind + "\""), response.body());
        assertTrue(response.body().contains(words), response.body());
        assertFalse(response.body().contains("java"), "no stack trace: " + response.body());
        assertEquals(Optional.of(JSON), response.headers().firstValue("Content-Type"));
    }

    @Test
    void answersOnceItIsReady() throws Exception {
        try (Running running = Running.starting(Running.OPTIONS, FakePipeline.pipeline())) {
            assertEquals(200, running.get("/health/live").statusCode());
            refused(503, "starting", "loaded", running.get("/health/ready"));
            HttpResponse<String> early = running.post(TEXT, "Ann.");
            refused(503, "starting", "loaded", early);
            assertTrue(early.headers().firstValue("Retry-After").isPresent());
            running.service.ready();
            assertEquals("{\"status\":\"ready\"}", running.get("/health/ready").body());
            assertEquals(200, running.post(TEXT, "Ann.").statusCode());
        }
    }

    @Test
    void readsADocumentByItsMediaType() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            HttpResponse<String> json =
                    running.post(JSON + "; charset=utf-8", "{\"id\": 7,\n \"text\": \"Ann.\"}");
            assertEquals(200, json.statusCode());
            assertTrue(json.body().contains("\"id\":\"7\"") && json.body().endsWith("}\n"));
            HttpResponse<String> text = running.post("Text/Plain", "Ann.");
            assertTrue(text.body().contains("\"id\":\"stdin\""), text.body());
            assertTrue(text.body().contains("\"text\":\"Ann.\""), text.body());
            assertEquals(200, running.post(TEXT, "").statusCode(), "an empty document is done");
        }
    }

    @Test
    void refusesWhatItDoesNotRead() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            refused(415, "unsupported", "multipart/form-data", running.post("image/png", "x"));
            refused(
                    415,
                    "unsupported",
                    "Content-Encoding",
                    running.post(TEXT, "x", with -> with.header("Content-Encoding", "gzip")));
            refused(400, "bad_json", "not JSON", running.post(JSON, "{"));
            refused(422, "bad_input", "no field text", running.post(JSON, "{\"id\": 1}"));
            refused(422, "not_text", "the text", running.post(TEXT, "%PDF-1.7\n\0\0\0\1"));
            refused(404, "not_found", "openapi", running.get("/v1/nothing"));
            refused(404, "not_found", "openapi", running.get("/v1/schema/"));
            refused(405, "not_allowed", "POST", running.get("/v1/extract"));
            HttpResponse<String> put =
                    running.send(
                            running.request("/metrics")
                                    .PUT(HttpRequest.BodyPublishers.ofString("x")));
            refused(405, "not_allowed", "GET, HEAD", put);
            assertEquals(Optional.of("GET, HEAD"), put.headers().firstValue("Allow"));
            refused(
                    400,
                    "bad_request",
                    "parameters",
                    running.send(
                            running.request("/v1/extract?file=/etc/passwd")
                                    .header("Content-Type", TEXT)
                                    .POST(HttpRequest.BodyPublishers.ofString("x"))));
        }
    }

    /** A name in a document stays a name. */
    @Test
    void readsNoFileOfTheServer() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "Sesame.");
        try (Running running = Running.fake(Running.OPTIONS)) {
            for (String field : List.of("path", "file", "source", "url", "text_file", "metadata")) {
                String body =
                        running.post(
                                        JSON,
                                        "{\"text\": \"Ann.\", \""
                                                + field
                                                + "\": \""
                                                + secret
                                                + "\"}")
                                .body();
                assertFalse(body.contains("Sesame"), body);
                assertTrue(body.contains("\"path\":\"-\""), body);
            }
            for (String path :
                    List.of(
                            "/../secret.txt",
                            "/%2e%2e/secret.txt",
                            "//etc/passwd",
                            "/.git/config")) {
                String told =
                        running.raw(
                                "GET "
                                        + path
                                        + " HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Connection: close\r\n\r\n",
                                5000);
                assertTrue(told.matches("(?s)HTTP/1.1 40[04] .*"), path + ": " + told);
                assertFalse(told.contains("java"), told);
            }
        }
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        String large = "a".repeat((1 << 20) + 1);
        try (Running running = Running.fake(Running.OPTIONS)) {
            refused(413, "too_large", "1048576", running.post(TEXT, large));
            HttpRequest.Builder chunked =
                    running.request("/v1/extract")
                            .header("Content-Type", TEXT)
                            .POST(
                                    HttpRequest.BodyPublishers.fromPublisher(
                                            HttpRequest.BodyPublishers.ofString(large)));
            refused(413, "too_large", "1048576", running.send(chunked));
            assertEquals(200, running.post(TEXT, "a".repeat(1 << 20)).statusCode());
            assertEquals(200, running.post(TEXT, "Ann.").statusCode());
        }
    }

    @Test
    void tellsClientsToComeAgainWhenItsQueueIsFull() throws Exception {
        try (Running running = Running.fake(Running.options(1, 2, 4, Deadline.standard()))) {
            List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(
                        running.client.sendAsync(
                                running.extract(TEXT, "WAIT").build(),
                                HttpResponse.BodyHandlers.ofString()));
            }
            List<HttpResponse<String>> told =
                    all.stream().map(CompletableFuture::join).collect(Collectors.toList());
            assertTrue(told.stream().allMatch(one -> List.of(200, 429).contains(one.statusCode())));
            assertTrue(told.stream().filter(one -> one.statusCode() == 200).count() >= 3);
            HttpResponse<String> busy =
                    told.stream().filter(one -> one.statusCode() == 429).findFirst().orElseThrow();
            refused(429, "busy", "try again", busy);
            assertTrue(busy.headers().firstValue("Retry-After").isPresent());
            assertEquals(200, running.post(TEXT, "Ann.").statusCode());
        }
    }

    @Test
    void tellsFailuresOfDocumentsWithoutAStackTrace() throws Exception {
        try (Running running =
                Running.fake(Running.options(2, 8, 4, Deadline.of(Duration.ofMillis(200))))) {
            refused(500, "error", "thrown", running.post(TEXT, "THROW"));
            refused(504, "timeout", "deadline", running.post(TEXT, "SLOW"));
            String metrics = running.get("/metrics").body();
            assertTrue(metrics.contains("gleaner_failures_total{kind=\"timeout\"} 1.0"), metrics);
            assertTrue(metrics.contains("gleaner_failures_total{kind=\"error\"} 1.0"), metrics);
        }
    }

    @Test
    void waitsForSlowSendersNoLongerThanIsSaid() throws Exception {
        try (Running running = Running.fake(Running.options(2, 8, 4, Deadline.standard()))) {
            String head = "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\n";
            String told =
                    running.raw(
                            head + "Content-Type: text/plain\r\nContent-Length: 10\r\n\r\nabc",
                            5000);
            assertTrue(told.startsWith("HTTP/1.1 408 "), told);
            told =
                    running.raw(
                            head
                                    + "Content-Type: multipart/form-data; boundary=x\r\n"
                                    + "Content-Length: 100\r\n\r\n--x\r\n",
                            5000);
            assertTrue(told.startsWith("HTTP/1.1 408 "), told);
            assertEquals(200, running.post(TEXT, "Ann.").statusCode());
        }
    }

    @Test
    void asksForItsTokenAndTakesNoOther() throws Exception {
        String secret = "0123456789abcdef0123";
        AccessToken token =
                AccessToken.read(Files.writeString(directory.resolve("token"), secret + "\n"));
        ServiceOptions options =
                new ServiceOptions(
                        "127.0.0.1",
                        0,
                        Optional.of(token),
                        1,
                        8,
                        1,
                        1000,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1),
                        Deadline.standard(),
                        Running.OPTIONS.metadata());
        try (Running running = Running.fake(options)) {
            HttpResponse<String> none = running.post(TEXT, "Ann.");
            refused(401, "unauthorized", "Bearer", none);
            assertEquals(Optional.of("Bearer"), none.headers().firstValue("WWW-Authenticate"));
            for (String wrong : List.of("Bearer x", "Bearer", "Basic " + secret, secret)) {
                refused(
                        401,
                        "unauthorized",
                        "Bearer",
                        running.post(TEXT, "Ann.", with -> with.header("Authorization", wrong)));
            }
            assertEquals(
                    200,
                    running.post(
                                    TEXT,
                                    "Ann.",
                                    with -> with.header("Authorization", "Bearer " + secret))
                            .statusCode());
            refused(401, "unauthorized", "Bearer", running.get("/metrics"));
            refused(401, "unauthorized", "Bearer", running.get("/v1/nothing"));
            assertEquals(200, running.get("/health/live").statusCode());
            assertEquals(200, running.get("/health/ready").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "two words of a sentence", "0123456789abcdef\n0123456789"})
    void refusesFilesThatHoldNoToken(String content) throws IOException {
        Path file = Files.writeString(directory.resolve("token"), content);
        UsageException refused = assertThrows(UsageException.class, () -> AccessToken.read(file));
        assertTrue(refused.getMessage().contains("openssl rand"), refused.getMessage());
    }

    /** Neither across origins nor under a name that somebody else has pointed to this machine. */
    @Test
    void servesNoPagesFromElsewhere() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            refused(
                    403,
                    "forbidden",
                    "origins",
                    running.post(
                            TEXT, "x", with -> with.header("Origin", "https://elsewhere.example")));
            refused(
                    403,
                    "forbidden",
                    "origins",
                    running.post(TEXT, "x", with -> with.header("Sec-Fetch-Site", "cross-site")));
            String own = running.service.address().toString();
            HttpResponse<String> page = running.post(TEXT, "x", with -> with.header("Origin", own));
            assertEquals(200, page.statusCode());
            assertTrue(page.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
            String told =
                    running.raw(
                            "GET /metrics HTTP/1.1\r\nHost: elsewhere.example\r\n"
                                    + "Connection: close\r\n\r\n",
                            5000);
            assertTrue(told.startsWith("HTTP/1.1 403 "), told);
        }
    }

    /** What is no HTTP is refused in the same form, without a word of the server's inside. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET / HTTP/1.1\r\n: nameless\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void refusesWhatIsNoHttp(String bytes) throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            String told = running.raw(bytes, 5000);
            assertTrue(told.startsWith("HTTP/1.1 400 "), told);
            assertTrue(told.contains("\"kind\":\"bad_request\""), told);
            assertFalse(told.contains("jetty"), told);
        }
    }

    @Test
    void givesAPageThatLoadsNothingFromElsewhere() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            for (String path :
                    List.of("/", "/page.css", "/page.js", "/report", "/report.css", "/report.js")) {
                HttpResponse<String> page = running.get(path);
                assertEquals(200, page.statusCode(), path);
                String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
                assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"), policy);
                assertFalse(policy.contains("unsafe"), policy);
                String words = page.body().replace("http://www.w3.org/2000/svg", "");
                assertFalse(words.matches("(?s).*(?:https?:)?//[a-z].*\\.[a-z]{2,}/.*"), path);
                assertFalse(words.contains("{{"), path);
            }
        }
    }

    @Test
    void finishesWhatIsInHandWhenItStops() throws Exception {
        Running running = Running.fake(Running.OPTIONS);
        CompletableFuture<HttpResponse<String>> inHand =
                running.client.sendAsync(
                        running.extract(TEXT, "WAIT").build(),
                        HttpResponse.BodyHandlers.ofString());
        while (!running.get("/metrics").body().contains("gleaner_in_hand 1.0")) {
            assertFalse(inHand.isDone(), "the answer was there before the test looked");
        }
        running.close();
        assertEquals(200, inHand.get().statusCode());
    }

    @Test
    void tellsItsFiguresAndLogsRequestsWithoutTheirWords() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            running.post(TEXT, "Sesame.");
            String metrics = running.get("/metrics").body();
            for (String name :
                    List.of(
                            "gleaner_documents_total{result=\"done\"} 1.0",
                            "gleaner_tokens_total ",
                            "gleaner_queue ",
                            "gleaner_queue_limit 64.0",
                            "gleaner_queue_wait_seconds_count 1",
                            "gleaner_document_seconds_bucket{",
                            "gleaner_stage_seconds_sum{stage=\"FakePipeline\"}",
                            "gleaner_requests_seconds_count{route=\"/v1/extract\",status=\"200\"}"
                                    + " 1",
                            "jvm_memory_used_bytes{")) {
                assertTrue(metrics.contains(name), name + " in " + metrics);
            }
            long until = System.nanoTime() + 5_000_000_000L;
            while (!running.log().contains("/v1/extract") && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertTrue(running.log().contains("\"route\":\"/v1/extract\",\"status\":200"));
            assertFalse(running.log().contains("Sesame"), running.log());
        }
    }
}
