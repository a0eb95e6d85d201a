package org.gleaner.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Directories for what is unpacked, made when they are needed and deleted when the JVM ends. */
final class Scratch {

    private Path root;

    /** An empty directory. */
    synchronized Path directory() throws IOException {
        if (root == null) {
            Path made = Files.createTempDirectory("gleaner-unpacked-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
            root = made;
        }
        return Files.createTempDirectory(root, "");
    }

    private static void delete(Path directory) {
        try (Stream<Path> below = Files.walk(directory)) {
            below.sorted(Comparator.reverseOrder()).forEach(Scratch::deleteOne);
        } catch (IOException | UncheckedIOException e) {
            // The system clears its directory of temporary files by and by.
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
