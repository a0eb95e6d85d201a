package org.gleaner.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.gleaner.output.Rendered;
import org.gleaner.output.RenderedCodec;

/**
 * A journal in a file of entries: length, checksum, key, document. An entry that a crash cut short ends the journal,
 * so that what is found is always whole. Keeps some 100 bytes a document in memory.
 */
final class JournalFile implements Journal {

    private static final int HEADER = Integer.BYTES * 2 + Long.BYTES * 2;
    private static final long FORCE_NANOS = 5_000_000_000L;

    private record Place(long offset, int length) {
    }

    private final FileChannel channel;
    private final Map<Key, Place> places = new ConcurrentHashMap<>();
    private long end;
    private long forced = System.nanoTime();

    /** @param keep whether to keep what an earlier run left */
    JournalFile(Path file, boolean keep) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (keep) {
            scan();
        }
        channel.truncate(end);
    }

    private void scan() throws IOException {
        long size = channel.size();
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        while (end + HEADER <= size) {
            read(header.clear(), end);
            int length = header.getInt();
            int checksum = header.getInt();
            if (length < 0 || end + HEADER + length > size) {
                return;
            }
            Key key = new Key(header.getLong(), header.getLong());
            ByteBuffer content = ByteBuffer.allocate(length);
            read(content, end + HEADER);
            if (checksum != checksum(key, content.array())) {
                return;
            }
            places.put(key, new Place(end + HEADER, length));
            end += HEADER + length;
        }
    }

    private void read(ByteBuffer into, long from) throws IOException {
        long at = from;
        while (into.hasRemaining()) {
            int count = channel.read(into, at);
            if (count < 0) {
                throw new IOException("the journal ends within an entry");
            }
            at += count;
        }
        into.flip();
    }

    /** How many documents it holds. */
    int size() {
        return places.size();
    }

    @Override
    public Optional<Rendered> find(Key key) {
        Place place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.allocate(place.length());
        try {
            read(content, place.offset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(RenderedCodec.decode(content.array()));
    }

    @Override
    public void add(Key key, Rendered document) throws IOException {
        byte[] content = RenderedCodec.encode(document);
        ByteBuffer entry = ByteBuffer.allocate(HEADER + content.length);
        entry.putInt(content.length).putInt(checksum(key, content)).putLong(key.high()).putLong(key.low()).put(content).flip();
        long at = end;
        while (entry.hasRemaining()) {
            at += channel.write(entry, at);
        }
        places.put(key, new Place(end + HEADER, content.length));
        end = at;
        if (System.nanoTime() - forced > FORCE_NANOS) {
            channel.force(false);
            forced = System.nanoTime();
        }
    }

    private static int checksum(Key key, byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.allocate(Long.BYTES * 2).putLong(key.high()).putLong(key.low()).flip());
        checksum.update(content);
        return (int) checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
