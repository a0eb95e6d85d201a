package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    @TempDir private Path directory;

    private List<String> names() throws IOException {
        return all().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static final List<String> NEW = List.of("a.csv", "b.csv", "manifest.json");
    private static final Set<String> KNOWN =
            Set.of("a.csv", "b.csv", "fresh.csv", "stale.csv", "manifest.json");

    private static OutputDirectory claim(Path directory) throws OutputException {
        return OutputDirectory.claim(directory, NEW, KNOWN, false);
    }

    /** Files that grew, and a manifest that vouches for them. */
    private static void grow(OutputDirectory claimed, String content, List<String> names)
            throws IOException {
        StringBuilder files = new StringBuilder();
        for (String name : names) {
            Path file = Files.writeString(claimed.files().resolve(name), content);
            files.append(files.isEmpty() ? "" : ",")
                    .append("{\"name\": \"" + name + "\", \"sha256\": \"")
                    .append(FileRecord.checksum(file))
                    .append("\"}");
        }
        Files.writeString(
                claimed.files().resolve("manifest.json"),
                FileRecord.sealed(
                        "{\"content\": \""
                                + content
                                + "\", \"files\": ["
                                + files
                                + "], \"manifest_sha256\" : \""
                                + FileRecord.UNSEALED
                                + "\"}"));
    }

    private void publish(String content, String... names) throws Exception {
        List<String> all = Stream.concat(Stream.of(names), Stream.of("manifest.json")).toList();
        try (OutputDirectory claimed = OutputDirectory.claim(directory, all, KNOWN, false)) {
            grow(claimed, content, List.of(names));
            claimed.publish();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private void assertRefused(String message) {
        OutputException e = assertThrows(OutputException.class, () -> claim(directory));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void replacesFilesOfAnEarlierRunAndLeavesOthersAlone() throws Exception {
        publish("old", "fresh.csv", "stale.csv");
        Files.writeString(directory.resolve("notes.txt"), "mine");
        publish("new", "fresh.csv");
        assertEquals(List.of("fresh.csv", "manifest.json", "notes.txt"), names());
        assertEquals("new", read("fresh.csv"));
    }

    @Test
    void refusesWhatNoRunWroteAndLeavesTheDirectoryAsItWas() throws Exception {
        Files.writeString(directory.resolve("a.csv"), "mine");
        Files.writeString(directory.resolve("manifest.json"), "{\"name\": \"my web site\"}");
        assertRefused(
                " holds files that no earlier run wrote, or that were changed since: a.csv,"
                        + " manifest.json; move them, name another directory with -o, or replace"
                        + " them with --overwrite");
        assertEquals(List.of("a.csv", "manifest.json"), names());
        assertEquals("mine", read("a.csv"));
    }

    @Test
    void leavesFilesAloneThatAreNotInTheWay() throws Exception {
        publish("old", "a.csv", "b.csv", "stale.csv");
        Files.writeString(directory.resolve("stale.csv"), "changed");
        Files.writeString(directory.resolve("fresh.csv"), "mine");
        publish("new", "a.csv", "b.csv");
        assertEquals("changed", read("stale.csv"));
        assertEquals("mine", read("fresh.csv"));
    }

    @Test
    void refusesAFileOfAnEarlierRunThatWasChanged() throws Exception {
        publish("old", "a.csv", "b.csv");
        Files.writeString(directory.resolve("b.csv"), "corrected");
        assertRefused("changed since: b.csv;");
    }

    @Test
    void refusesAManifestThatWasChanged() throws Exception {
        publish("old", "a.csv");
        Files.writeString(
                directory.resolve("manifest.json"),
                read("manifest.json").replace("\"old\"", "\"odd\""));
        assertRefused("changed since: a.csv, manifest.json;");
    }

    @Test
    void overwritesWhenAsked() throws Exception {
        Files.writeString(directory.resolve("a.csv"), "mine");
        try (OutputDirectory claimed = OutputDirectory.claim(directory, NEW, KNOWN, true)) {
            grow(claimed, "new", List.of("a.csv", "b.csv"));
            claimed.publish();
        }
        assertWhole();
    }

    @Test
    void refusesAFileThatCameIntoTheWayWhileItRan() throws Exception {
        try (OutputDirectory claimed = claim(directory)) {
            grow(claimed, "new", List.of("a.csv", "b.csv"));
            Files.writeString(claimed.journal(), "entries");
            Files.writeString(directory.resolve("b.csv"), "mine");
            assertThrows(OutputException.class, claimed::publish);
        }
        assertEquals(List.of(".gleaner-journal", "b.csv"), all());
        assertEquals("mine", read("b.csv"));
    }

    @Test
    void aLinkIsNotAFileOfARun() throws Exception {
        publish("old", "a.csv", "b.csv");
        Path elsewhere = Files.move(directory.resolve("b.csv"), directory.resolve("elsewhere"));
        Files.createSymbolicLink(directory.resolve("b.csv"), elsewhere);
        assertRefused("changed since: b.csv;");
        assertEquals("old", Files.readString(elsewhere));
    }

    @Test
    void followsNoLinkOfAHiddenFolderFromElsewhere() throws Exception {
        Path victim = Files.createDirectories(directory.resolve("victim"));
        Path treasure = Files.writeString(victim.resolve("a"), "mine");
        Files.createDirectories(directory.resolve("out/.gleaner"));
        for (String name :
                List.of(
                        ".gleaner/files",
                        ".gleaner-journal",
                        ".gleaner/lock",
                        ".gleaner/publishing",
                        ".gleaner/publishing.new")) {
            Path link = directory.resolve("out").resolve(name);
            Files.createSymbolicLink(link, name.endsWith("files") ? victim : treasure);
            OutputException e =
                    assertThrows(OutputException.class, () -> claim(directory.resolve("out")));
            assertTrue(e.getMessage().contains(link + " is a link"), e.getMessage());
            assertEquals("mine", Files.readString(treasure), name);
            Files.delete(link);
        }
        Files.delete(directory.resolve("out/.gleaner"));
        Files.createSymbolicLink(directory.resolve("out/.gleaner"), victim);
        assertThrows(OutputException.class, () -> claim(directory.resolve("out")));
        assertEquals("mine", Files.readString(treasure));
    }

    @Test
    void followsNoPlanFromElsewhere() throws Exception {
        Files.writeString(directory.resolve("a.csv"), "mine");
        Path hidden = Files.createDirectories(directory.resolve(".gleaner"));
        Files.createDirectories(hidden.resolve("files"));
        Files.writeString(hidden.resolve("files/manifest.json"), "forged");
        for (String plan :
                List.of(
                        "",
                        "- ../victim/a\n+ manifest.json\n",
                        "directory 1\nREMOVE anything a.csv\nPUT anything manifest.json\n",
                        "\u0000")) {
            Files.writeString(hidden.resolve("publishing"), plan);
            assertRefused("publishing is not the plan of a run in this directory");
            assertEquals("mine", read("a.csv"));
        }
    }

    @Test
    void leavesFilesOfAnEarlierRunWhenNothingIsPublished() throws Exception {
        publish("old", "a.csv");
        try (OutputDirectory claimed = claim(directory)) {
            Files.writeString(claimed.files().resolve("a.csv"), "half");
        }
        assertEquals(List.of("a.csv", "manifest.json"), names());
        assertEquals("old", read("a.csv"));
    }

    @Test
    void keepsTheJournalOfAnUnfinishedRun() throws Exception {
        try (OutputDirectory claimed = claim(directory)) {
            Files.writeString(claimed.journal(), "entries");
        }
        try (OutputDirectory claimed = claim(directory)) {
            assertTrue(Files.exists(claimed.journal()));
        }
    }

    @Test
    void tellsASecondRunWhoHoldsIt() throws Exception {
        try (OutputDirectory claimed = claim(directory)) {
            OutputException e = assertThrows(OutputException.class, () -> claim(directory));
            assertTrue(
                    e.getMessage().contains("in use by another run (this very process)"),
                    e.getMessage());
            assertTrue(Files.exists(claimed.files()));
        }
        claim(directory).close();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        OutputException e = assertThrows(OutputException.class, () -> claim(file));
        assertTrue(e.getMessage().contains("is a file, not a directory"), e.getMessage());
        assertThrows(OutputException.class, () -> claim(file.resolve("below")));
        assertFalse(Files.exists(file.resolve("below")));
    }

    private void assertWhole() throws IOException {
        assertEquals(NEW, names());
        assertEquals("new", read("a.csv"));
        assertEquals("new", read("b.csv"));
        assertTrue(read("manifest.json").contains("\"new\""), read("manifest.json"));
    }

    /**
     * A directory in the place of a file is what stops the renames here; a crash would do the same.
     */
    @Test
    void nothingVouchesForAMixedSetAndTheNextRunMakesItWhole() throws Exception {
        publish("old", "a.csv", "b.csv", "stale.csv");
        Path obstacle = directory.resolve("b.csv/full");
        try (OutputDirectory claimed = OutputDirectory.claim(directory, NEW, KNOWN, true)) {
            grow(claimed, "new", List.of("a.csv", "b.csv"));
            Files.writeString(claimed.journal(), "entries");
            Path plan = directory.resolve(".gleaner/publishing");
            Publication publication = new Publication(plan, claimed.files(), directory, KNOWN);
            Files.delete(directory.resolve("b.csv"));
            Files.createDirectories(obstacle);
            assertThrows(
                    IOException.class,
                    () -> publication.publish(NEW, FileRecord.read(directory), true));
        }
        assertEquals("new", read("a.csv"));
        assertFalse(
                Files.exists(directory.resolve("manifest.json")),
                "nothing vouches for a mixed set");
        Files.delete(obstacle);
        Files.delete(directory.resolve("b.csv"));
        try (OutputDirectory claimed = claim(directory)) {
            assertTrue(Files.exists(claimed.journal()), "for the run that resumes");
            Files.delete(claimed.journal());
        }
        assertWhole();
    }

    @Test
    void carriesAPublicationThroughWhereverItWasCutShort() throws Exception {
        for (int moved = 0; moved <= NEW.size(); moved++) {
            publish("old", "a.csv", "b.csv", "stale.csv");
            cutShort(moved);
            claim(directory).close();
            assertWhole();
        }
    }

    @Test
    void whatAUserPutsBesideAPublicationThatWasCutShortStays() throws Exception {
        publish("old", "a.csv", "b.csv", "stale.csv");
        cutShort(1);
        Files.writeString(directory.resolve("b.csv"), "mine");
        assertRefused("changed since: b.csv;");
        assertEquals("mine", read("b.csv"));
        OutputDirectory.claim(directory, NEW, KNOWN, true).close();
        assertWhole();
    }

    /** As after a crash when so many files had been moved. */
    private void cutShort(int moved) throws Exception {
        Path hidden = directory.resolve(".gleaner");
        try (OutputDirectory claimed = claim(directory)) {
            grow(claimed, "new", List.of("a.csv", "b.csv"));
            String origin =
                    "directory "
                            + Files.readAttributes(hidden, BasicFileAttributes.class).fileKey();
            FileRecord record = FileRecord.read(directory);
            StringBuilder plan = new StringBuilder(origin + "\n");
            for (String name : NEW) {
                plan.append("PUT " + record.covered(name).orElseThrow() + " " + name + "\n");
            }
            plan.append("REMOVE " + record.covered("stale.csv").orElseThrow() + " stale.csv\n");
            Files.writeString(hidden.resolve("publishing"), plan);
            for (int i = 0; i < moved; i++) {
                Files.deleteIfExists(directory.resolve("manifest.json"));
                Files.deleteIfExists(directory.resolve("stale.csv"));
                Files.move(
                        claimed.files().resolve(NEW.get(i)),
                        directory.resolve(NEW.get(i)),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void noticesThatItWasRemovedOrReplaced() throws Exception {
        Path out = directory.resolve("out");
        try (OutputDirectory claimed = claim(out)) {
            claimed.verify();
            Files.move(out, directory.resolve("elsewhere"));
            assertThrows(IOException.class, claimed::verify);
            Files.createDirectories(out.resolve(".gleaner"));
            Files.writeString(out.resolve(".gleaner/lock"), "");
            assertThrows(IOException.class, claimed::verify);
        }
    }
}
