package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gleaner.model.Document;
import org.gleaner.testing.Transcript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole chain over the golden cases: a folder each, named by the phenomenon it shows, with
 * {@code input.txt}, {@code expected.txt}, and {@code date.txt} where the document's date matters.
 * Run with {@code -Dgolden.rewrite=true} ({@code bin/rewrite-golden}) they are written anew: read
 * the diff.
 */
class GoldenIT {

    private static final Path CASES = Path.of("src/app/test/resources/golden");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private static Gleaner gleaner;

    @BeforeAll
    static void load() {
        gleaner = Gleaner.standard();
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpected(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Document document = Document.of(name, Files.readString(folder.resolve("input.txt")));
        Path date = folder.resolve("date.txt");
        if (Files.exists(date)) {
            document = document.withDate(LocalDate.parse(Files.readString(date).strip()));
        }
        String transcript = Transcript.of(gleaner.extract(document));
        if (REWRITE) {
            Files.writeString(folder.resolve("expected.txt"), transcript);
        }
        assertEquals(Files.readString(folder.resolve("expected.txt")), transcript);
    }

    @Test
    void everyFolderIsACase() throws IOException {
        List<String> cases = cases();
        assertTrue(cases.size() >= 20, cases.size() + " golden cases");
        for (String name : cases) {
            assertTrue(
                    Files.exists(CASES.resolve(name).resolve("expected.txt")),
                    name + " has no expected.txt: run bin/rewrite-golden and read it");
        }
    }
}
