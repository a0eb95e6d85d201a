package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
class ExtractFilesTest {

    private static final List<String> FILES =
            List.of(
                    "dates.csv",
                    "documents.csv",
                    "documents.jsonl",
                    "entities.csv",
                    "errors.csv",
                    "manifest.json",
                    "mentions.csv",
                    "money.csv",
                    "pledges.csv",
                    "quotes.csv",
                    "relations.csv",
                    "skipped.csv",
                    "transfers.csv",
                    "turns.csv");

    @TempDir private Path directory;
    private Path in;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        in = Files.createDirectories(directory.resolve("in"));
        out = directory.resolve("out");
    }

    private void document(String name, String text) throws IOException {
        Files.createDirectories(in.resolve(name).getParent());
        Files.writeString(in.resolve(name), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(out.resolve(file));
    }

    private JsonNode manifest() throws IOException {
        return JsonMapper.shared().readTree(read("manifest.json"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".gleaner-journal"))
                    .sorted()
                    .toList();
        }
    }

    /** All files but the manifest, which holds clocks. */
    private Map<String, byte[]> results(Path from) throws IOException {
        Map<String, byte[]> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(file -> !file.endsWith("manifest.json")).toList()) {
                results.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return results;
    }

    private void assertSameResults(Path expected, Path actual) throws IOException {
        Map<String, byte[]> one = results(expected);
        Map<String, byte[]> other = results(actual);
        assertEquals(one.keySet(), other.keySet());
        for (String file : one.keySet()) {
            assertArrayEquals(one.get(file), other.get(file), file);
        }
    }

    @Test
    void writesEveryFileOfTheContract() throws IOException {
        document("a.txt", "Ann met Bob.");
        Run run = Run.of("extract", in, "-o", out);
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(FILES, files());
        assertEquals("doc_id,stage,kind,message\r\n", read("errors.csv"));
        assertTrue(
                run.lastLine().startsWith("gleaner: 1 inputs = 1 done + 0 failed + 0 skipped"),
                run.err());
    }

    @Test
    void goesThroughFoldersInAStableOrder() throws IOException {
        document("b.txt", "Bob.");
        document("a/z.txt", "Zoe.");
        document("a b.txt", "Ann.");
        Run.of("extract", in, "-o", out);
        assertEquals(
                List.of("a b.txt", "a/z.txt", "b.txt"),
                read("documents.csv").lines().skip(1).map(line -> line.split(",")[0]).toList());
    }

    @Test
    void givesTheSameBytesForAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 120; i++) {
            document(
                    "d" + i + ".txt",
                    (i % 7 == 0 ? "WAIT " : "")
                            + (i % 11 == 0 ? "THROW " : "")
                            + "Ann met Bob"
                            + " and Carl".repeat(i % 5)
                            + ".");
        }
        assertEquals(1, Run.of("extract", in, "-o", out, "--threads", 1).status());
        assertEquals(
                1, Run.of("extract", in, "-o", directory.resolve("four"), "--threads", 4).status());
        assertSameResults(out, directory.resolve("four"));
    }

    @Test
    void accountsForAPoisonCorpus() throws IOException {
        document("good.txt", "Ann.");
        document("empty.txt", "");
        document("throw.txt", "THROW");
        document("stack.txt", "STACK");
        document("memory.txt", "MEMORY");
        document("slow.txt", "SLOW");
        document("span.txt", "BADSPAN $5");
        document("notes.png", "not a document");
        document("lines.jsonl", "{\"id\": \"x\", \"text\": \"Bob.\"}\nbroken\n");
        Files.write(in.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2, 0, 0});
        Run run = Run.of("extract", in, "-o", out, "--deadline", 1);
        assertEquals(1, run.status());
        assertTrue(
                run.lastLine().startsWith("gleaner: 11 inputs = 3 done + 7 failed + 1 skipped"),
                run.err());
        assertEquals(
                List.of("empty.txt", "good.txt", "x"),
                read("documents.csv").lines().skip(1).map(line -> line.split(",")[0]).toList());
        String errors = read("errors.csv");
        assertTrue(errors.contains("binary.txt,input,not_text,"), errors);
        assertTrue(errors.contains("throw.txt,Reader,error,thrown"), errors);
        assertTrue(errors.contains("stack.txt,Reader,stack,"), errors);
        assertTrue(errors.contains("memory.txt,Reader,memory,"), errors);
        assertTrue(errors.contains("slow.txt,Reader,timeout,"), errors);
        assertTrue(errors.contains("span.txt,output,invalid_span,"), errors);
        assertTrue(errors.contains(",input,bad_json,"), errors);
        JsonNode manifest = manifest();
        assertEquals(11, manifest.get("inputs").asInt());
        assertEquals(3, manifest.get("done").asInt());
        assertEquals(7, manifest.get("failed").asInt());
        assertEquals(1, manifest.get("skipped").asInt());
        assertTrue(
                manifest.get("skipped_files").get(0).get("path").asString().endsWith("notes.png"));
        assertFalse(run.err().contains("\tat "), "no stack trace without --debug");
    }

    @Test
    void listsWhatIsNoDocumentAndTellsItByKind() throws IOException {
        document("a.txt", "Ann met Bob.");
        document("notes.PNG", "x");
        document("b/more.png", "x");
        document("README", "x");
        document(".hidden.txt", "x");
        Run run = Run.of("extract", in, "-o", out);
        assertEquals(
                """
                path,kind,reason
                in/.hidden.txt,hidden,hidden
                in/README,none,no format that is read (docs/formats.md)
                in/b/more.png,png,no format that is read (docs/formats.md)
                in/notes.PNG,png,no format that is read (docs/formats.md)
                """,
                read("skipped.csv").replace("\r", "").replace(in + "/", "in/"));
        assertTrue(
                run.lastLine()
                        .startsWith(
                                "gleaner: 5 inputs = 1 done + 0 failed + 4 skipped (2 png, 1"
                                        + " hidden, 1 none), "),
                run.lastLine());
    }

    @Test
    void tellsWhichDocumentsHaveTheTextOfAnother() throws IOException {
        document("a.txt", "Ann met Bob.");
        document("b.txt", "Bob met Ann.");
        document("c.txt", "\uFEFFAnn met Bob.");
        document("d.txt", "");
        document("e.txt", "");
        Run run = Run.of("extract", in, "-o", out);
        List<String> header =
                List.of(read("documents.csv").lines().findFirst().orElse("").split(","));
        assertEquals(
                List.of("", "", "a.txt", "", ""),
                read("documents.csv")
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[header.indexOf("duplicate_of")])
                        .toList());
        assertTrue(run.lastLine().contains(", 1 with the text of another ("), run.lastLine());
    }

    @Test
    void showsStackTracesOnlyToDebug() throws IOException {
        document("throw.txt", "THROW");
        assertTrue(
                Run.of("extract", in, "-o", out, "--debug")
                        .err()
                        .contains("\tat org.gleaner.cli.FakeChain"));
    }

    @Test
    void replacesTheFilesOfAnEarlierRunStaleOnesIncluded() throws IOException {
        document("a.txt", "Ann.");
        Run.of("extract", in, "-o", out);
        Files.writeString(out.resolve("mine.txt"), "keep");
        Run.of("extract", in, "-o", out, "--format", "jsonl");
        assertEquals(
                List.of(
                        "documents.jsonl",
                        "errors.csv",
                        "manifest.json",
                        "mine.txt",
                        "skipped.csv"),
                files());
    }

    @Test
    void stopsAtTheFirstFailureWhenAsked() throws IOException {
        document("a.txt", "Ann.");
        document("b.txt", "THROW");
        document("c.txt", "Carl.");
        Run run = Run.of("extract", in, "-o", out, "--fail-fast", "--threads", 1);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("b.txt: thrown (Reader, error)"), run.err());
        assertFalse(Files.exists(out.resolve("documents.jsonl")));
        document("b.txt", "Bob.");
        assertEquals(0, Run.of("extract", in, "-o", out, "--resume").status());
        assertEquals(1, manifest().get("resumed").asInt());
        assertEquals(FILES, files());
    }

    @Test
    void resumesToTheSameBytes() throws IOException {
        for (int i = 0; i < 50; i++) {
            document(String.format("d%02d.txt", i), i == 30 ? "THROW" : "Ann met Bob " + i + ".");
        }
        Path whole = directory.resolve("whole");
        Run.of("extract", in, "-o", whole);
        Run.of("extract", in, "-o", out, "--fail-fast");
        assertTrue(Files.exists(out.resolve(".gleaner-journal")));
        assertEquals(1, Run.of("extract", in, "-o", out, "--resume").status());
        assertEquals(30, manifest().get("resumed").asInt());
        assertSameResults(whole, out);
    }

    @Test
    void takesOverWhatIsUnchangedAfterAFinishedRun() throws IOException {
        for (int i = 0; i < 60; i++) {
            document(String.format("d%02d.txt", i), "Ann paid $" + i + " to Bob.");
        }
        document("x.txt", "THROW");
        Run.of("extract", in, "-o", out);
        Files.delete(in.resolve("d05.txt"));
        document("d07.txt", "Carl.");
        document("d60.txt", "Dora.");
        document("x.txt", "Eve.");
        Run run = Run.of("extract", in, "-o", out, "--update");
        assertEquals(0, run.status(), run.err());
        assertEquals(58, manifest().get("resumed").asInt());
        assertTrue(run.err().contains(", 58 taken over from an earlier run"), run.err());
        Path fresh = directory.resolve("fresh");
        Run.of("extract", in, "-o", fresh);
        assertSameResults(fresh, out);
        Run.of("extract", in, "-o", out, "--update");
        assertEquals(61, manifest().get("resumed").asInt());
        assertSameResults(fresh, out);
    }

    @Test
    void takesOverNothingOfAnotherConfiguration() throws IOException {
        document("a.txt", "Ann.");
        Run.of("extract", in, "-o", out);
        Run.of("extract", in, "-o", out, "--update", "--currency", "$=FJD");
        assertEquals(0, manifest().get("resumed").asInt());
        Run.of("extract", in, "-o", out, "--update");
        assertEquals(0, manifest().get("resumed").asInt());
        Run.of("extract", in, "-o", out, "--update", "--format", "csv");
        assertEquals(1, manifest().get("resumed").asInt(), "other files of the same results");
    }

    @Test
    void doesADocumentAgainWhenAnOptionHasChanged() throws IOException {
        document("a.txt", "Ann.");
        document("b.txt", "THROW");
        Run.of("extract", in, "-o", out, "--fail-fast", "--threads", 1);
        Run.of("extract", in, "-o", out, "--resume", "--min-confidence", "0.9");
        assertEquals(0, manifest().get("resumed").asInt());
    }

    @Test
    void leavesOutRecordsOfLowConfidence() throws IOException {
        document("a.txt", "Ann paid $5.");
        Run.of("extract", in, "-o", out, "--min-confidence", "0.6");
        assertEquals(2, read("mentions.csv").lines().count());
        assertEquals(1, read("money.csv").lines().count());
        Run.of("extract", in, "-o", out, "--min-confidence", "0.9");
        assertEquals(1, read("entities.csv").lines().count());
    }

    @Test
    void carriesDateAndMetadata() throws IOException {
        document("a.txt", "Ann.");
        document("b.txt", "Bob.");
        Path metadata =
                Files.writeString(
                        directory.resolve("m.csv"),
                        "id,title,date,section\na,On Ann,2020-01-02,news\nzzz,,,\n");
        Run run = Run.of("extract", in, "-o", out, "--metadata", metadata, "--date", "2021-03-04");
        assertEquals(0, run.status(), run.err());
        List<String> rows = read("documents.csv").lines().toList();
        assertTrue(rows.get(1).startsWith("a.txt,On Ann,2020-01-02,"), rows.get(1));
        assertTrue(rows.get(2).startsWith("b.txt,,2021-03-04,"), rows.get(2));
        assertTrue(read("documents.jsonl").contains("\"metadata\":{\"section\":\"news\"}"));
        assertTrue(run.err().contains("'zzz'"), run.err());
    }

    @Test
    void namesDocumentsOfCollidingInputsByTheirInput() throws IOException {
        document("one/a.txt", "Ann.");
        document("two/a.txt", "Bob.");
        Run.of("extract", in.resolve("one"), in.resolve("two"), "-o", out);
        List<String> ids =
                read("documents.csv").lines().skip(1).map(line -> line.split(",")[0]).toList();
        assertTrue(
                ids.get(0).endsWith("one/a.txt") && ids.get(1).endsWith("two/a.txt"),
                ids.toString());
    }

    @Test
    void neverReadsItsOwnOutput() throws IOException {
        document("a.txt", "Ann.");
        Path inside = in.resolve("out");
        Run.of("extract", in, "-o", inside);
        Files.writeString(inside.resolve("x.txt"), "Xena.");
        Run run = Run.of("extract", in, "-o", inside);
        assertTrue(run.lastLine().contains("1 done"), run.err());
    }

    @Test
    void writesCsvForASpreadsheetErrorsIncluded() throws IOException {
        document("=a.txt", "Ann.");
        document("=b.txt", "THROW");
        assertEquals(1, Run.of("extract", in, "-o", out, "--excel", "--delimiter", ";").status());
        assertEquals(
                "\uFEFFdoc_id;stage;kind;message\r\n'=b.txt;Reader;error;thrown\r\n",
                read("errors.csv"));
        assertTrue(read("documents.csv").contains("\r\n'=a.txt;"), read("documents.csv"));
        assertTrue(manifest().get("configuration").get("excel").asBoolean());
    }

    @Test
    void saysWhichCellWasCut() throws IOException {
        document("a.txt", "A" + "a".repeat(40_000));
        Run run = Run.of("extract", in, "-o", out, "--excel");
        assertEquals(0, run.status());
        assertTrue(run.err().contains("gleaner: a.txt: the cell "), run.err());
        assertTrue(manifest().get("warnings").get(0).asString().startsWith("a.txt: the cell "));
    }

    @Test
    void keepsTheJsonFieldsThatAreAskedFor() throws IOException {
        document("a.txt", "Ann.");
        Run.of("extract", in, "-o", out, "--jsonl-fields", "text,language");
        assertEquals(
                "{\"id\":\"a.txt\",\"language\":null,\"text\":\"Ann.\"}\n",
                read("documents.jsonl"));
    }

    @Test
    void saysThatTheOutputDirectoryWasRemovedWhileItRan() throws Exception {
        for (int i = 0; i < 400; i++) {
            document("d" + i + ".txt", "WAIT Ann.");
        }
        Thread remover =
                new Thread(
                        () -> {
                            try {
                                Path journal = out.resolve(".gleaner-journal");
                                while (!Files.exists(journal) || Files.size(journal) == 0) {
                                    Thread.onSpinWait();
                                }
                                Files.move(out, directory.resolve("elsewhere"));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        remover.start();
        Run run = Run.of("extract", in, "-o", out, "--threads", 2);
        remover.join();
        assertEquals(3, run.status(), run.err());
        assertTrue(
                run.lastLine()
                        .contains("the directory was removed or replaced while the run went on"),
                run.err());
        assertFalse(Files.exists(out));
    }
}
