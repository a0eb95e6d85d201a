package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gleaner.testing.FuzzedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real chain gives the same bytes whatever the threads, the order in which documents end, kills
 * and resumptions, the language and the digits of the platform, its time zone and its charset, all
 * of them at once.
 */
class SameBytesIT {

    private static final String[] TURKISH = {
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Pacific/Kiritimati",
        "-Dfile.encoding=ISO-8859-1"
    };
    private static final String[] ARABIC = {
        "-Duser.language=ar",
        "-Duser.country=EG",
        "-Duser.timezone=America/Adak",
        "-Dfile.encoding=US-ASCII"
    };
    private static final String[] HINDI = {
        "-Duser.language=hi",
        "-Duser.country=IN",
        "-Duser.extensions=u-nu-deva",
        "-Duser.timezone=Asia/Kathmandu",
        "-Dfile.encoding=windows-1252"
    };
    private static final int FUZZED = 28;

    /** All but html, whose report shows the time of each stage. */
    private static final String FORMATS = "jsonl,csv,xlsx,sqlite,parquet,html";

    @TempDir private Path directory;
    private Path lines;
    private Path whole;

    @BeforeEach
    void runAlone() throws IOException {
        lines = directory.resolve("fuzzed.jsonl");
        whole = directory.resolve("whole");
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < FUZZED; i++) {
            documents.add(FuzzedText.of(1, i).line("fuzz " + i));
        }
        documents.add("{\"id\": \"bad\", 😀}");
        Files.write(lines, documents);
        Run run =
                Run.real(
                        "",
                        "extract",
                        "corpus",
                        lines,
                        "-o",
                        whole,
                        "--threads",
                        1,
                        "--format",
                        FORMATS);
        assertEquals(1, run.status(), run.err());
    }

    private Process start(Path out, String[] platform, int threads, String... more)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx2g"));
        command.addAll(Arrays.asList(platform));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        DawdlingMain.class.getName(),
                        "extract",
                        "corpus",
                        lines.toString(),
                        "-o",
                        out.toString(),
                        "--threads",
                        "" + threads,
                        "--format",
                        FORMATS));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile())
                .start();
    }

    private void assertSame(Path out, int status) throws IOException {
        assertEquals(1, status, Files.readString(directory.resolve("said")));
        try (Stream<Path> files = Files.list(whole)) {
            for (Path file :
                    files.filter(file -> !file.endsWith("manifest.json"))
                            .filter(file -> !file.endsWith(".gleaner-journal"))
                            .toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(out.resolve(file.getFileName())),
                        file.getFileName().toString());
            }
        }
    }

    @Test
    void inTurkishInTheFarEastInLatin1() throws Exception {
        Path out = directory.resolve("turkish");
        assertSame(out, start(out, TURKISH, 4).waitFor());
    }

    @Test
    void begunInArabicInTheFarWestInAsciiKilledAndResumedInHindi() throws Exception {
        Path out = directory.resolve("killed");
        Process process = start(out, ARABIC, 2);
        Path journal = out.resolve(".gleaner-journal");
        while (process.isAlive() && (!Files.exists(journal) || Files.size(journal) < 200_000)) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        int status = start(out, HINDI, 3, "--resume").waitFor();
        assertSame(out, status);
        int resumed =
                JsonMapper.shared()
                        .readTree(Files.readString(out.resolve("manifest.json")))
                        .get("resumed")
                        .asInt();
        assertTrue(resumed > 0, "resumed " + resumed);
    }
}
