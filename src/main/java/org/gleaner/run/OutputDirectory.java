package org.gleaner.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The output directory, held by one run at a time. Files grow in a hidden folder inside it and get their final names when all are complete;
 * until then those of an earlier run stay as they are.
 */
final class OutputDirectory implements Closeable {

    private static final String HIDDEN = ".gleaner";
    private static final String LOCK = "lock";
    private static final String FILES = "files";
    private static final String JOURNAL = "journal";
    /** Beyond the words in the lock file, so that others can read them on systems where locked bytes cannot be read. */
    private static final long LOCKED_BYTE = 1L << 40;
    private static final int ATTEMPTS = 20;

    private final Path directory;
    private final Path hidden;
    private final FileChannel lock;

    private OutputDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.hidden = directory.resolve(HIDDEN);
        this.lock = lock;
    }

    /** Makes the directory if need be and takes hold of it. */
    static OutputDirectory claim(Path directory) throws OutputException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new OutputException(directory + " is a file, not a directory; name another with -o");
        }
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Files.createDirectories(directory.resolve(HIDDEN));
                FileChannel lock = tryLock(directory.resolve(HIDDEN).resolve(LOCK));
                if (lock != null) {
                    OutputDirectory claimed = new OutputDirectory(directory, lock);
                    delete(claimed.files());
                    Files.createDirectories(claimed.files());
                    return claimed;
                }
            }
            throw new OutputException(directory + " is busy: other runs come and go there; name another directory with -o");
        } catch (IOException e) {
            throw new OutputException(directory, e);
        }
    }

    /** Null when the file went away meanwhile, since its run ended. */
    private static FileChannel tryLock(Path file) throws IOException, OutputException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
        String me = "process " + ProcessHandle.current().pid() + ", since " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try {
            FileLock held = channel.tryLock(LOCKED_BYTE, 1, false);
            if (held == null) {
                throw new OverlappingFileLockException();
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new OutputException(file.getParent().getParent() + " is in use by another run (" + holder(file)
                    + "); wait for its end, or name another directory with -o");
        }
        String stamp = me + " " + System.nanoTime();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(stamp.getBytes(StandardCharsets.UTF_8)), 0);
        if (Files.exists(file) && Files.readString(file).equals(stamp)) {
            channel.truncate(me.length());
            return channel;
        }
        channel.close();
        return null;
    }

    private static String holder(Path file) {
        try {
            String words = Files.readString(file).strip();
            return words.isEmpty() ? "just begun" : words;
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** Where files grow. */
    Path files() {
        return hidden.resolve(FILES);
    }

    Path journal() {
        return hidden.resolve(JOURNAL);
    }

    /**
     * Gives the files their final names, the last of the list last, and removes those of an earlier run.
     *
     * @param names all complete
     * @param owned every name that a run may have written; the last of {@code names} is the one that vouches for the others
     */
    void publish(List<String> names, Collection<String> owned) throws IOException {
        for (String name : names) {
            try (FileChannel file = FileChannel.open(files().resolve(name), StandardOpenOption.WRITE)) {
                file.force(true);
            }
        }
        Files.deleteIfExists(directory.resolve(names.get(names.size() - 1)));
        for (String name : owned) {
            if (!names.contains(name)) {
                Files.deleteIfExists(directory.resolve(name));
            }
        }
        for (String name : names) {
            Files.move(files().resolve(name), directory.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(journal());
    }

    /** Lets go; of what has grown, only the journal stays. */
    @Override
    public void close() throws IOException {
        try {
            delete(files());
            if (!Files.exists(journal())) {
                Files.deleteIfExists(hidden.resolve(LOCK));
                Files.deleteIfExists(hidden);
            }
        } finally {
            lock.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
