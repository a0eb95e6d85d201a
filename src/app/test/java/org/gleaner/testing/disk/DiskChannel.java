package org.gleaner.testing.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A file open for writing on a faulty disk. */
final class DiskChannel extends FileChannel {

    private interface Writing {
        int write(ByteBuffer bytes) throws IOException;
    }

    private final FaultyDisk disk;
    private final Path file;
    private final FileChannel real;

    DiskChannel(FaultyDisk disk, Path file, FileChannel real) {
        this.disk = disk;
        this.file = file;
        this.real = real;
        disk.opened();
    }

    private int write(ByteBuffer bytes, Writing writing) throws IOException {
        if (!disk.fails("write", file)) {
            return writing.write(bytes);
        }
        ByteBuffer half = bytes.slice(bytes.position(), bytes.remaining() / 2);
        writing.write(half);
        throw FaultyDisk.failure(file);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return write(bytes, real::write);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        return write(bytes, part -> real.write(part, position));
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int length) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.step("cut", file);
        real.truncate(size);
        return this;
    }

    /** Not passed on: what is forced is not looked at, and takes time. */
    @Override
    public void force(boolean attributes) throws IOException {
        disk.step("force", file);
    }

    /** As the system does, it lets go even where it fails. */
    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
        disk.closed();
        disk.step("close", file);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return real.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return real.read(bytes, position);
    }

    @Override
    public long read(ByteBuffer[] bytes, int from, int length) throws IOException {
        return real.read(bytes, from, length);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
            throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }
}
