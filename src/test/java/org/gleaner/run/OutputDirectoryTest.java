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

    @TempDir
    private Path directory;

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
            claimed.publish(List.of("fresh.csv", "manifest.json"), List.of("fresh.csv", "stale.csv", "manifest.json"));
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
            OutputException e = assertThrows(OutputException.class, () -> OutputDirectory.claim(directory));
            assertTrue(e.getMessage().contains("in use by another run (this very process)"), e.getMessage());
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
}
