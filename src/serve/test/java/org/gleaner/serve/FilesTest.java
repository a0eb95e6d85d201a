package org.gleaner.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gleaner.output.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files sent by multipart/form-data, over a chain without models. */
@Timeout(120)
class FilesTest {

    private static final String FORM = "multipart/form-data; boundary=cut";

    private static String part(String name, String content) {
        return "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                + content
                + "\r\n";
    }

    private static String form(String... parts) {
        return String.join("", parts) + "--cut--\r\n";
    }

    @Test
    void givesTheDocumentOfAFile() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            HttpResponse<String> response = running.post(FORM, form(part("a.txt", "Ann.")));
            assertEquals(200, response.statusCode(), response.body());
            assertEquals("application/json", type(response));
            assertTrue(response.body().contains("\"id\":\"a.txt\",\"source\":{\"path\":\"a.txt\""));
            String page =
                    "<html><head><title>T</title></head><body><p>Ann met Bob.</p></body></html>";
            response = running.post(FORM, form(part("a.html", page)));
            assertTrue(response.body().contains("Ann met Bob."), response.body());
        }
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void givesALineForEachDocumentOfManyFiles() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            HttpResponse<String> response =
                    running.post(
                            FORM,
                            form(
                                    part("a.txt", "Ann."),
                                    part("a.txt", "Bob."),
                                    part(
                                            "b.jsonl",
                                            "{\"id\": 1, \"text\": \"C.\"}\n{\"id\": 2}\n")));
            assertEquals("application/x-ndjson", type(response));
            List<String> lines = response.body().lines().toList();
            assertEquals(4, lines.size(), response.body());
            assertTrue(lines.get(0).contains("\"id\":\"a.txt\""));
            assertTrue(lines.get(1).contains("\"id\":\"a~2.txt\""));
            assertTrue(lines.get(3).contains("\"kind\":\"bad_input\""), lines.get(3));
            response =
                    running.post(
                            FORM,
                            form(part("a.txt", "Ann.")),
                            with -> with.header("Accept", "application/x-ndjson"));
            assertEquals("application/x-ndjson", type(response));
        }
    }

    @Test
    void readsArchivesAndLeavesNothingBehind() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String name : List.of("x/a.txt", "../../b.txt", "/c.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write("Ann.".getBytes(StandardCharsets.UTF_8));
            }
        }
        long before = scratch();
        try (Running running = Running.fake(Running.OPTIONS)) {
            HttpResponse<String> response =
                    running.send(
                            running.request("/v1/extract")
                                    .header("Content-Type", FORM)
                                    .POST(
                                            BodyPublishers.ofByteArrays(
                                                    List.of(
                                                            part("a.zip", "")
                                                                    .strip()
                                                                    .concat("\r\n\r\n")
                                                                    .getBytes(
                                                                            StandardCharsets.UTF_8),
                                                            zip.toByteArray(),
                                                            "\r\n--cut--\r\n"
                                                                    .getBytes(
                                                                            StandardCharsets
                                                                                    .UTF_8)))));
            assertTrue(response.body().contains("a.zip!/x/a.txt"), response.body());
            assertFalse(response.body().contains("gleaner-sent"), response.body());
            assertFalse(response.body().contains("gleaner-unpacked"), response.body());
        }
        assertEquals(before, scratch());
        assertFalse(Files.exists(Path.of(System.getProperty("java.io.tmpdir"), "b.txt")));
    }

    private static long scratch() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(
                            path ->
                                    path.getFileName().toString().startsWith("gleaner-sent-")
                                            || path.getFileName()
                                                    .toString()
                                                    .startsWith("gleaner-unpacked-"))
                    .count();
        }
    }

    @Test
    void givesTheDocumentsInAnotherFormat() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            String form = form(part("a.txt", "Ann."), part("b.jsonl", "{\"id\": 2}\n"));
            for (String format : Formats.names()) {
                HttpResponse<byte[]> response =
                        running.client.send(
                                running.request("/v1/extract?format=" + format)
                                        .header("Content-Type", FORM)
                                        .POST(BodyPublishers.ofString(form))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
                assertEquals(200, response.statusCode(), format);
                assertTrue(response.body().length > 100, format);
                String disposition =
                        response.headers().firstValue("Content-Disposition").orElse("");
                assertTrue(disposition.startsWith("attachment; filename="), disposition);
            }
            assertEquals(List.of("documents.csv", "entities.csv"), entries(running, form));
            for (String query :
                    List.of("format=exe", "format=", "format=../x", "file=/etc/passwd")) {
                HttpResponse<String> refused =
                        running.send(
                                running.request("/v1/extract?" + query)
                                        .header("Content-Type", FORM)
                                        .POST(BodyPublishers.ofString(form)));
                assertEquals(400, refused.statusCode(), query);
            }
        }
    }

    @Test
    void takesCorrectionsOfNames() throws Exception {
        String head = "--cut\r\nContent-Disposition: form-data; name=\"overrides\"\r\n\r\n";
        try (Running running = Running.fake(Running.OPTIONS)) {
            String overrides = head + "action,type,name,target\r\nrename,,Ann,Ann Lee\r\n";
            HttpResponse<String> response =
                    running.post(FORM, form(part("a.txt", "Ann."), overrides));
            assertEquals(200, response.statusCode(), response.body());
            assertEquals(List.of("Ann Lee"), running.corrections);
            response =
                    running.post(
                            FORM,
                            form(
                                    part("a.txt", "Ann."),
                                    head + "action,type,name,target\r\nsing,,Ann,\r\n"));
            assertEquals(400, response.statusCode(), response.body());
            assertTrue(response.body().contains("overrides, line 2"), response.body());
            response = running.post(FORM, form(overrides));
            assertEquals(400, response.statusCode(), response.body());
        }
    }

    /** Of the tables as CSV, the first and the one of names. */
    private static List<String> entries(Running running, String form) throws Exception {
        byte[] zip =
                running.client
                        .send(
                                running.request("/v1/extract?format=csv")
                                        .header("Content-Type", FORM)
                                        .POST(BodyPublishers.ofString(form))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names.stream()
                .filter(name -> List.of("documents.csv", "entities.csv").contains(name))
                .sorted()
                .toList();
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            HttpResponse<String> response = running.post(FORM, form(part("a.png", "x")));
            assertEquals(415, response.statusCode(), response.body());
            assertTrue(response.body().contains("a.png"), response.body());
            for (String bad :
                    List.of(
                            form(),
                            "",
                            "--cut",
                            "nothing of the kind",
                            "--cut\r\n"
                                    + "Content-Disposition: form-data; name=\"text\"\r\n\r\n"
                                    + "Ann.\r\n"
                                    + "--cut--\r\n",
                            part("a.txt", "Ann."))) {
                response = running.post(FORM, bad);
                assertEquals(400, response.statusCode(), bad + " " + response.body());
                assertFalse(response.body().contains("eclipse"), response.body());
            }
            assertEquals(400, running.post("multipart/form-data", form()).statusCode());
            assertEquals(
                    413, running.post(FORM, form(part("a.txt", "a".repeat(1 << 21)))).statusCode());
            assertEquals(
                    422,
                    running.post(FORM, form(part("a.pdf", "no PDF \0\1\2\3\0\0"))).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'C:\\Windows\\win.ini', win.ini",
        "/etc/cron.d/, file",
        "'..', file",
        ".bashrc, bashrc",
        "'a\tb\u0000.txt', ab.txt",
        "'a\"?*<>|:.txt', a.txt",
    })
    void takesNamesForNames(String given, String name) {
        assertEquals(name, SentFiles.name(given));
    }
}
