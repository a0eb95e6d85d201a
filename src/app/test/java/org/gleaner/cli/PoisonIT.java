package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gleaner.input.Limits;
import org.gleaner.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A corpus of good, empty, binary, broken, slow and huge documents over the real chain: the bad
 * ones are listed, the good ones whole.
 */
@DisabledOnOs(OS.WINDOWS)
class PoisonIT {

    private static final String GOOD =
            "We agreed that by 2024 Moscow would grant Minsk a state loan of $1.5 billion, and we"
                    + " will do this.\n";
    private static final int SLOW_CHARACTERS = 6_000_000;

    @TempDir private Path directory;

    private Path write(String name, byte[] content) throws IOException {
        Path file = directory.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> good() throws IOException {
        List<String> names =
                List.of(
                        "-o.txt",
                        "--help.txt",
                        "a b.txt",
                        "plain.txt",
                        "deep/er/x.txt",
                        "line\nbreak.txt",
                        "smile 😀 é.txt");
        for (String name : names) {
            write(name, GOOD);
        }
        return names;
    }

    private void poison() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(5).nextBytes(noise);
        write("noise.txt", noise);
        write("archive.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2, 0, 0});
        write("nothing.txt", "");
        write("white.txt", " \r\n\t\u00a0\n");
        byte[] broken =
                ("Die Größe: " + GOOD.repeat(3) + "Zoë, José, Łódź, naïve.")
                        .getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 4] = (byte) 0xC3;
        write("broken-utf8.txt", broken);
        write(
                "lines.jsonl",
                "{\"id\": \"whole\", \"text\": \"Ann Lee met Bob Ray.\"}\n"
                        + "{\"id\": \"cut\", \"text\": \"Ann\n"
                        + "[1, 2]\n"
                        + "{\"id\": \"no text\"}\n"
                        + "not json\n");
        write("slow.txt", GOOD.repeat(SLOW_CHARACTERS / GOOD.length()));
        try (RandomAccessFile huge = new RandomAccessFile(write("huge.txt", GOOD).toFile(), "rw")) {
            huge.setLength(Limits.MAX_BYTES + 1);
        }
        write("picture.png", "no document");
        Path in = directory.resolve("in");
        Files.createSymbolicLink(in.resolve("self.txt"), in.resolve("self.txt"));
        Files.createSymbolicLink(in.resolve("deep/up"), in);
    }

    /** Everything below the directory but the output: names, sizes and times of change. */
    private Map<String, String> surroundings() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file :
                    walk.filter(
                                    file ->
                                            !file.equals(directory)
                                                    && !file.startsWith(directory.resolve("out")))
                            .toList()) {
                files.put(
                        file.toString(),
                        Files.readAttributes(
                                        file, "size,lastModifiedTime", LinkOption.NOFOLLOW_LINKS)
                                .toString());
            }
        }
        return files;
    }

    private static Map<String, String> kinds(Path errors) throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        for (String line : Files.readAllLines(errors).stream().skip(1).toList()) {
            String[] cells = line.split(",", 4);
            kinds.put(cells[0], (cells[2].equals("timeout") ? "" : cells[1] + " ") + cells[2]);
            assertTrue(cells[3].length() > 10, "a message for people: " + line);
        }
        return kinds;
    }

    @Test
    void doesTheGoodAndListsTheBad() throws IOException {
        List<String> good = good();
        poison();
        Map<String, String> before = surroundings();
        Path out = directory.resolve("out");

        Run run =
                Run.real(
                        "",
                        "extract",
                        directory.resolve("in"),
                        "-o",
                        out,
                        "--deadline",
                        8,
                        "--threads",
                        2);

        assertEquals(1, run.status(), run.err());
        assertEquals(before, surroundings(), "nothing is written outside the output directory");
        assertEquals(
                Map.of(
                        "noise.txt",
                        "input not_text",
                        "archive.txt",
                        "input not_text",
                        "cut",
                        "input bad_json",
                        "lines.jsonl#line-3",
                        "input bad_input",
                        "no text",
                        "input bad_input",
                        "lines.jsonl#line-5",
                        "input bad_json",
                        "huge.txt",
                        "input too_large",
                        "self.txt",
                        "input unreadable",
                        "slow.txt",
                        "timeout"),
                kinds(out.resolve("errors.csv")));
        Map<String, JsonNode> done = new TreeMap<>();
        for (String line : Files.readAllLines(out.resolve("documents.jsonl"))) {
            JsonNode document = JsonMapper.shared().readTree(line);
            Wire.assertSpansHold(document);
            done.put(document.get("id").asString(), document);
        }
        assertEquals(good.size() + 4, done.size(), done.keySet().toString());
        for (String name : good) {
            assertEquals(done.get("plain.txt").get("pledges"), done.get(name).get("pledges"), name);
            assertEquals(1, done.get(name).get("money").size(), name);
        }
        assertEquals(0, done.get("nothing.txt").get("sentences").size());
        assertEquals(1, done.get("broken-utf8.txt").get("warnings").size());
        JsonNode manifest =
                JsonMapper.shared().readTree(Files.readString(out.resolve("manifest.json")));
        assertEquals(
                manifest.get("inputs").asInt(),
                manifest.get("done").asInt()
                        + manifest.get("failed").asInt()
                        + manifest.get("skipped").asInt());
        assertEquals(9, manifest.get("failed").asInt());
        assertTrue(
                run.lastLine()
                        .startsWith(
                                "gleaner: "
                                        + manifest.get("inputs")
                                        + " inputs = "
                                        + done.size()
                                        + " done + 9 failed + "),
                run.lastLine());
    }
}
