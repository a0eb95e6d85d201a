package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.render.Rendered;
import org.junit.jupiter.api.Test;

/** The promises to library users. */
class GleanerIT {

    private static List<Document> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            List<Document> documents = new ArrayList<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(Document.of(file.getFileName().toString(), Files.readString(file)));
            }
            return documents;
        }
    }

    private static byte[] json(AnnotatedDocument document) {
        return Rendered.of(document).json().bytes();
    }

    @Test
    void servesManyThreadsAtOnceFromTheFirstCallOn() throws Exception {
        Gleaner gleaner = Gleaner.standard();
        List<Document> documents = documents();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<AnnotatedDocument>> found = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                documents.forEach(
                        document -> found.add(threads.submit(() -> gleaner.extract(document))));
            }
            for (int i = 0; i < found.size(); i++) {
                assertArrayEquals(
                        json(gleaner.extract(documents.get(i % documents.size()))),
                        json(found.get(i).get()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * In Turkish a small "I" has no dot; the classes that read words once and keep them are loaded
     * in it where this test runs first.
     */
    @Test
    void findsTheSameWhateverTheLanguageOfThePlatform() throws IOException {
        Locale platform = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            List<byte[]> turkish = inCapitalsToo(Gleaner.standard());
            Locale.setDefault(Locale.ROOT);
            List<byte[]> root = inCapitalsToo(Gleaner.standard());
            for (int i = 0; i < root.size(); i++) {
                assertEquals(
                        new String(root.get(i), StandardCharsets.UTF_8),
                        new String(turkish.get(i), StandardCharsets.UTF_8));
            }
        } finally {
            Locale.setDefault(platform);
        }
    }

    private static List<byte[]> inCapitalsToo(Gleaner gleaner) throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (Document document : documents()) {
            found.add(json(gleaner.extract(document)));
            found.add(
                    json(
                            gleaner.extract(
                                    Document.of(
                                            document.id(),
                                            document.text().toUpperCase(Locale.ROOT)))));
        }
        return found;
    }

    /**
     * What a user of the library gets along with it: no logging backend, no command line, and no
     * library for a file that the user never writes.
     */
    @Test
    void leavesBackendsToItsUsers() throws IOException {
        Matcher dependency =
                Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("src/app/pom.xml")));
        List<String> optional = new ArrayList<>();
        while (dependency.find()) {
            String declared = dependency.group();
            boolean own =
                    Stream.of(
                                    "slf4j-simple",
                                    "sqlite-jdbc",
                                    "picocli",
                                    "fastexcel",
                                    "parquet-format-structures")
                            .anyMatch(name -> declared.contains("<artifactId>" + name + "<"));
            boolean backend =
                    declared.matches("(?s).*<artifactId>(logback-|log4j-|slf4j-(?!api)).*");
            assertTrue(
                    !(own || backend)
                            || declared.contains("<optional>true</optional>")
                            || declared.contains("<scope>test</scope>"),
                    declared);
            if (own) {
                optional.add(declared);
            }
        }
        assertEquals(5, optional.size());
    }
}
