package org.gleaner.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    private final Path directory;
    private final Path hidden;
    private final DirectoryLock lock;

    private OutputDirectory(Path directory, DirectoryLock lock) {
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
            Path file = directory.resolve(HIDDEN).resolve(LOCK);
            Optional<DirectoryLock> lock = DirectoryLock.claim(file);
            if (lock.isEmpty()) {
                throw new OutputException(directory + " is in use by another run (" + DirectoryLock.holder(file)
                        + "); wait for its end, or name another directory with -o");
            }
            OutputDirectory claimed = new OutputDirectory(directory, lock.get());
            delete(claimed.files());
            Files.createDirectories(claimed.files());
            return claimed;
        } catch (IOException e) {
            throw new OutputException(directory, e);
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
                lock.delete();
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
