package org.gleaner.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Reads files as {@link TikaReader} does, each in a JVM of its own: {@code
 * ReaderProcesses.read(path, "terms.pdf", ReaderOptions.STANDARD)}. A file that makes its parser
 * hang, take all memory or break down fails alone. The first call takes half a second more.
 * Thread-safe. Where no other JVM can be started, files are read in this one.
 */
public final class ReaderProcesses {

    private static final int MOST =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private static final Duration SHORTEST = Duration.ofSeconds(60);

    /** What a second more is for. */
    private static final long BYTES_A_SECOND = 100_000;

    private static final Semaphore FREE = new Semaphore(MOST);
    private static final Deque<ReaderProcess> IDLE = new ArrayDeque<>();

    private ReaderProcesses() {}

    /**
     * @param name of the file, where its content does not say what it is
     * @throws UnreadableFileException saying why there is no text
     * @throws IOException when the file cannot be opened
     */
    public static Extracted read(Path file, String name, ReaderOptions options)
            throws IOException, UnreadableFileException {
        Optional<Path> java = ReaderProcess.java();
        return java.isEmpty()
                ? TikaReader.read(file, name, options)
                : ask(
                        java.get(),
                        new Request(file, name, options, Optional.empty()),
                        Wire::extracted);
    }

    /**
     * Puts what is in a container into files of a directory.
     *
     * @param name of the container, where its content does not say what it is
     * @param into an empty directory
     */
    public static Unpacked unpack(Path file, String name, Path into)
            throws IOException, UnreadableFileException {
        Optional<Path> java = ReaderProcess.java();
        return java.isEmpty()
                ? Unpacker.unpack(file, name, into)
                : ask(
                        java.get(),
                        new Request(file, name, ReaderOptions.STANDARD, Optional.of(into)),
                        Unpacked::read);
    }

    private static <T> T ask(Path java, Request request, ReaderProcess.Answer<T> answer)
            throws IOException, UnreadableFileException {
        Duration limit = limit(request.file());
        FREE.acquireUninterruptibly();
        try {
            ReaderProcess process = idle().orElse(null);
            process = process == null ? ReaderProcess.start(java) : process;
            try {
                return process.ask(request, limit, answer);
            } finally {
                giveBack(process);
            }
        } finally {
            FREE.release();
        }
    }

    private static Duration limit(Path file) throws IOException {
        return SHORTEST.plusSeconds(Files.size(file) / BYTES_A_SECOND);
    }

    private static synchronized Optional<ReaderProcess> idle() {
        IDLE.removeIf(process -> !process.isUsable());
        return Optional.ofNullable(IDLE.poll());
    }

    private static synchronized void giveBack(ReaderProcess process) {
        if (process.isUsable()) {
            IDLE.push(process);
        }
    }
}
