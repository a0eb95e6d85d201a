package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    @TempDir private Path directory;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replacesFilesOfAnEarlierRunAndLeavesOthersAlone() throws Exception {
        Files.writeString(directory.resolve("stale.csv"), "old");
        Files.writeString(directory.resolve("fresh.csv"), "old");
        Files.writeString(directory.resolve("notes.txt"), "mine");
        try (OutputDirectory claimed = OutputDirectory.claim(directory)) {
            Files.writeString(claimed.files().resolve("fresh.csv"), "new");
            Files.writeString(claimed.files().resolve("manifest.json"), "{}");
            claimed.publish(
                    List.of("fresh.csv", "manifest.json"),
                    List.of("fresh.csv", "stale.csv", "manifest.json"));
        }
        assertEquals(List.of("fresh.csv", "manifest.json", "notes.txt"), names());
        assertEquals("new", Files.readString(directory.resolve("fresh.csv")));
    }

    @Test
    void leavesFilesOfAnEarlierRunWhenNothingIsPublished() throws Exception {
        Files.writeString(directory.resolve("fresh.csv"), "old");
        try (OutputDirectory claimed = OutputDirectory.claim(directory)) {
            Files.writeString(claimed.files().resolve("fresh.csv"), "half");
        }
        assertEquals(List.of("fresh.csv"), names());
        assertEquals("old", Files.readString(directory.resolve("fresh.csv")));
    }

    @Test
    void keepsTheJournalOfAnUnfinishedRun() throws Exception {
        try (OutputDirectory claimed = OutputDirectory.claim(directory)) {
            Files.writeString(claimed.journal(), "entries");
        }
        try (OutputDirectory claimed = OutputDirectory.claim(directory)) {
            assertTrue(Files.exists(claimed.journal()));
        }
    }

    @Test
    void tellsASecondRunWhoHoldsIt() throws Exception {
        try (OutputDirectory claimed = OutputDirectory.claim(directory)) {
            OutputException e =
                    assertThrows(OutputException.class, () -> OutputDirectory.claim(directory));
            assertTrue(
                    e.getMessage().contains("in use by another run (this very process)"),
                    e.getMessage());
            assertTrue(Files.exists(claimed.files()));
        }
        OutputDirectory.claim(directory).close();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        OutputException e = assertThrows(OutputException.class, () -> OutputDirectory.claim(file));
        assertTrue(e.getMessage().contains("is a file, not a directory"), e.getMessage());
        assertThrows(OutputException.class, () -> OutputDirectory.claim(file.resolve("below")));
        assertFalse(Files.exists(file.resolve("below")));
    }

    private static final List<String> NEW = List.of("a.csv", "b.csv", "manifest.json");

    private static void grow(OutputDirectory claimed) throws IOException {
        for (String name : NEW) {
            Files.writeString(claimed.files().resolve(name), "new");
        }
    }

    private void assertWhole() throws IOException {
        assertEquals(NEW, names());
        for (String name : NEW) {
            assertEquals("new", Files.readString(directory.resolve(name)), name);
        }
    }

    /**
     * A directory in the place of a file is what stops the renames here; a crash would do the same.
     */
    @Test
    void nothingVouchesForAMixedSetAndTheNextRunMakesItWhole() throws Exception {
        for (String name : List.of("a.csv", "b.csv", "manifest.json", "stale.csv")) {
            Files.writeString(directory.resolve(name), "old");
        }
        Files.delete(directory.resolve("b.csv"));
        Path obstacle = Files.createDirectories(directory.resolve("b.csv/full"));
        try (OutputDirectory claimed = OutputDirectory.claim(directory)) {
            grow(claimed);
            Files.writeString(claimed.journal(), "entries");
            assertThrows(
                    IOException.class,
                    () ->
                            claimed.publish(
                                    NEW, List.of("a.csv", "b.csv", "manifest.json", "stale.csv")));
        }
        assertEquals("new", Files.readString(directory.resolve("a.csv")));
        assertFalse(
                Files.exists(directory.resolve("manifest.json")),
                "nothing vouches for a mixed set");
        Files.delete(obstacle);
        Files.delete(directory.resolve("b.csv"));
        try (OutputDirectory claimed = OutputDirectory.claim(directory)) {
            assertTrue(Files.exists(claimed.journal()), "for the run that resumes");
            Files.delete(claimed.journal());
        }
        assertWhole();
    }

    @Test
    void carriesAPublicationThroughWhereverItWasCutShort() throws Exception {
        for (int moved = 0; moved <= NEW.size(); moved++) {
            Path hidden = Files.createDirectories(directory.resolve(".gleaner"));
            Path files = Files.createDirectories(hidden.resolve("files"));
            for (int i = 0; i < NEW.size(); i++) {
                Files.writeString((i < moved ? directory : files).resolve(NEW.get(i)), "new");
            }
            Files.writeString(directory.resolve("stale.csv"), "old");
            if (moved > 0) {
                Files.delete(directory.resolve("stale.csv"));
            }
            Files.writeString(
                    hidden.resolve("publishing"),
                    "+ a.csv\n+ b.csv\n+ manifest.json\n- stale.csv\n");
            OutputDirectory.claim(directory).close();
            assertWhole();
            for (String name : NEW) {
                Files.delete(directory.resolve(name));
            }
        }
    }

    @Test
    void noticesThatItWasRemovedOrReplaced() throws Exception {
        Path out = directory.resolve("out");
        try (OutputDirectory claimed = OutputDirectory.claim(out)) {
            claimed.verify();
            Files.move(out, directory.resolve("elsewhere"));
            assertThrows(IOException.class, claimed::verify);
            Files.createDirectories(out.resolve(".gleaner"));
            Files.writeString(out.resolve(".gleaner/lock"), "");
            assertThrows(IOException.class, claimed::verify);
        }
    }
}
