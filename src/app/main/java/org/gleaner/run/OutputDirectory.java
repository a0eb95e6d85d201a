package org.gleaner.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output directory, held by one run at a time. Files grow in a hidden folder inside it and get
 * their final names when all are complete; until then those of an earlier run stay as they are.
 */
final class OutputDirectory implements Closeable {

    private static final String HIDDEN = ".gleaner";
    private static final String LOCK = "lock";
    private static final String FILES = "files";
    private static final String JOURNAL = "journal";
    private static final String PLAN = "publishing";

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
            throw new OutputException(
                    directory + " is a file, not a directory; name another with -o");
        }
        try {
            Path file = directory.resolve(HIDDEN).resolve(LOCK);
            Optional<DirectoryLock> lock = DirectoryLock.claim(file);
            if (lock.isEmpty()) {
                throw new OutputException(
                        directory
                                + " is in use by another run ("
                                + DirectoryLock.holder(file)
                                + "); wait for its end, or name another directory with -o");
            }
            OutputDirectory claimed = new OutputDirectory(directory, lock.get());
            try {
                claimed.publication().carryThrough();
                delete(claimed.files());
                Files.createDirectories(claimed.files());
            } catch (IOException e) {
                lock.get().close();
                throw e;
            }
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
     * Gives the files their final names, the last of the list last, and removes those of an earlier
     * run.
     *
     * @param names all complete
     * @param owned every name that a run may have written; the last of {@code names} is the one
     *     that vouches for the others
     */
    void publish(List<String> names, Collection<String> owned) throws IOException {
        publication().publish(names, owned);
        Files.deleteIfExists(journal());
    }

    private Publication publication() {
        return new Publication(hidden.resolve(PLAN), files(), directory);
    }

    /**
     * Looks whether it is still there, so that a run does not work all night for a directory that
     * was removed or replaced.
     *
     * @throws NoSuchFileException if not
     */
    void verify() throws NoSuchFileException {
        if (!lock.holds()) {
            throw new NoSuchFileException(
                    directory.toString(),
                    null,
                    "the directory was removed or replaced while the run went on");
        }
    }

    /**
     * Lets go; of what has grown, only the journal stays, and what a publication that was cut short
     * still needs.
     */
    @Override
    public void close() throws IOException {
        try {
            if (Files.exists(hidden.resolve(PLAN))) {
                return;
            }
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
