package org.gleaner.testing.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk on which one step fails, or every one from that on: the opening, writing, cutting, forcing
 * or closing of a file, or the making, renaming or deleting of one. A write that fails has written
 * the first half of its bytes.
 *
 * <pre>{@code
 * FaultyDisk disk = FaultyDisk.failingOnce(7);
 * Files.writeString(disk.path(folder).resolve("a"), "words");
 * disk.steps();       // ["open a", "write a", "close a"]
 * }</pre>
 */
public final class FaultyDisk {

    public static final String REASON = "No space left on device";

    private final int first;
    private final int last;
    private final List<String> steps = new ArrayList<>();
    private final DiskFileSystem files = new DiskFileSystem(this);
    private int open;

    private FaultyDisk(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public static FaultyDisk sound() {
        return new FaultyDisk(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * @param step from 0
     */
    public static FaultyDisk failingOnce(int step) {
        return new FaultyDisk(step, step);
    }

    public static FaultyDisk failingFrom(int step) {
        return new FaultyDisk(step, Integer.MAX_VALUE);
    }

    /** The same place, seen through this disk. */
    public Path path(Path real) {
        return new DiskPath(files, real);
    }

    /** What was asked of it, in order. */
    public synchronized List<String> steps() {
        return List.copyOf(steps);
    }

    /** How many files are open for writing. */
    public synchronized int open() {
        return open;
    }

    synchronized void opened() {
        open++;
    }

    synchronized void closed() {
        open--;
    }

    /** Whether the step that comes now fails. */
    synchronized boolean fails(String what, Path file) {
        steps.add(what + " " + file.getFileName());
        return first < steps.size() && steps.size() - 1 <= last;
    }

    void step(String what, Path file) throws IOException {
        if (fails(what, file)) {
            throw failure(file);
        }
    }

    static IOException failure(Path file) {
        return new FileSystemException(file.toString(), null, REASON);
    }
}
