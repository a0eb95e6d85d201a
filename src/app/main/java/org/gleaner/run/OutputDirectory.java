package org.gleaner.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The output directory, held by one run at a time. Files grow in a hidden folder inside it and get
 * their final names when all are complete; until then those of an earlier run stay as they are. It
 * never touches a file that no run wrote, unless it is asked to overwrite it.
 */
final class OutputDirectory implements Closeable {

    private static final String HIDDEN = ".gleaner";
    private static final String LOCK = "lock";
    private static final String FILES = "files";
    private static final String JOURNAL = ".gleaner-journal";
    private static final String PLAN = "publishing";

    private final Path directory;
    private final Path hidden;
    private final List<String> names;
    private final boolean overwrite;
    private final DirectoryLock lock;
    private final Publication publication;

    private OutputDirectory(
            Path directory,
            List<String> names,
            Set<String> known,
            boolean overwrite,
            DirectoryLock lock) {
        this.directory = directory;
        this.hidden = directory.resolve(HIDDEN);
        this.names = List.copyOf(names);
        this.overwrite = overwrite;
        this.lock = lock;
        publication = new Publication(hidden.resolve(PLAN), files(), directory, known);
    }

    /**
     * Makes the directory if need be and takes hold of it.
     *
     * @param names what the run will write; the last one vouches for the others
     * @param known every name that a run may write
     * @param overwrite whether files of those names give way that no run wrote
     * @throws OutputException when it cannot be written, another run holds it, or a file is in the
     *     way; all in it is then as it was
     */
    static OutputDirectory claim(
            Path directory, List<String> names, Set<String> known, boolean overwrite)
            throws OutputException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new OutputException(
                    directory + " is a file, not a directory; name another with -o");
        }
        refuseLinks(directory);
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
            OutputDirectory claimed =
                    new OutputDirectory(directory, names, known, overwrite, lock.get());
            try {
                claimed.prepare();
            } catch (IOException | OutputException e) {
                claimed.close();
                throw e;
            }
            return claimed;
        } catch (IOException e) {
            throw new OutputException(directory, e);
        } catch (UncheckedIOException e) {
            throw new OutputException(directory, e.getCause());
        }
    }

    /** What is hidden may have come with a directory from elsewhere: nothing of it leads out. */
    private static void refuseLinks(Path directory) throws OutputException {
        Path hidden = directory.resolve(HIDDEN);
        List<Path> folders = List.of(hidden, hidden.resolve(FILES));
        List<Path> files =
                List.of(
                        hidden.resolve(LOCK),
                        directory.resolve(JOURNAL),
                        hidden.resolve(PLAN),
                        Publication.draft(hidden.resolve(PLAN)));
        for (Path path : Stream.concat(folders.stream(), files.stream()).toList()) {
            boolean fits =
                    folders.contains(path)
                            ? Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                            : Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !fits) {
                throw new OutputException(
                        path
                                + (Files.isSymbolicLink(path) ? " is a link" : " is in the way")
                                + " where a run keeps its own files; remove it, or name another"
                                + " directory with -o");
            }
        }
    }

    private void prepare() throws IOException, OutputException {
        publication.carryThrough(overwrite);
        refuseForeign(FileRecord.read(directory));
        delete(files());
        Files.createDirectory(files());
    }

    private void refuseForeign(FileRecord record) throws OutputException {
        List<String> foreign = new ArrayList<>();
        for (String name : names) {
            Path file = directory.resolve(name);
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new OutputException(
                        file
                                + " is a directory where a file is to be written; move it, or name"
                                + " another directory with -o");
            }
            if (!overwrite
                    && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && record.covered(name).isEmpty()) {
                foreign.add(name);
            }
        }
        if (!foreign.isEmpty()) {
            throw OutputException.inTheWay(directory, foreign);
        }
    }

    /** Where files grow. */
    Path files() {
        return hidden.resolve(FILES);
    }

    /** Where finished documents are kept for a later run; it stays when all is published. */
    Path journal() {
        return directory.resolve(JOURNAL);
    }

    /**
     * Gives the files their final names, and removes those of an earlier run.
     *
     * @throws OutputException when a file has come into the way since the run began
     */
    void publish() throws IOException, OutputException {
        FileRecord record = FileRecord.read(directory);
        refuseForeign(record);
        publication.publish(names, record, overwrite);
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

    /** Lets go; of what has grown, only the journal stays, and what a publication still needs. */
    @Override
    public void close() throws IOException {
        try {
            if (Files.exists(hidden.resolve(PLAN))) {
                return;
            }
            delete(files());
            lock.delete();
            Files.deleteIfExists(hidden);
        } finally {
            lock.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
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
