package org.gleaner.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The command as a process: how it starts, what it refuses, how a signal ends it. */
@Timeout(120)
class ServeCommandIT {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+");

    @TempDir private Path directory;

    private static Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.gleaner.cli.Main",
                                "serve"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static BufferedReader told(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    }

    private static String figures(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/metrics")).build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String refused(String... arguments) throws Exception {
        Process process = start(arguments);
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), said);
        assertFalse(said.contains("\tat "), said);
        return said;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void finishesAndEndsWithStatusZeroAtASignal() throws Exception {
        Process process = start("--port", "0", "--log-format", "json");
        try (BufferedReader log = told(process)) {
            List<String> lines = new ArrayList<>();
            while (lines.isEmpty() || !lines.get(lines.size() - 1).contains("ready after")) {
                lines.add(log.readLine());
            }
            Matcher address = ADDRESS.matcher(lines.get(0));
            assertTrue(address.find(), lines.get(0));
            String text = "France will pay Kenya 3 million euros by 2026. ".repeat(300);
            CompletableFuture<HttpResponse<String>> inHand =
                    HttpClient.newHttpClient()
                            .sendAsync(
                                    HttpRequest.newBuilder(
                                                    URI.create(address.group() + "/v1/extract"))
                                            .header("Content-Type", "text/plain")
                                            .POST(HttpRequest.BodyPublishers.ofString(text))
                                            .build(),
                                    BodyHandlers.ofString());
            while (!figures(address.group()).contains("gleaner_in_hand 1.0")) {
                assertFalse(inHand.isDone(), "the answer was there before the test looked");
            }
            // unlike that of the process itself, it leaves its streams open
            process.toHandle().destroy();
            assertEquals(200, inHand.get().statusCode());
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                lines.add(line);
            }
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), String.join("\n", lines));
            JsonMapper mapper = new JsonMapper();
            for (String line : lines) {
                assertTrue(mapper.readTree(line).get("message").isString(), line);
            }
        }
    }

    @Test
    void refusesWhatWouldBeOpenToOthersOrCannotBe() throws Exception {
        assertTrue(refused("--host", "0.0.0.0").contains("needs --token-file"));
        assertTrue(refused("--port", "70000").contains("give 0 to 65535"));
        Path token = Files.writeString(directory.resolve("token"), "short");
        assertTrue(refused("--token-file", token.toString()).contains("openssl rand"));
        Path config = Files.writeString(directory.resolve("serve.properties"), "port=70000\n");
        assertTrue(refused("--config", config.toString()).contains("give 0 to 65535"));
        assertTrue(refused("--log-format", "xml").contains("give text or json"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(
                    refused("--port", Integer.toString(taken.getLocalPort()))
                            .contains("the port is taken"));
        }
    }
}
