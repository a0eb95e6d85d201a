package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gleaner.model.Document;
import org.gleaner.render.Rendered;
import org.gleaner.render.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {

    private static final Rendered DOCUMENT = Rendered.of(Sample.document());
    private static final Key ONE = new Key(1, 1);
    private static final Key TWO = new Key(2, 2);

    @TempDir private Path directory;
    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("journal");
    }

    private void writeTwo() throws IOException {
        try (JournalFile journal = new JournalFile(file, false)) {
            journal.add(ONE, DOCUMENT);
            journal.add(TWO, Rendered.of(Sample.document("other")));
        }
    }

    @Test
    void givesBackWhatWasAdded() throws IOException {
        writeTwo();
        try (JournalFile journal = new JournalFile(file, true)) {
            Rendered found = journal.find(ONE).orElseThrow();
            assertEquals(DOCUMENT.id(), found.id());
            assertArrayEquals(DOCUMENT.json().bytes(), found.json().bytes());
            assertEquals(rows(DOCUMENT), rows(found));
            assertEquals(DOCUMENT.entities(), found.entities());
            assertEquals("other", journal.find(TWO).orElseThrow().id());
            assertTrue(journal.find(new Key(3, 3)).isEmpty());
        }
    }

    private static Map<String, List<List<String>>> rows(Rendered document) {
        Map<String, List<List<String>>> rows = new TreeMap<>();
        document.rows()
                .forEach(
                        (table, all) ->
                                all.forEach(
                                        row ->
                                                rows.computeIfAbsent(
                                                                table, name -> new ArrayList<>())
                                                        .add(row)));
        return rows;
    }

    @Test
    void forgetsAnEarlierRunUnlessResumed() throws IOException {
        writeTwo();
        try (JournalFile journal = new JournalFile(file, false)) {
            assertTrue(journal.find(ONE).isEmpty());
        }
    }

    @Test
    void holdsAtTheEndWhatARunHasTakenInItsOrder() throws IOException {
        Key three = new Key(3, 3);
        writeTwo();
        try (JournalFile journal = new JournalFile(file, true)) {
            journal.add(three, DOCUMENT);
            journal.keep(TWO);
            journal.finish();
        }
        try (JournalFile journal = new JournalFile(directory.resolve("fresh"), false)) {
            journal.add(three, DOCUMENT);
            journal.add(TWO, Rendered.of(Sample.document("other")));
            journal.finish();
        }
        assertArrayEquals(Files.readAllBytes(directory.resolve("fresh")), Files.readAllBytes(file));
        try (JournalFile journal = new JournalFile(file, true)) {
            assertTrue(journal.find(ONE).isEmpty());
            assertEquals("other", journal.find(TWO).orElseThrow().id());
            journal.finish();
        }
        assertEquals(0, Files.size(file));
        assertFalse(Files.exists(directory.resolve("journal.new")));
    }

    @Test
    void endsAtAnEntryThatACrashCutShort() throws IOException {
        writeTwo();
        byte[] whole = Files.readAllBytes(file);
        for (int cut = whole.length - 1; cut > whole.length / 2 + 200; cut -= 97) {
            Files.write(file, Arrays.copyOf(whole, cut));
            try (JournalFile journal = new JournalFile(file, true)) {
                assertEquals(1, journal.size(), "cut at " + cut);
                journal.add(TWO, DOCUMENT);
            }
            try (JournalFile journal = new JournalFile(file, true)) {
                assertEquals(2, journal.size(), "cut at " + cut);
            }
        }
    }

    @Test
    void endsAtAnEntryThatIsDamaged() throws IOException {
        writeTwo();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 5] ^= 1;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        try (JournalFile journal = new JournalFile(file, true)) {
            assertTrue(journal.find(ONE).isPresent());
            assertTrue(journal.find(TWO).isEmpty());
        }
    }

    @Test
    void keysDifferByContentDateAndChain() {
        Document document = Document.of("a", "text");
        Key key = Key.of(document, "chain");
        assertEquals(key, Key.of(Document.of("a", "text"), "chain"));
        assertNotEquals(key, Key.of(Document.of("a", "text."), "chain"));
        assertNotEquals(key, Key.of(Document.of("b", "text"), "chain"));
        assertNotEquals(key, Key.of(document.withDate(LocalDate.of(2020, 1, 1)), "chain"));
        assertNotEquals(key, Key.of(document, "chain 2"));
    }

    @Test
    void keysTellNumbersFromTheirWords() {
        assertNotEquals(Key.of(withSection(1), "chain"), Key.of(withSection("1"), "chain"));
    }

    private static Document withSection(Object section) {
        Document plain = Document.of("a", "text");
        return new Document(
                plain.id(),
                plain.source(),
                plain.title(),
                plain.date(),
                plain.language(),
                Map.of("section", section),
                plain.text(),
                plain.warnings());
    }
}
