package org.gleaner.corenlp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what {@link ModelWriter} wrote, each array in one go, in the same order. */
final class ModelReader {

    static final String REMEDY = "build the program anew: mvn compile";

    private final ByteBuffer bytes;
    private final String name;

    /**
     * @throws IllegalStateException when the bytes are no compiled model, or one of another format
     */
    ModelReader(ByteBuffer bytes, String name, int format) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.name = name;
        if (bytes.remaining() < 12 || bytes.getInt() != ModelWriter.MAGIC) {
            throw new IllegalStateException("the compiled model " + name + " is broken; " + REMEDY);
        }
        int found = bytes.getInt();
        if (found != format) {
            throw new IllegalStateException(
                    "the compiled model "
                            + name
                            + " has format "
                            + found
                            + ", not "
                            + format
                            + "; "
                            + REMEDY);
        }
        version(bytes);
    }

    /** Whether the header says this format and this version of CoreNLP. */
    static boolean isOf(ByteBuffer bytes, int format, String version) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return bytes.remaining() >= 12
                && bytes.getInt() == ModelWriter.MAGIC
                && bytes.getInt() == format
                && version(bytes).equals(version);
    }

    private static String version(ByteBuffer bytes) {
        byte[] name = new byte[bytes.getInt()];
        bytes.get(name);
        return new String(name, StandardCharsets.UTF_8);
    }

    int[] ints() {
        int[] values = new int[length('i')];
        bytes.asIntBuffer().get(values);
        skip(values.length, Integer.BYTES);
        return values;
    }

    long[] longs() {
        long[] values = new long[length('l')];
        bytes.asLongBuffer().get(values);
        skip(values.length, Long.BYTES);
        return values;
    }

    float[] floats() {
        float[] values = new float[length('f')];
        bytes.asFloatBuffer().get(values);
        skip(values.length, Float.BYTES);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[length('b')];
        bytes.get(values);
        return values;
    }

    List<String> strings() {
        int count = ints()[0];
        String joined = new String(bytes(), StandardCharsets.UTF_8);
        return count == 0 ? List.of() : List.of(joined.split("\n", -1));
    }

    private int length(char kind) {
        int found = bytes.getInt();
        if (found != kind) {
            throw new IllegalStateException(
                    "the compiled model "
                            + name
                            + " has another kind of array than is read here; "
                            + REMEDY);
        }
        return bytes.getInt();
    }

    private void skip(int length, int size) {
        bytes.position(bytes.position() + length * size);
    }
}
