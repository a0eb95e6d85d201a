package org.gleaner.tika;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gleaner.model.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderProcessesTest {

    @TempDir private Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file;
    }

    private static Extracted read(Path file) throws IOException, UnreadableFileException {
        return ReaderProcesses.read(file, file.getFileName().toString(), ReaderOptions.STANDARD);
    }

    @Test
    void saysTheSameAsTheReaderItself() throws IOException, UnreadableFileException {
        Path page =
                file(
                        "a \u00e9.html",
                        "<html lang=en><head><meta name=date"
                            + " content=2024-03-12></head><body><h1>Aid \uD83D\uDE00</h1><p>Norway"
                            + " pledged aid.</p></body></html>");
        assertEquals(
                TikaReader.read(page, "a.html", ReaderOptions.STANDARD),
                ReaderProcesses.read(page, "a.html", ReaderOptions.STANDARD));
    }

    @Test
    void tellsWhyThereIsNoTextAndGoesOn() throws IOException, UnreadableFileException {
        UnreadableFileException broken =
                assertThrows(
                        UnreadableFileException.class,
                        () -> read(file("a.pdf", "%PDF-1.7\nnothing")));
        assertEquals(FailureKind.BROKEN, broken.kind());
        assertTrue(
                assertThrows(
                                UnreadableFileException.class,
                                () -> read(file("b.doc", "Just words.")))
                        .isPlainText());
        assertThrows(NoSuchFileException.class, () -> read(folder.resolve("none.pdf")));
        assertEquals("Aid.\n", read(file("c.rtf", "{\\rtf1\\ansi\\pard Aid.\\par}")).text());
    }
}
