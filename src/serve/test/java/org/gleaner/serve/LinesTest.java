package org.gleaner.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gleaner.run.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** NDJSON over HTTP, over a chain without models. */
@Timeout(60)
class LinesTest {

    private static final String LINES = "application/x-ndjson";

    private static String document(int id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
    }

    private static List<String> ids(String body) {
        return body.lines()
                .map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1"))
                .collect(Collectors.toList());
    }

    @Test
    void givesALineForEachInOrder() throws Exception {
        String all =
                IntStream.range(0, 500)
                        .mapToObj(i -> document(i, i % 50 == 0 ? "WAIT" : "Ann."))
                        .collect(Collectors.joining());
        try (Running running = Running.fake(Running.OPTIONS)) {
            HttpResponse<String> response = running.post(LINES, all);
            assertEquals(200, response.statusCode());
            assertEquals(Optional.of(LINES), response.headers().firstValue("Content-Type"));
            assertEquals(
                    IntStream.range(0, 500).mapToObj(Integer::toString).toList(),
                    ids(response.body()));
        }
    }

    @Test
    void failsALineAlone() throws Exception {
        String all =
                document(1, "Ann.")
                        + "{broken\n"
                        + document(3, "THROW")
                        + document(4, "a".repeat(1 << 20))
                        + "\n"
                        + document(6, "Ann.");
        try (Running running = Running.fake(Running.OPTIONS)) {
            List<String> lines = running.post(LINES, all).body().lines().toList();
            assertEquals(List.of("1", "line-2", "3", "line-4", "6"), ids(String.join("\n", lines)));
            assertTrue(lines.get(1).contains("\"kind\":\"bad_json\""), lines.get(1));
            assertTrue(lines.get(2).contains("\"kind\":\"error\""), lines.get(2));
            assertTrue(lines.get(3).contains("\"kind\":\"too_large\""), lines.get(3));
            assertTrue(lines.get(3).contains("more than the 1048576"), lines.get(3));
        }
    }

    /** Each line is answered before the next is sent. */
    @Test
    void answersEachLineAsItComes() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS);
                Socket socket =
                        new Socket(
                                InetAddress.getLoopbackAddress(),
                                running.service.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            begin(out);
            for (int i = 0; i < 3; i++) {
                chunk(out, document(i, "Ann."));
                String line = in.readLine();
                while (!line.startsWith("{")) {
                    line = in.readLine();
                }
                assertEquals(List.of(Integer.toString(i)), ids(line));
            }
        }
    }

    private static void begin(OutputStream out) throws IOException {
        out.write(
                ("POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                                + LINES
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static void chunk(OutputStream out, String content) throws IOException {
        out.write(
                (Integer.toHexString(content.length()) + "\r\n" + content + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** A client that takes no results is read no further, and keeps nobody else waiting. */
    @Test
    void readsNoFasterThanItIsRead() throws Exception {
        String large = document(1, "a".repeat(100_000));
        try (Running running = Running.fake(Running.OPTIONS);
                Socket socket =
                        new Socket(
                                InetAddress.getLoopbackAddress(),
                                running.service.address().getPort())) {
            AtomicLong sent = new AtomicLong();
            OutputStream out = socket.getOutputStream();
            begin(out);
            Thread sender =
                    new Thread(
                            () -> {
                                try {
                                    while (true) {
                                        chunk(out, large);
                                        sent.addAndGet(large.length());
                                    }
                                } catch (IOException e) {
                                    // the test is over
                                }
                            });
            sender.start();
            long before = -1;
            while (before != sent.get()) {
                before = sent.get();
                sender.join(500);
            }
            assertTrue(sent.get() < 64 << 20, "taken without being read: " + sent.get());
            assertEquals(200, running.post("text/plain", "Ann.").statusCode());
        }
    }

    @Test
    void hasSoManyStreamsAndNoMore() throws Exception {
        try (Running running = Running.fake(Running.options(2, 8, 1, Deadline.standard()));
                Socket socket =
                        new Socket(
                                InetAddress.getLoopbackAddress(),
                                running.service.address().getPort())) {
            begin(socket.getOutputStream());
            chunk(socket.getOutputStream(), document(1, "Ann."));
            socket.setSoTimeout(5000);
            assertTrue(socket.getInputStream().read() > 0);
            HttpResponse<String> second = running.post(LINES, document(1, "Ann."));
            assertEquals(429, second.statusCode());
            assertTrue(second.headers().firstValue("Retry-After").isPresent());
            assertEquals(200, running.post("text/plain", "Ann.").statusCode());
        }
    }

    @Test
    void givesThePlaceOfAStreamBackWhenItsClientGoes() throws Exception {
        try (Running running = Running.fake(Running.options(2, 8, 1, Deadline.standard()))) {
            for (int i = 0; i < 5; i++) {
                try (Socket socket =
                        new Socket(
                                InetAddress.getLoopbackAddress(),
                                running.service.address().getPort())) {
                    begin(socket.getOutputStream());
                    chunk(socket.getOutputStream(), document(1, "WAIT"));
                }
                long until = System.nanoTime() + 10_000_000_000L;
                int status;
                do {
                    status = running.post(LINES, document(1, "Ann.")).statusCode();
                } while (status == 429 && System.nanoTime() < until);
                assertEquals(200, status);
            }
        }
    }

    @Test
    void servesStreamsAndDocumentsSideBySide() throws Exception {
        String all =
                IntStream.range(0, 200)
                        .mapToObj(i -> document(i, "Ann."))
                        .collect(Collectors.joining());
        try (Running running = Running.fake(Running.OPTIONS)) {
            List<CompletableFuture<HttpResponse<String>>> told = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                told.add(
                        running.client.sendAsync(
                                (i % 10 == 0
                                                ? running.extract(LINES, all)
                                                : running.extract("text/plain", "Bob."))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString()));
            }
            for (int i = 0; i < 40; i++) {
                String body = told.get(i).join().body();
                assertEquals(i % 10 == 0 ? 200 : 1, body.lines().count());
                assertFalse(body.contains("\"error\""), body);
            }
        }
    }
}
