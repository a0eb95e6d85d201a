package org.gleaner.dist;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.dist.Unpacked.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a user has who unpacks the download on a machine with a Java and nothing else. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

    private static final String NAME = System.getProperty("gleaner.distribution");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+");
    private static final long MOST_BYTES = 250_000_000;

    @TempDir private static Path directory;
    private static Unpacked download;

    @BeforeAll
    static void unpack() throws Exception {
        download = new Unpacked(Path.of(NAME + ".tar.gz"), directory, true);
    }

    private static Told run(Object... arguments) throws Exception {
        return download.run("", arguments);
    }

    @Test
    void doesTheMainJob() throws Exception {
        Told told = run("extract", "corpus", "-o", directory.resolve("out"));
        assertEquals(0, told.status(), told.err());
        String pledges = Files.readString(directory.resolve("out/pledges.csv"));
        assertTrue(pledges.contains("grant Minsk a state loan of $1.5 billion"), pledges);
        // the second start says nothing of preparations
        Told again = run("extract", "corpus", "-o", directory.resolve("out"), "--quiet");
        assertEquals(new Told(0, "", ""), again);
        assertTrue(
                Files.exists(download.home.resolve("lib/classes.jsa"))
                        || Files.exists(download.home.resolve("lib/classes.aot")));
    }

    @Test
    void saysWhatItIs() throws Exception {
        Told told = run("--version");
        assertEquals(0, told.status(), told.err());
        String version = Path.of(NAME).getFileName().toString().replace('-', ' ');
        assertTrue(told.out().replace('-', ' ').startsWith(version), told.out());
        assertTrue(told.out().contains("\nmodels stanford-corenlp "), told.out());
    }

    @Test
    void isAStageBetweenTwoPrograms() throws Exception {
        String line = "{\"id\": \"a\", \"text\": \"France will pay Kenya 3 million euros.\"}\n";
        Told told = download.run(line, "extract", "-");
        assertEquals(0, told.status(), told.err());
        assertTrue(told.out().startsWith("{\"schema_version\""), told.out());
        assertTrue(told.out().contains("\"currency\":\"EUR\""), told.out());
    }

    @Test
    void readsAWebPageByAProcessOfItsOwn() throws Exception {
        Path page =
                Files.writeString(
                        directory.resolve("page.html"),
                        "<html><body><p>France will pay Kenya 3 million euros.</p></body></html>");
        Told told = run("extract", page, "-o", directory.resolve("web"), "--quiet");
        assertEquals(new Told(0, "", ""), told);
        assertTrue(Files.readString(directory.resolve("web/money.csv")).contains("EUR"));
    }

    @Test
    void writesEveryFormat() throws Exception {
        Path out = directory.resolve("formats");
        Told told = run("extract", "corpus/seed.txt", "-o", out, "--format", "xlsx,sqlite,html");
        assertEquals(0, told.status(), told.err());
        for (String file : List.of("tables.xlsx", "tables.sqlite", "report.html")) {
            assertTrue(Files.size(out.resolve(file)) > 0, file);
        }
    }

    @Test
    void holdsNoSourcesAndNoPublishedModels() throws IOException {
        try (Stream<Path> files = Files.walk(download.home)) {
            List<String> all =
                    files.map(file -> download.home.relativize(file).toString())
                            .filter(file -> !file.startsWith("examples"))
                            .toList();
            assertEquals(
                    List.of(),
                    all.stream()
                            .filter(
                                    file ->
                                            file.endsWith(".java")
                                                    || file.endsWith("pom.xml")
                                                    || file.matches(".*corenlp.*models.*\\.jar"))
                            .toList());
            for (String file :
                    List.of(
                            "LICENSE",
                            "LICENSE-APACHE",
                            "README.md",
                            "docs/options.md",
                            "share/man/man1/gleaner.1",
                            "share/bash-completion/completions/gleaner")) {
                assertTrue(all.contains(file), file);
            }
        }
    }

    @Test
    void bothArchivesHoldTheSameAndAreSmall() throws IOException {
        Set<String> zipped = new TreeSet<>();
        try (FileSystem zip =
                FileSystems.newFileSystem(
                        Path.of(NAME + ".zip"), Map.of("enablePosixFileAttributes", "true"))) {
            Path top = zip.getPath("/", Path.of(NAME).getFileName().toString());
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    zipped.add(top.relativize(file).toString());
                }
            }
            Set<PosixFilePermission> mode =
                    Files.getPosixFilePermissions(top.resolve("bin/gleaner"));
            assertEquals("rwxr-xr-x", PosixFilePermissions.toString(mode));
            assertTrue(Files.readString(top.resolve("bin/gleaner.cmd")).contains("\r\n"));
        }
        assertEquals(unpacked(), zipped);
        for (String ending : List.of(".zip", ".tar.gz")) {
            assertTrue(Files.size(Path.of(NAME + ending)) <= MOST_BYTES, ending);
        }
    }

    private static Set<String> unpacked() throws IOException {
        try (Stream<Path> files = Files.walk(download.home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> download.home.relativize(file).toString())
                    .filter(file -> !file.matches("lib/(?:classes\\.(?:jsa|aot)|java)"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theChecksumsAreRight() throws Exception {
        for (String ending : List.of(".zip", ".tar.gz", ".cdx.json")) {
            Path file = Path.of(NAME + ending);
            String said = Files.readString(Path.of(file + ".sha256")).strip();
            assertEquals(sha256(file) + "  " + file.getFileName(), said);
        }
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each library is in the bill of materials, with its checksum. */
    @Test
    void theBillOfMaterialsNamesEveryLibrary() throws Exception {
        String bill = Files.readString(Path.of(NAME + ".cdx.json"), StandardCharsets.UTF_8);
        assertTrue(bill.contains("\"bomFormat\" : \"CycloneDX\""), bill.substring(0, 200));
        List<String> missing = new ArrayList<>();
        try (Stream<Path> jars = Files.list(download.home.resolve("lib"))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                boolean ours = jar.getFileName().toString().startsWith("gleaner");
                if (!ours && !bill.contains(sha256(jar))) {
                    missing.add(jar.getFileName().toString());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void answersByHttp() throws Exception {
        Process service = download.command("serve", "--port", "0").redirectOutput(DISCARD).start();
        try (BufferedReader log = service.errorReader(StandardCharsets.UTF_8)) {
            StringBuilder told = new StringBuilder();
            for (String line = log.readLine();
                    line != null && !line.contains("ready after");
                    line = log.readLine()) {
                told.append(line).append('\n');
            }
            Matcher address = ADDRESS.matcher(told);
            assertTrue(address.find(), told.toString());
            HttpResponse<String> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(
                                                    URI.create(address.group() + "/v1/extract"))
                                            .header("Content-Type", "text/plain")
                                            .POST(BodyPublishers.ofString("It cost 3 euros."))
                                            .build(),
                                    BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("\"currency\":\"EUR\""), answer.body());
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    @Test
    void refusesAMachineWithoutJava() throws Exception {
        Told told = download.withoutJava().run("", "--version");
        assertEquals(3, told.status(), told.err());
        assertTrue(told.err().contains("no java found; install a Java 17"), told.err());
    }

    @Test
    void withItsOwnJavaNeedsNone() throws Exception {
        Path own =
                Path.of(
                        NAME
                                + "-"
                                + System.getProperty("os.name")
                                + "-"
                                + System.getProperty("os.arch")
                                + ".tar.gz");
        assumeTrue(Files.exists(own), "SKIPPED: no download with a Java; -Pjlink makes it");
        Path machine = Files.createDirectories(directory.resolve("machine"));
        Unpacked whole = new Unpacked(own, machine, false);
        Told told =
                whole.run(
                        "",
                        "extract",
                        "corpus",
                        "docs",
                        "-o",
                        machine.resolve("out"),
                        "--format",
                        "csv,xlsx,sqlite,html");
        assertEquals(0, told.status(), told.err());
        assertFalse(Files.readString(machine.resolve("out/pledges.csv")).isEmpty());
    }
}
