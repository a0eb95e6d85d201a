package org.gleaner.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.gleaner.render.Rendered;
import org.gleaner.render.RenderedCodec;

/**
 * A journal in a file of entries: length, checksum, key, document, the last compressed. An entry
 * that a crash cut short ends the journal, so that what is found is always whole. Keeps some 150
 * bytes in memory for every document that an earlier run left.
 */
final class JournalFile implements Journal {

    private static final int HEADER = Long.BYTES + Integer.BYTES + Long.BYTES * 2;
    private static final int BUFFER = 1 << 16;
    private static final long FORCE_NANOS = 5_000_000_000L;

    private record Place(long offset, long length) {}

    private final FileChannel channel;

    /** What was there at the start: a run does not look for what it has added itself. */
    private final Map<Key, Place> places = new HashMap<>();

    /** The documents of this run, in their order, old ones and new ones. */
    private final List<Place> kept = new ArrayList<>();

    private final Path file;
    private long end;
    private long forced = System.nanoTime();

    /**
     * @param keep whether to keep what an earlier run left
     */
    JournalFile(Path file, boolean keep) throws IOException {
        this.file = file;
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
                new InflaterInputStream(
                        new BufferedInputStream(
                                new ChannelInput(channel, place.offset(), place.length()),
                                BUFFER))) {
            return Optional.of(RenderedCodec.read(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(Key key, Rendered document) throws IOException {
        CRC32C checksum = start(key);
        ChannelOutput content = new ChannelOutput(channel, end + HEADER);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out =
                new BufferedOutputStream(
                        new DeflaterOutputStream(
                                new BufferedOutputStream(
                                        new CheckedOutputStream(content, checksum), BUFFER),
                                deflater,
                                BUFFER),
                        BUFFER)) {
            RenderedCodec.write(document, out);
        } finally {
            deflater.end();
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
        kept.add(new Place(end + HEADER, content.at() - end - HEADER));
        end = content.at();
        if (System.nanoTime() - forced > FORCE_NANOS) {
            force();
        }
    }

    @Override
    public void keep(Key key) {
        kept.add(places.get(key));
    }

    /**
     * Leaves the documents of this run alone in it, in their order: others are gone or have
     * changed. So a journal is the same whether a run took over much or nothing. Nothing can be
     * found or added afterwards.
     */
    void finish() throws IOException {
        long at = 0;
        for (Place place : kept) {
            if (place.offset() != at + HEADER) {
                rewrite();
                return;
            }
            at = place.offset() + place.length();
        }
        channel.truncate(at);
    }

    private void rewrite() throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel ordered =
                FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (Place place : kept) {
                long begin = place.offset() - HEADER;
                try (InputStream entry = new ChannelInput(channel, begin, HEADER + place.length());
                        OutputStream out = new ChannelOutput(ordered, ordered.size())) {
                    entry.transferTo(out);
                }
            }
            ordered.force(false);
        }
        close();
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        Durable.directory(file.getParent());
    }

    private void force() throws IOException {
        channel.force(false);
        forced = System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        try {
            force();
        } finally {
            channel.close();
        }
    }
}
