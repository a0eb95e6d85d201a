package org.gleaner.input;

import static org.gleaner.input.Folder.document;
import static org.gleaner.input.Folder.failed;
import static org.gleaner.input.Folder.ids;
import static org.gleaner.input.Folder.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir private Path directory;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(directory);
    }

    private List<String> skipped(Inputs inputs) {
        return inputs.skipped().stream()
                .map(
                        skipped ->
                                skipped.path().replace(directory.toString() + "/", "")
                                        + ": "
                                        + skipped.reason())
                .toList();
    }

    private static String json(Object id) {
        return "{\"id\": \"" + id + "\", \"text\": \"t\"}\n";
    }

    @Test
    void readsATextFileAsOneDocument() throws InputException {
        byte[] content = "\uFEFFa\r\nb\u00A0".getBytes(StandardCharsets.UTF_8);
        Document document =
                document(read(folder.with("seed.txt", content).inputs("seed.txt")).get(0));
        assertEquals("seed.txt", document.id());
        assertEquals("a\r\nb\u00A0", document.text());
        assertEquals(
                new Source(
                        folder.named("seed.txt"),
                        Document.sha256(content),
                        "text/plain",
                        "UTF-8",
                        9),
                document.source());
        assertEquals(List.of(), document.warnings());
    }

    @Test
    void anEmptyFileIsADocument() throws InputException {
        assertEquals("", document(read(folder.with("a.txt", "").inputs("")).get(0)).text());
    }

    @Test
    void walksDirectoriesInCodeUnitOrderOfPaths() throws InputException {
        for (String name :
                List.of(
                        "b.txt",
                        "a/z.txt",
                        "a.txt",
                        "B.txt",
                        "a/b/c.txt",
                        "é.txt",
                        "a-b.txt",
                        "10.txt",
                        "9.TXT")) {
            folder.with(name, "");
        }
        assertEquals(
                List.of(
                        "10.txt",
                        "9.TXT",
                        "B.txt",
                        "a-b.txt",
                        "a.txt",
                        "a/b/c.txt",
                        "a/z.txt",
                        "b.txt",
                        "é.txt"),
                ids(folder.inputs("")));
    }

    @Test
    void takesInputsInTheOrderNamed() throws InputException {
        folder.with("b/1.txt", "").with("a/2.txt", "").with("c.txt", "");
        assertEquals(List.of("c.txt", "1.txt", "2.txt"), ids(folder.inputs("c.txt", "b", "a")));
    }

    @Test
    void takesLinesInTheirPlace() throws InputException {
        folder.with("a.txt", "").with("b.jsonl", json(1) + json(2)).with("c.txt", "");
        Inputs inputs = folder.inputs("");
        assertEquals(OptionalLong.of(4), inputs.count());
        assertEquals(List.of("a.txt", "1", "2", "c.txt"), ids(inputs));
        assertEquals(List.of("a.txt", "1", "2", "c.txt"), ids(inputs), "a second time");
    }

    @Test
    void readsFilesOfAnyName() throws InputException {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                " a.txt",
                                "-rf.txt",
                                "a\nb.txt",
                                "a b.txt",
                                "a%41.txt",
                                "a?.txt",
                                "a\\b.txt",
                                "😀é.txt"));
        for (String name : names) {
            folder.with(name, name);
        }
        List<InputResult> results = read(folder.inputs(""));
        assertEquals(names, results.stream().map(InputResult::id).toList());
        assertEquals(names, results.stream().map(reading -> document(reading).text()).toList());
    }

    @Test
    void skipsOtherAndHiddenFilesAndListsThem() throws InputException {
        folder.with("a.txt", "")
                .with("README.rst", "")
                .with("sub/x.png", "")
                .with("txt", "")
                .with(".hidden.txt", "")
                .with(".git/a.txt", "");
        Inputs inputs = folder.inputs("");
        assertEquals(List.of("a.txt"), ids(inputs));
        assertEquals(
                List.of(
                        ".git: hidden",
                        ".hidden.txt: hidden",
                        "README.rst: no format that is read (docs/formats.md)",
                        "sub/x.png: no format that is read (docs/formats.md)",
                        "txt: no format that is read (docs/formats.md)"),
                skipped(inputs));
    }

    @Test
    void readsWhatIsHiddenWhenItIsNamed() throws InputException {
        folder.with(".a/b.txt", "").with(".c.txt", "");
        assertEquals(List.of("b.txt", ".c.txt"), ids(folder.inputs(".a", ".c.txt")));
    }

    @Test
    void neverReadsTheOutputDirectory() throws InputException {
        folder.with("a.txt", "")
                .with("output/b.txt", "")
                .with("output/documents.jsonl", json(1))
                .with("x/output/c.txt", "");
        folder.link("x/link", "../output");
        Inputs inputs = folder.inputs("");
        assertEquals(List.of("a.txt", "x/output/c.txt"), ids(inputs));
        assertEquals(List.of("x/link: a link to a directory that is read anyway"), skipped(inputs));
        InputException refusal =
                assertThrows(InputException.class, () -> folder.inputs("output/b.txt", "output"));
        assertTrue(
                refusal.getMessage().contains("in the output directory, which is never read"),
                refusal.getMessage());
    }

    @Test
    void linksToFilesAreRead() throws InputException {
        folder.with("in/a.txt", "a")
                .with("elsewhere.txt", "b")
                .link("in/b.txt", "../elsewhere.txt");
        assertEquals(
                List.of("a", "b"),
                read(folder.inputs("in")).stream()
                        .map(reading -> document(reading).text())
                        .toList());
    }

    @Test
    void linksToDirectoriesElsewhereAreFollowedOnce() throws InputException {
        folder.with("in/a.txt", "").with("far/b.txt", "").with("far/sub/c.txt", "");
        folder.link("in/one", "../far")
                .link("in/two", "../far")
                .link("far/back", "../in")
                .link("far/sub/up", "..");
        Inputs inputs = folder.inputs("in");
        assertEquals(List.of("a.txt", "one/b.txt", "one/sub/c.txt"), ids(inputs));
        assertEquals(
                List.of(
                        "in/one/back: a link to a directory that is read anyway",
                        "in/one/sub/up: a directory that is read already, by another link",
                        "in/two: a directory that is read already, by another link"),
                skipped(inputs));
    }

    @Test
    void loopsOfLinksEnd() throws InputException {
        folder.with("in/a.txt", "")
                .link("in/self", ".")
                .link("in/up", "..")
                .link("in/sub/top", "../../in")
                .link("in/x", "y")
                .link("in/y", "x");
        Inputs inputs = folder.inputs("in");
        assertEquals(List.of("a.txt"), ids(inputs));
        assertEquals(5, inputs.skipped().size());
    }

    @Test
    void linksToNothingFail() throws InputException {
        folder.with("a.txt", "").link("b.txt", "gone.txt").link("c.txt", "c.txt");
        List<InputResult> results = read(folder.inputs(""));
        assertEquals(FailureKind.UNREADABLE, failed(results.get(1)).kind());
        assertEquals("c.txt", results.get(2).id());
        assertTrue(
                failed(results.get(1))
                        .message()
                        .endsWith("/b.txt is a link to a file that is not there, or to itself"));
    }

    @Test
    void unreadableFilesAndDirectoriesFail() throws InputException, IOException {
        folder.with("a.txt", "").with("b.txt", "").with("c/d.txt", "").with("e.jsonl", json(1));
        for (String name : List.of("b.txt", "c", "e.jsonl")) {
            Files.setPosixFilePermissions(
                    folder.path(name), PosixFilePermissions.fromString("---------"));
        }
        try {
            assumeFalse(
                    Files.isReadable(folder.path("b.txt")),
                    "permissions do not bind this user: not tested");
            Inputs inputs = folder.inputs("");
            assertEquals(OptionalLong.of(4), inputs.count());
            List<InputResult> results = read(inputs);
            assertEquals(
                    List.of("a.txt", "b.txt", "c", "e.jsonl"),
                    results.stream().map(InputResult::id).toList());
            for (InputResult reading : results.subList(1, 4)) {
                assertEquals(FailureKind.UNREADABLE, failed(reading).kind());
                assertTrue(
                        failed(reading).message().endsWith(" cannot be read: permission denied"),
                        failed(reading).message());
            }
        } finally {
            Files.setPosixFilePermissions(
                    folder.path("c"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void filesThatVanishFail() throws InputException, IOException {
        try (Cursor cursor = folder.with("a.txt", "").inputs("").open()) {
            Input input = cursor.next();
            Files.delete(folder.path("a.txt"));
            assertEquals(FailureKind.UNREADABLE, failed(input.read()).kind());
        }
    }

    @Test
    void binaryFilesFailByName() throws InputException {
        InputResult.Failed failed =
                failed(read(folder.with("a.txt", "%PDF-1.4").inputs("")).get(0));
        assertEquals(FailureKind.NOT_TEXT, failed.kind());
        assertEquals(
                folder.named("a.txt")
                        + " is a PDF; turn it into text first, for example with pdftotext",
                failed.message());
    }

    @Test
    void filesBeyondTheLimitFailUnread() throws InputException, IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.with("a.txt", "").path("a.txt").toFile(), "rw")) {
            sparse.setLength(Limits.MAX_BYTES + 1);
        }
        assertEquals(FailureKind.TOO_LARGE, failed(read(folder.inputs("")).get(0)).kind());
    }

    @Test
    void readsFiveMegabytesOnOneLine() throws InputException {
        String text = "é word ".repeat(700_000);
        assertEquals(text, document(read(folder.with("a.txt", text).inputs("")).get(0)).text());
    }

    @Test
    void missingPathsAreNamed() {
        for (String name : List.of("gone", "gone.txt")) {
            InputException refusal =
                    assertThrows(
                            InputException.class,
                            () -> folder.with("a.txt", "").inputs("a.txt", name));
            assertEquals(
                    "no such file or directory: " + folder.named(name) + "; check the path",
                    refusal.getMessage());
        }
        for (String name : List.of("", "\0")) {
            assertThrows(
                    InputException.class,
                    () -> Inputs.of(List.of(name), Path.of("output"), Metadata.none()));
        }
    }

    @Test
    void noDocumentAtAllIsRefused() throws IOException {
        Files.createDirectory(folder.path("empty"));
        assertEquals(
                "no document found in "
                        + folder.named("empty")
                        + ": documents are "
                        + InputFormats.documents(),
                assertThrows(InputException.class, () -> folder.inputs("empty")).getMessage());
        folder.with("a.rst", "").with("blank.jsonl", "\n\n");
        String message =
                assertThrows(InputException.class, () -> folder.inputs("a.rst", "blank.jsonl"))
                        .getMessage();
        assertTrue(
                message.endsWith(
                        " (skipped "
                                + folder.named("a.rst")
                                + ": no format that is read (docs/formats.md))"),
                message);
    }

    @Test
    void inputsThatShareAnIdCarryTheirNames() throws InputException {
        folder.with("a/x.txt", "").with("a/y.txt", "").with("b/x.txt", "").with("c/z.txt", "");
        String root = directory + "/";
        assertEquals(
                List.of(root + "a/x.txt", root + "a/y.txt", root + "b/x.txt", "z.txt"),
                ids(folder.inputs("a", "b", "c")));
        assertEquals(
                List.of(root + "a/x.txt", root + "b/x.txt"),
                ids(folder.inputs("a/x.txt", "b/x.txt")));
    }

    @Test
    void aNameInFrontMayCollideToo() throws InputException {
        String deep = directory.toString().substring(1) + "/a/x.txt";
        folder.with("a/x.txt", "").with("b/x.txt", "").with("c/a/x.txt", "").with("c/" + deep, "");
        List<String> ids = ids(folder.inputs("a", "b", "c"));
        assertEquals(4, ids.stream().distinct().count(), ids.toString());
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws InputException {
        folder.with("a/x.txt", "").with("a/y.txt", "");
        Inputs inputs = folder.inputs("a", "a/x.txt", "a/../a");
        assertEquals(List.of("x.txt", "y.txt"), ids(inputs));
        assertEquals(
                List.of(
                        "a/x.txt: read already, under another INPUT",
                        "a/x.txt: read already, under another INPUT",
                        "a/y.txt: read already, under another INPUT"),
                skipped(inputs));
    }

    @Test
    void filesOfLinesThatShareAnIdPutTheirOwnInFront() throws InputException {
        folder.with("in/a.jsonl", json(1) + json(2))
                .with("in/sub/b.jsonl", json(2) + json(3) + "{broken")
                .with("in/c.jsonl", json(4) + json(4));
        assertEquals(
                List.of(
                        "a.jsonl#1",
                        "a.jsonl#2",
                        "4",
                        "4",
                        "sub/b.jsonl#2",
                        "sub/b.jsonl#3",
                        "sub/b.jsonl#line-3"),
                ids(folder.inputs("in")));
    }

    @Test
    void linesWithoutIdsOfSeveralFilesCarryTheirFiles() throws InputException {
        folder.with("a/l.jsonl", "{\"text\": \"t\"}").with("b/l.jsonl", "{\"text\": \"t\"}");
        assertEquals(
                List.of(directory + "/a/l.jsonl#line-1", directory + "/b/l.jsonl#line-1"),
                ids(folder.inputs("a", "b")));
    }

    @Test
    void aLineMayNotTakeTheIdOfAFile() throws InputException {
        folder.with("a.txt", "").with("b.jsonl", json("a.txt"));
        assertEquals(List.of("a.txt", "b.jsonl#a.txt"), ids(folder.inputs("")));
    }

    @Test
    void namesAreTheSameInEveryLocale() throws Exception {
        folder.with("in/é😀.txt", "");
        assumeTrue(
                System.getProperty("os.name").equals("Linux"),
                "the C locale is tried on Linux alone: not tested");
        ProcessBuilder java =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintIds.class.getName(),
                        folder.named("in"));
        java.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        Process process = java.redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("é😀.txt\n", printed);
    }

    /** Prints the ids under its one argument. */
    static final class PrintIds {

        private PrintIds() {}

        public static void main(String[] arguments) throws InputException {
            for (String id :
                    ids(Inputs.of(List.of(arguments[0]), Path.of("output"), Metadata.none()))) {
                System.out.writeBytes((id + "\n").getBytes(StandardCharsets.UTF_8));
            }
            System.out.flush();
        }
    }

    @Test
    void leavesOutWhatAnEarlierRunWroteElsewhere() throws InputException {
        String manifest =
                "{\"version\": \"1\",\n\"configuration\": {\"format\": [], \"jsonl_fields\": [],"
                        + " \"min_confidence\": 0.0}}";
        Folder folder =
                new Folder(directory)
                        .with("a.txt", "Ann.")
                        .with("prev/outA/documents.jsonl", "{\"id\": \"x\", \"text\": \"x\"}\n")
                        .with("prev/outA/manifest.json", manifest)
                        .with("web/manifest.json", "{\"name\": \"app\"}")
                        .with("web/b.txt", "Bob.");
        Inputs inputs = folder.inputs("");
        assertEquals(2, inputs.count().orElseThrow());
        assertTrue(
                inputs.skipped().stream()
                        .anyMatch(
                                skipped ->
                                        skipped.path().endsWith("prev/outA")
                                                && skipped.reason().contains("earlier run")),
                inputs.skipped().toString());
    }

    @Test
    void filesWhoseNamesReadAlikeHaveIdsOfTheirOwn() {
        assertEquals("bad%FF~2.txt", FileNames.another("bad%FF.txt", 2));
        assertEquals(".x~3", FileNames.another(".x", 3));
    }
}
