package org.gleaner.render;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Bytes written once, then read any number of times. What goes beyond the first megabytes is kept
 * compressed, so that the outputs of a document of 10 MB, ten times its size and more, take no more
 * room than it does.
 */
public final class Packed extends OutputStream {

    private static final int CHUNK = 1 << 20;
    private static final int PLAIN_CHUNKS = 2;

    private record Chunk(byte[] bytes, boolean compressed) {

        InputStream open() {
            InputStream in = new ByteArrayInputStream(bytes);
            return compressed ? new InflaterInputStream(in) : in;
        }
    }

    private final List<Chunk> chunks = new ArrayList<>();
    private final ByteArrayOutputStream last = new ByteArrayOutputStream();
    private long size;

    @Override
    public void write(int one) {
        last.write(one);
        size++;
        keepWhenFull();
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int written = 0;
        while (written < count) {
            int next = Math.min(count - written, CHUNK - last.size());
            last.write(bytes, from + written, next);
            written += next;
            keepWhenFull();
        }
        size += count;
    }

    private void keepWhenFull() {
        if (last.size() == CHUNK) {
            chunks.add(
                    chunks.size() < PLAIN_CHUNKS
                            ? new Chunk(last.toByteArray(), false)
                            : new Chunk(compressed(last), true));
            last.reset();
        }
    }

    private static byte[] compressed(ByteArrayOutputStream plain) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK / 4);
        try (OutputStream out = new DeflaterOutputStream(bytes, fast)) {
            plain.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    public long size() {
        return size;
    }

    /** All of them in one array, for what is known to be small. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    /** Reads them from the first. */
    public InputStream open() {
        Iterator<Chunk> rest = chunks.iterator();
        InputStream head =
                new SequenceInputStream(
                        new Enumeration<InputStream>() {
                            @Override
                            public boolean hasMoreElements() {
                                return rest.hasNext();
                            }

                            @Override
                            public InputStream nextElement() {
                                return rest.next().open();
                            }
                        });
        InputStream tail = new ByteArrayInputStream(last.toByteArray());
        return chunks.isEmpty()
                ? tail
                : new BufferedInputStream(new SequenceInputStream(head, tail));
    }
}
