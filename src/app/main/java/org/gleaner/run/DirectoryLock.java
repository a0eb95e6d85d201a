package org.gleaner.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock file that one process holds at a time, and that says who. The system lets go of it however
 * the process ends. POSIX locks go when <em>any</em> channel to the file is closed, so that within
 * this process no second one is ever opened.
 */
final class DirectoryLock implements Closeable {

    /**
     * Beyond the words in the file, so that others can read them on systems where locked bytes
     * cannot be read.
     */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int ATTEMPTS = 20;
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path name;
    private final Object held;
    private final FileChannel channel;

    private DirectoryLock(Path file, Object held, Path name, FileChannel channel) {
        this.file = file;
        this.held = held;
        this.name = name;
        this.channel = channel;
    }

    /** Empty when another run holds it. The directory of the file is made if need be. */
    static Optional<DirectoryLock> claim(Path file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Files.createDirectories(file.getParent());
            Path name = file.getParent().toRealPath().resolve(file.getFileName());
            if (!HELD_HERE.add(name)) {
                return Optional.empty();
            }
            FileChannel channel = null;
            boolean claimed = false;
            try {
                Object before = identity(file);
                channel =
                        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                    return Optional.empty();
                }
                // else the run that held it has ended and taken the file away between our opening
                // and locking it
                if (Objects.equals(before, identity(file))) {
                    String words =
                            "process "
                                    + ProcessHandle.current().pid()
                                    + ", since "
                                    + Instant.now().truncatedTo(ChronoUnit.SECONDS);
                    channel.truncate(0);
                    channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
                    claimed = true;
                    return Optional.of(new DirectoryLock(file, before, name, channel));
                }
            } catch (NoSuchFileException e) {
                // as above; once more
            } finally {
                if (!claimed) {
                    if (channel != null) {
                        channel.close();
                    }
                    HELD_HERE.remove(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Which file the path leads to, making it if there is none. */
    private static Object identity(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // the usual case after a crash, or while another run holds it
        }
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** Whether the file that is held is still the one that the path leads to. */
    boolean holds() {
        try {
            return Objects.equals(
                    held, Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return false;
        }
    }

    /** Who holds it, in words. */
    static String holder(Path file) {
        try {
            // read through a channel of this process, a lock that this process holds would be lost
            if (HELD_HERE.contains(file.getParent().toRealPath().resolve(file.getFileName()))) {
                return "this very process";
            }
            String words = Files.readString(file).strip();
            return words.isEmpty() ? "just begun" : words;
        } catch (IOException e) {
            return "just ended";
        }
    }

    /** Takes the file away. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(name);
        }
    }
}
