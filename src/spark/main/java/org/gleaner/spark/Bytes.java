package org.gleaner.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gleaner.render.RenderedCodec;

/** What is written to and read from memory, where nothing can go wrong with the stream. */
final class Bytes {

    private Bytes() {}

    interface Writer {
        void to(DataOutputStream out) throws IOException;
    }

    static byte[] of(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writer.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T> T read(byte[] bytes, RenderedCodec.Read<T> reader) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reader.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
