package org.gleaner.corenlp;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Writes a compiled model: a header, then arrays one after the other, each with its kind and length
 * before it. {@link ModelReader} has the other side.
 */
final class ModelWriter implements Closeable {

    static final int MAGIC = 0x524e4c47;

    private final OutputStream out;

    ModelWriter(OutputStream out, int format, String version) throws IOException {
        this.out = out;
        byte[] name = version.getBytes(StandardCharsets.UTF_8);
        out.write(
                buffer(12 + name.length)
                        .putInt(MAGIC)
                        .putInt(format)
                        .putInt(name.length)
                        .put(name)
                        .array());
    }

    void ints(int... values) throws IOException {
        ByteBuffer bytes = start('i', values.length, Integer.BYTES);
        bytes.asIntBuffer().put(values);
        out.write(bytes.array());
    }

    void longs(long... values) throws IOException {
        ByteBuffer bytes = start('l', values.length, Long.BYTES);
        bytes.asLongBuffer().put(values);
        out.write(bytes.array());
    }

    void floats(float... values) throws IOException {
        ByteBuffer bytes = start('f', values.length, Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    void bytes(byte... values) throws IOException {
        start('b', values.length, Byte.BYTES);
        out.write(values);
    }

    /** For lists of some thousand, such as labels and words; no string may hold a line feed. */
    void strings(Collection<String> values) throws IOException {
        byte[] joined = String.join("\n", values).getBytes(StandardCharsets.UTF_8);
        if (values.stream().anyMatch(value -> value.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("a string with a line feed cannot be written");
        }
        ints(values.size());
        bytes(joined);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private ByteBuffer start(char kind, int length, int size) throws IOException {
        out.write(buffer(8).putInt(kind).putInt(length).array());
        return buffer(Math.multiplyExact(length, size));
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
