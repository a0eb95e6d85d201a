package org.gleaner.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Directories for what is unpacked, made when they are needed and deleted when they are closed, or
 * when the JVM ends.
 */
final class Scratch implements AutoCloseable {

    private Path root;
    private Thread hook;

    /** An empty directory. */
    synchronized Path directory() throws IOException {
        if (root == null) {
            Path made = Files.createTempDirectory("gleaner-unpacked-");
            hook = new Thread(() -> delete(made));
            Runtime.getRuntime().addShutdownHook(hook);
            root = made;
        }
        return Files.createTempDirectory(root, "");
    }

    /** Deletes them now: a service does not end with its documents. */
    @Override
    public synchronized void close() {
        if (root != null) {
            delete(root);
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the JVM is ending, and deletes them again
            }
            root = null;
        }
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
