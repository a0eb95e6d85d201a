package org.gleaner.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.gleaner.render.Rendered;
import org.gleaner.render.RenderedCodec;

/**
 * A journal in a file of entries: length, checksum, key, document. An entry that a crash cut short
 * ends the journal, so that what is found is always whole. Keeps some 100 bytes in memory for every
 * document that an earlier run left.
 */
final class JournalFile implements Journal {

    private static final int HEADER = Long.BYTES + Integer.BYTES + Long.BYTES * 2;
    private static final int BUFFER = 1 << 16;
    private static final long FORCE_NANOS = 5_000_000_000L;

    private record Place(long offset, long length) {}

    private final FileChannel channel;

    /** What was there at the start: a run does not look for what it has added itself. */
    private final Map<Key, Place> places = new HashMap<>();

    private long end;
    private long forced = System.nanoTime();

    /**
     * @param keep whether to keep what an earlier run left
     */
    JournalFile(Path file, boolean keep) throws IOException {
        channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        LinkOption.NOFOLLOW_LINKS,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            if (keep) {
                scan();
            }
            channel.truncate(end);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        Durable.directory(file.getParent());
    }

    private void scan() throws IOException {
        long size = channel.size();
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        byte[] buffer = new byte[BUFFER];
        while (end + HEADER <= size) {
            new ChannelInput(channel, end, HEADER).readNBytes(header.array(), 0, HEADER);
            header.clear();
            long length = header.getLong();
            int checksum = header.getInt();
            Key key = new Key(header.getLong(), header.getLong());
            if (length < 0
                    || length > size - end - HEADER
                    || checksum != checksum(key, end + HEADER, length, buffer)) {
                return;
            }
            places.put(key, new Place(end + HEADER, length));
            end += HEADER + length;
        }
    }

    private int checksum(Key key, long offset, long length, byte[] buffer) throws IOException {
        CRC32C checksum = start(key);
        try (InputStream content = new ChannelInput(channel, offset, length)) {
            for (int count = content.read(buffer); count > 0; count = content.read(buffer)) {
                checksum.update(buffer, 0, count);
            }
        }
        return (int) checksum.getValue();
    }

    private static CRC32C start(Key key) {
        CRC32C checksum = new CRC32C();
        checksum.update(
                ByteBuffer.allocate(Long.BYTES * 2).putLong(key.high()).putLong(key.low()).flip());
        return checksum;
    }

    /** How many documents an earlier run left in it. */
    int size() {
        return places.size();
    }

    @Override
    public Optional<Rendered> find(Key key) {
        Place place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream content =
                new BufferedInputStream(
                        new ChannelInput(channel, place.offset(), place.length()), BUFFER)) {
            return Optional.of(RenderedCodec.read(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(Key key, Rendered document) throws IOException {
        CRC32C checksum = start(key);
        ChannelOutput content = new ChannelOutput(channel, end + HEADER);
        try (OutputStream out =
                new BufferedOutputStream(new CheckedOutputStream(content, checksum), BUFFER)) {
            RenderedCodec.write(document, out);
        }
        // last of all, and nothing but zeros before: what has no header yet is not an entry
        try (ChannelOutput header = new ChannelOutput(channel, end)) {
            header.write(
                    ByteBuffer.allocate(HEADER)
                            .putLong(content.at() - end - HEADER)
                            .putInt((int) checksum.getValue())
                            .putLong(key.high())
                            .putLong(key.low())
                            .array());
        }
        end = content.at();
        if (System.nanoTime() - forced > FORCE_NANOS) {
            force();
        }
    }

    private void force() throws IOException {
        channel.force(false);
        forced = System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        try {
            force();
        } finally {
            channel.close();
        }
    }
}
